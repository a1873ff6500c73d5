import type { Notebook } from "../notebook/notebook.ts";
import type { Standing } from "../notebook/standing.ts";

/** What to say where numbers of the code are not the lesson’s values; nothing where they are. */
export function apart(
  { values }: Pick<Notebook, "values">,
  { texts, issues, locked }: Pick<Standing, "texts" | "issues" | "locked">,
  numbers: Readonly<Record<string, string>>,
): string {
  const sentences = Object.entries(numbers).flatMap(([name, number]) => {
    const label = values[name]?.described.label ?? name;
    const issue = issues[name];
    if (issue !== undefined) return [`The lesson keeps the last value that works here. ${issue}`];
    if (texts[name] === number) return [];
    const why = locked.includes(name) ? ", where it is locked" : "";
    return [`The ${label} is ${number} in this code and ${texts[name]} in the lesson${why}.`];
  });
  return sentences.join(" ");
}
