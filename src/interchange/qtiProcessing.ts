import type { PlacedBox } from "./placedBox.ts";
import type { Box } from "./question.ts";

/** Whole numbers, numbers with decimals, or the names of options. */
export function baseTypeOf(box: Box): "integer" | "float" | "identifier" {
  if (box.kind === "choice") return "identifier";
  return box.tolerance === "0" ? "integer" : "float";
}

/** How an item of QTI is marked: what its boxes map to, added up; and what is said of a known mistake. */
export function qtiProcessing(boxes: readonly PlacedBox[]): string {
  return [
    "<responseProcessing>",
    `<setOutcomeValue identifier="SCORE"><sum>${boxes.map(({ id }) => `<mapResponse identifier="${id}"/>`).join("")}</sum></setOutcomeValue>`,
    say("working"),
    ...boxes.filter(({ wrong }) => wrong.length > 0).map(sayWhy),
    "</responseProcessing>",
  ].join("\n");
}

function sayWhy({ id, box, wrong }: PlacedBox): string {
  const cases = wrong.map((each, place) => {
    const kind = place === 0 ? "responseIf" : "responseElseIf";
    const given = `<variable identifier="${id}"/><baseValue baseType="${baseTypeOf(box)}">${each.response}</baseValue>`;
    return `<${kind}>${isSame(box, given)}${say(each.id)}</${kind}>`;
  });
  return `<responseCondition>${cases.join("")}</responseCondition>`;
}

const isSame = (box: Box, given: string) =>
  box.kind === "number" && box.tolerance !== "0"
    ? `<equal toleranceMode="absolute" tolerance="${box.tolerance} ${box.tolerance}">${given}</equal>`
    : `<match>${given}</match>`;

const say = (id: string) =>
  `<setOutcomeValue identifier="FEEDBACK"><multiple><variable identifier="FEEDBACK"/><baseValue baseType="identifier">${id}</baseValue></multiple></setOutcomeValue>`;
