import { answerText } from "./answerText.ts";
import { comparedIn } from "./compared.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import { markedIn } from "./markedOf.ts";
import type { PartAsked } from "./partsAsked.ts";
import type { Part } from "./partsIn.ts";
import type { Field } from "./yamlFields.ts";

/** What can be chosen; the place is marked. */
const options = ["Yes", "No"] as const;

/**
 * Whether what is asked changes once something else is changed: two analyses, compared. A wrong choice
 * brings what both come to, behind the sentence that the exercise has for it.
 */
export function yesOrNoPart(
  fields: ExerciseFields,
  [{ asks, row, marked, subject }, ...others]: readonly [PartAsked, ...PartAsked[]],
): Part {
  const { stop } = fields.field("form");
  if (others.length > 0) return stop("with yesOrNo, one thing is asked.");
  const { worked } = comparedIn(fields);
  const after = markedIn(worked, asks);
  if (typeof after === "string") return stop(`"${asks}" ${after}.`);
  const [first, second] = [answerText(marked), answerText(after)];
  const changes = first !== second;
  const [right, wrong] = changes ? [1n, 2n] : [2n, 1n];
  const fact = changes
    ? `It is ${first} before and ${second} after, so it changes.`
    : `It is ${first} before and after, so it stays the same.`;
  const own = sentenceFor(fields, options[Number(wrong) - 1] ?? "", subject.workOut);
  return {
    asks,
    row,
    answer: right,
    mistakes: [{ value: wrong, because: own === "" ? fact : `${own} ${fact}` }],
    options,
    isNamed: { asked: "yes or no", because: fact },
  };
}

/** The answer as its author writes it: yes or no. */
export function checkYesOrNo({ value, stop }: Field, { answer }: Part): void {
  const right = options[Number(answer) - 1]?.toLowerCase() ?? "";
  if (value !== right)
    stop(`calc says ${right}. Write "answer: ${right}" if that is what you mean.`);
}

/** What the exercise says to who chose that option. */
function sentenceFor(
  { entries, ...fields }: ExerciseFields,
  option: string,
  workOut: PartAsked["subject"]["workOut"],
): string {
  const own = entries("mistakes").map((entry) => {
    const [said, because] = [entry.get("said")?.value, entry.get("because")?.value];
    if (typeof because === "string" && (said === "yes" || said === "no")) return { said, because };
    const stop = [...entry.values()][0]?.stop ?? fields.stop;
    return stop('here a mistake has two texts, "said: yes" or "said: no", and "because".');
  });
  return own
    .filter(({ said }) => said === option.toLowerCase())
    .map(({ because }) => workOut({ formula: "0", because }).because)
    .join(" ");
}
