import { analyse, exampleChoices, place, valuesOf, type Layer, type Values } from "@calc";
import { countedNames } from "@widgets/parts/countedChoices.ts";
import { isList } from "@widgets/parts/typedInputs.ts";
import { textOf, type Typed } from "@widgets/parts/typedTexts.ts";
import { usesOf, type Use } from "./uses.ts";

/** The networks whose layers make the clearest examples, before all others. */
const clearest = ["alexnet", "lstm-256", "u-net", "resnet-50"];

/** What the page of a layer begins with: the layer's clearest use in a network, or its own example. */
export function exampleOf(layer: Layer): { readonly typed: Typed; readonly use: Use | undefined } {
  const uses = usesOf(layer);
  const [use = uses[0]] = clearest.flatMap(
    (name) => uses.find(({ network }) => network.name === name) ?? [],
  );
  const values = use ? valuesOf(use.row) : ownExample(layer);
  const sizes = layer.declaration.input.map((quantity) => [
    quantity,
    textOf(values[quantity] ?? [], isList(layer, quantity)),
  ]);
  const counted = countedNames(layer);
  const chosen = Object.entries(use?.row.choices ?? {})
    .filter(([name]) => !counted.includes(name))
    .map(([name, choice]) => [name, String(choice)]);
  return { typed: Object.fromEntries([...sizes, ...chosen]) as Typed, use };
}

/** What a layer's own example comes to. Throws where it is impossible. */
function ownExample(layer: Layer): Values {
  const { exampleInput, many } = layer.declaration;
  const others = many ? [exampleInput] : [];
  const analysis = analyse(place(layer, exampleChoices(layer)), exampleInput, ...others);
  if (!analysis.ok) throw new Error(`${layer.name}: ${analysis.issues[0]?.message ?? ""}`);
  return analysis.values;
}
