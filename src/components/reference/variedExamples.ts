import { flat, isYesOrNo, quantityNamed, type Layer, type Values } from "@calc";
import { countedNames } from "@widgets/parts/countedChoices.ts";
import { inputQuantities } from "@widgets/parts/typedInputs.ts";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { exampleOf } from "./example.ts";

/** What a placed layer comes to, and the words that say which it is. */
export interface VariedExample {
  readonly words: string;
  readonly values: Values;
}

interface Change {
  readonly words: string;
  readonly name: string;
  readonly text: string;
}

const small = ["1", "2", "3", "5"];

/**
 * The example of a layer's page, then the same with one thing changed that can be, then with two:
 * a choice to a small number or to no, or what comes in.
 */
export function* variedExamples(layer: Layer): Generator<VariedExample> {
  const { typed, use } = exampleOf(layer);
  const begin = use ? `In ${use.network.title}’s ${use.row.name}` : "In the example";
  const original = workOut(layer, typed, typed).analysis;
  if (!original.ok) return;
  yield { words: begin, values: original.values };
  const changes = changesOf(layer, original.values);
  const pairs = changes.flatMap((one, place) =>
    changes.slice(place + 1).flatMap((two) => (one.name === two.name ? [] : [[one, two]])),
  );
  for (const together of [...changes.map((one) => [one]), ...pairs]) {
    const texts = Object.fromEntries(together.map(({ name, text }) => [name, text]));
    const { analysis } = workOut(layer, { ...typed, ...texts }, typed);
    const words = `${begin}, with ${together.map((change) => change.words).join(" and ")}`;
    if (analysis.ok) yield { words, values: analysis.values };
  }
}

function changesOf(layer: Layer, values: Values): Change[] {
  const change = (name: string, text: string) => ({
    words: `${quantityNamed(name).label} ${text}`,
    name,
    text,
  });
  const counted = countedNames(layer);
  const chosen = Object.keys(layer.hyperparameters).filter((name) => !counted.includes(name));
  return [
    ...chosen.flatMap((name) => small.map((text) => change(name, text))),
    ...inputQuantities(layer).flatMap((name) =>
      otherSize(name, values).map((text) => change(name, text)),
    ),
    ...Object.entries(layer.hyperparameters)
      .filter(([, allowed]) => isYesOrNo(allowed))
      .map(([name]) => ({ words: `no ${quantityNamed(name).label}`, name, text: "0" })),
  ];
}

/** One less along each axis; ten positions where there were none. */
function otherSize(name: string, values: Values): string[] {
  const { parts } = quantityNamed(name);
  const sizes = flat(values[name] ?? []);
  if (parts === "axes") return [sizes.map((size) => size - 1n).join(", ")];
  return parts === "shape" && sizes.length === 0 ? ["10"] : [];
}
