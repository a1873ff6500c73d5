import { promptText, type Asking, type PosedStep, type Snippet } from "@exercises";
import { boxesOf } from "./boxesOf.ts";
import { escaped } from "./escaped.ts";
import { mathHtml } from "./mathHtml.ts";
import type { BankExercise, BankPart, BankVariant, Question } from "./question.ts";

/** The questions of an exercise, one for each variant, in plain HTML. */
export function questionsOf({ title, asking, variants }: BankExercise): readonly Question[] {
  const width = String(variants.length).length;
  return variants.map((variant, place) => ({
    name: `${title} ${String(place + 1).padStart(width, "0")}`,
    text: textOf(variant, asking),
    parts: partsOf(variant, asking),
    working: workingOf(variant, asking),
  }));
}

function textOf({ question, code, posed }: BankVariant, asking: readonly Asking[]): string {
  const hasCount = posed.parts.some(({ options, marked }) => !options && !("axes" in marked));
  const decimal = asking.find(({ decimals }) => decimals !== undefined);
  const how = decimal
    ? `Give ${decimal.asked}, as a number alone.`
    : "Write numbers with digits alone: 12345, not 12,345.";
  return [
    `<p>${escaped(promptText(question))}</p>`,
    ...code.map(codeHtml),
    ...(hasCount ? [`<p>${escaped(how)}</p>`] : []),
  ].join("");
}

const codeHtml = ({ title, parts }: Snippet) =>
  `<p>${escaped(title)}:</p><pre>${escaped(promptText(parts))}</pre>`;

function partsOf({ posed }: BankVariant, asking: readonly Asking[]): readonly BankPart[] {
  const boxes = posed.parts.map(boxesOf);
  const whole = boxes.reduce((all, { length }) => leastCommonMultiple(all, length), 1);
  return boxes.map((own, place) => {
    const { asked: said = "", unit = "", cell } = asking[place] ?? {};
    const asked = cell
      ? `${cell.row}, ${cell.column}`
      : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    return {
      asked,
      unit: asked.endsWith(unit) ? "" : unit,
      boxes: own,
      weight: whole / own.length,
    };
  });
}

/** The answer, and how it comes about; of each part with its answer, where there are several. */
function workingOf({ posed: { parts, working } }: BankVariant, [first]: readonly Asking[]): string {
  const [only, ...others] = parts;
  const answer = `Answer: ${only?.answer ?? ""} ${first?.unit ?? ""}`.trim();
  const steps = working.filter(({ level }) => level === undefined).map(stepHtml);
  return [...(others.length === 0 ? [`<p>${escaped(answer)}</p>`] : []), ...steps].join("");
}

function stepHtml({ words, lines }: PosedStep): string {
  const shown = lines.map(mathHtml).filter((line) => line !== "");
  return [
    words === undefined ? "" : `<p>${escaped(words)}</p>`,
    shown.length === 0 ? "" : `<p>${shown.join("<br />")}</p>`,
  ].join("");
}

const leastCommonMultiple = (one: number, other: number): number =>
  (one * other) / greatestCommonDivisor(one, other);

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);
