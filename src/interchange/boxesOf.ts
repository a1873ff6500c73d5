import {
  markPart,
  markTyped,
  plainDecimal,
  type Marked,
  type MarkedNumber,
  type PosedPart,
} from "@exercises";
import type { BankOption, Box, NumberBox, WrongNumber } from "./question.ts";

/** Where a part is answered, with all that marking knows of it: what is said is what the site would say. */
export function boxesOf(part: PosedPart): readonly Box[] {
  const { marked, options } = part;
  if (options) {
    return [{ kind: "choice", options: options.map((text) => optionOf(part, text)) }];
  }
  if (!("axes" in marked)) return [numberBox(marked, "")];
  return marked.answer.map((answer, place) => {
    const mistakes = marked.mistakes.filter(({ axis }) => axis === place);
    return numberBox({ answer, mistakes }, marked.axes[place] ?? "");
  });
}

function optionOf(part: PosedPart, text: string): BankOption {
  const said = markPart(part, text);
  return said.verdict === "wrong"
    ? { text, isRight: false, where: said.where, because: said.because }
    : { text, isRight: said.verdict === "right", because: [] };
}

function numberBox(marked: MarkedNumber, axis: string): NumberBox {
  const decimals = marked.decimal?.decimals ?? 0;
  const values = [...new Set(marked.mistakes.map(({ value }) => value))];
  return {
    kind: "number",
    axis,
    right: plainDecimal(marked.answer, decimals),
    tolerance: marked.decimal ? plainDecimal(5n, decimals + 1) : "0",
    wrong: values.flatMap((value) => wrongNumber(marked, plainDecimal(value, decimals))),
  };
}

/** A number that marking knows to be wrong, and why; none where it would be right as well. */
function wrongNumber(marked: Marked, value: string): readonly WrongNumber[] {
  const said = markTyped(marked, value);
  return said.verdict === "wrong" ? [{ value, because: said.because }] : [];
}
