import {
  flat,
  formatNumber,
  formatShape,
  layers,
  place,
  workOutMistake,
  type PlacedLayer,
  type Value,
} from "@calc";
import { restrictionsOf } from "../restrictions.ts";
import { solved, type Inputs } from "../solved.ts";
import { tensorsIn } from "../tensors.ts";
import type { Convention, Way } from "./convention.ts";

/** What a way comes to in the example, or why the framework refuses it. */
export interface Result {
  readonly text: string;
  readonly refusal?: string;
}

/** What one way comes to in a convention’s example, computed by calc. */
export function resultOf({ example, compares }: Convention, way: Way): Result {
  const placed = place(layers[example.layer], { ...example.choices, ...way.choices });
  return resultIn(compares, way, placed, way.inputs ?? example.inputs);
}

/** What a way comes to at any layer that is placed as the way has it. */
export function resultIn(
  compares: Convention["compares"],
  way: Pick<Way, "framework" | "counts">,
  placed: PlacedLayer,
  inputs: Inputs,
): Result {
  const { framework } = way;
  const given = solved(placed, inputs);
  if (!given) return { text: "refused", refusal: "Nothing would come out." };
  const [refused] = framework === undefined ? [] : restrictionsOf(framework, placed, inputs);
  if (refused) return { text: "refused", refusal: refused.message };
  const { output, values } = given.analysis;
  switch (compares) {
    case "output":
      return { text: formatShape(output, "channelsFirst") };
    case "padding":
      return { text: sides(values["padding"] ?? []) };
    case "tensors":
      return { text: tensors(way, placed, inputs) };
    default: {
      const counted = { formula: way.counts ?? compares, because: "" };
      return { text: formatNumber(workOutMistake(counted, placed.layer, values).value) };
    }
  }
}

/** `0 before, 1 after` on the first axis: the examples are square. */
function sides(padding: Value): string {
  const [before = 0n, after = 0n] = flat(padding);
  return `${before} before, ${after} after`;
}

function tensors(
  { framework = "pytorch" }: Pick<Way, "framework">,
  placed: PlacedLayer,
  inputs: Inputs,
): string {
  return tensorsIn(framework, placed, ...inputs)
    .filter(({ shape }) => shape.length > 1)
    .map(({ name, shape }) => `${name} (${shape.join(", ")})`)
    .join(", ");
}
