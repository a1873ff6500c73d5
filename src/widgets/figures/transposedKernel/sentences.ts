import { fateOf, meetingAt, stampOf, sumOf, type Stamps } from "./stamps.ts";

/** From where the stamps are looked at: an input, a weight, or a position of the output. */
export type From = "input" | "weight" | "output";

/** What is looked at. */
export interface Look {
  readonly from: From;
  readonly index: number;
}

/** How many of a kind there are to look at in a row. */
export function totalOf({ inputs, weights, length }: Stamps, from: From): number {
  if (from === "input") return inputs.length;
  return from === "weight" ? weights.length : length;
}

/** What is to be seen in a row, in words. */
export function describe(stamps: Stamps, { from, index }: Look): string {
  const { inputs, weights } = stamps;
  if (from === "weight") {
    const many = inputs.length;
    return `The weight ${weights[index] ?? 0} is in ${many === 1 ? "the only stamp" : `each of the ${many} stamps`}, times the value that puts it down: one weight, learned once.`;
  }
  if (from === "output") return describePosition(stamps, index);
  const stamp = stampOf(stamps, index);
  const products = stamp.map(({ product }) => product).join(", ");
  const overlaps = stamp.filter(
    ({ position }) => meetingAt(stamps, position, index + 1).length > 1,
  ).length;
  return [
    `Input ${index + 1} of ${inputs.length} is ${inputs[index] ?? 0}: it puts down the kernel, each weight times ${inputs[index] ?? 0}, which is ${products}.`,
    overlaps > 0
      ? `${overlaps === 1 ? "One value falls" : `${overlaps} values fall`} on an earlier stamp and ${overlaps === 1 ? "is" : "are"} added.`
      : index > 0 && "It meets no earlier stamp.",
  ]
    .filter(Boolean)
    .join(" ");
}

function describePosition(stamps: Stamps, position: number): string {
  const fate = fateOf(stamps, position);
  const marks = meetingAt(stamps, position);
  const sum = sumOf(marks);
  if (fate === "cropped") return `Padding crops this position away: ${sum} is lost.`;
  const output = `Output ${position - stamps.before + 1} of ${stamps.kept}`;
  if (fate === "added")
    return `${output} is there by the output padding alone: no stamp reaches it, so it is 0.`;
  if (marks.length === 0)
    return `${output} is 0: it lies in a gap, where no weight of a stamp falls.`;
  if (marks.length === 1) return `${output} is ${sum}, from one stamp alone.`;
  return `${output} is where ${marks.length} stamps meet: ${termsOf(stamps, position)} = ${sum}.`;
}

/** What is added up at a position: `2·1 + 3·2`. */
function termsOf(stamps: Stamps, position: number): string {
  return meetingAt(stamps, position)
    .map(({ input, tap }) => `${stamps.inputs[input] ?? 0}·${stamps.weights[tap] ?? 0}`)
    .join(" + ");
}

/** The same facts as a table: each output, and what is added up in it. */
export function tableOf(stamps: Stamps) {
  return {
    head: ["Output", "Input · weight", "Sum"],
    rows: Array.from({ length: stamps.kept }, (_, index) => {
      const position = index + stamps.before;
      const terms = termsOf(stamps, position);
      return [
        String(index + 1),
        terms === "" ? "–" : terms,
        String(sumOf(meetingAt(stamps, position))),
      ];
    }),
  };
}
