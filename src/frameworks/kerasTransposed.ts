import { flat } from "@calc";
import { axesIn } from "./callName.ts";
import { noPadding, type Padding } from "./padding.ts";
import { python, pythonSides, sidesOf } from "./python.ts";
import { solved, withChoices, type Solved } from "./solved.ts";

/** keras/src/backend/common/backend_utils.py: what each word takes away, without and with an output padding. */
const ways = [
  { padding: "valid", outputPadding: "auto", says: [] },
  { padding: "valid", outputPadding: undefined, says: [] },
  { padding: "same", outputPadding: "auto", says: ["same"] },
  { padding: "half", outputPadding: undefined, says: ["same"] },
] as const;

/** How Keras is told what a transposed convolution takes away at its edges and adds at its end. */
export function kerasTransposed(given: Solved): Padding {
  const { placed, inputs, analysis } = given;
  const { layer } = placed;
  const outputPadding = argument("output_padding", python(analysis.values["outputPadding"] ?? 0n));
  for (const { padding, outputPadding: own, says } of ways) {
    const way = { padding, ...(own && { outputPadding: own }) };
    const theirs = solved(withChoices(placed, way), inputs);
    if (!theirs || edges(theirs) !== edges(given)) continue;
    const words = says.map((word) => argument("padding", `"${word}"`));
    return { ...noPadding, padding: [...words, ...(own ? [] : [outputPadding])] };
  }
  const sides = pythonSides(sidesOf(analysis.values["padding"]));
  const name = `layers.Cropping${axesIn(layer, analysis.values)}D`;
  const cut = { name, arguments: [argument("cropping", sides)] };
  return {
    ...noPadding,
    padding: [outputPadding],
    after: [cut],
    notes: ["Keras takes a word for the padding here, so what it takes away is cut off after."],
  };
}

const quantities: Readonly<Record<string, string>> = { output_padding: "outputPadding" };
const argument = (name: string, value: string) => ({
  name,
  value,
  quantity: quantities[name] ?? "padding",
});

/** What is taken away and what is added, in one text. */
const edges = ({ analysis: { values } }: Solved) =>
  [...flat(values["padding"] ?? []), ...flat(values["outputPadding"] ?? [])].join();
