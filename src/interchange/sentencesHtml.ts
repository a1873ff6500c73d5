import { escaped } from "./escaped.ts";
import type { Said } from "./question.ts";

/** What is said of an answer, in HTML; where several ways lead to it, all of them. Empty where nothing is said. */
export function sentencesHtml({ where = "", because }: Said): string {
  const isList = because.length > 1;
  const sentences = [where, isList ? "More than one way leads to this." : (because[0] ?? "")];
  const first = sentences.filter((sentence) => sentence !== "").join(" ");
  if (first === "") return "";
  const all = because.map((sentence) => `<li>${escaped(sentence)}</li>`).join("");
  return `<p>${escaped(first)}</p>${isList ? `<ul>${all}</ul>` : ""}`;
}
