import type { SeenRow } from "@calc";
import type { Texts } from "@widgets/notebook/notebook.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { authorError } from "./authorError.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** What a notebook’s layers come to with some values set. Throws an author's error, at `culprit`, where they cannot be. */
export function standingAt(
  { file, notebook, layerOf }: ReadNotebook,
  texts: Texts,
  culprit: string,
): readonly SeenRow[] {
  const start = Object.entries(notebook.values).map(([name, value]) => [name, value.start]);
  const all = { ...(Object.fromEntries(start) as Texts), ...texts };
  const { rows, issues } = workOutNotebook(notebook, layerOf, all);
  const [problem] = Object.values(issues);
  if (problem !== undefined) throw authorError(file, culprit, problem);
  return rows;
}
