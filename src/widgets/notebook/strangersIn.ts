import type { Notebook } from "./notebook.ts";

/** What looks like a value that a person set; what mailers and counters add to links does not. */
const valueName = /^[a-z]{2,}[a-z0-9]*$/i;
const valueText = /^\d{1,6}(?:[, ]+\d{1,6})*$/;

/** What is said of the names in an address’s query that are meant for the page, and unknown to it. */
export function strangersIn(query: string, { values }: Notebook): readonly string[] {
  const parameters = new URLSearchParams(query);
  const known = Object.keys(values);
  // A figure’s own state, `sliding-kernel.place`, is asked of the page itself.
  const isStranger = (name: string) => !Object.hasOwn(values, name) && !name.includes(".");
  const isMeant = ([name, text]: readonly [string, string]) =>
    (valueName.test(name) && valueText.test(text)) || isMisspelt(name, known);
  const listed = ["lock", "hide"].flatMap((list) => (parameters.get(list) ?? "").split(","));
  const strangers = new Set([
    ...[...parameters].filter(isMeant).map(([name]) => name),
    ...listed.filter((name) => name !== ""),
  ]);
  const unknown = [...strangers].filter(isStranger);
  if (unknown.length === 0) return [];
  const quoted = unknown.slice(0, 3).map((name) => `“${name.slice(0, 24)}”`);
  const there = known.length === 0 ? "no values" : `these values: ${known.join(", ")}`;
  return [`There is no ${quoted.join(" and no ")} on this page. It has ${there}.`];
}

/** Whether it is a value’s name but for capitals and strokes: `kernel_size`. */
function isMisspelt(name: string, known: readonly string[]): boolean {
  const plain = (each: string) => each.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return known.some((value) => plain(value) === plain(name));
}
