import {
  analyse,
  layers,
  place,
  type Choice,
  type Choices,
  type LayerName,
  type Values,
} from "@calc";
import type { Worked } from "@widgets/notebook/notebook.ts";

/** What a layer comes to, as a figure is handed it. Throws where it cannot be. */
export function valuesOf(layer: LayerName, input: readonly Choice[], choices: Choices): Values {
  return workedOf(layer, input, choices).values;
}

/** The same with its tensors. */
export function workedOf(
  layer: LayerName,
  input: readonly Choice[],
  choices: Choices,
): Pick<Worked, "values" | "tensors"> {
  const analysis = analyse(place(layers[layer], choices), input);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  const tensors = Object.entries(analysis.tensors).map(([name, shape]) => ({
    name,
    shape,
    role: name === "bias" ? ("bias" as const) : ("weight" as const),
    count: shape.reduce((product, size) => product * size, 1n),
  }));
  return { values: analysis.values, tensors };
}
