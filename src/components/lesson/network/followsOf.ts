import { formatShape, type Network } from "@calc";
import { summaryOf } from "@networks";
import { authorError, oneOf } from "../authorError.ts";
import { notebookOf, type LessonWithNotebook } from "../readNotebook.ts";
import type { Followed } from "./followedRows.ts";
import type { PictureRow } from "./pictureRows.ts";

/**
 * What a network’s picture follows, as a text that the page carries: which of the lesson’s layers each
 * of its rows is. Throws an author’s error where they are not the same layers.
 */
export function followsOf(
  lesson: LessonWithNotebook | undefined,
  network: Network,
  rows: readonly PictureRow[],
  layers: string | undefined,
): string | undefined {
  if (layers === undefined) return undefined;
  const { file, notebook, worked } = notebookOf(lesson);
  const named = layers.split(/\s+/);
  const wrong = (sentence: string) => authorError(file, `layers="${layers}"`, sentence);
  if (named.length !== rows.length) {
    throw wrong(`the picture has ${rows.length} rows: ${rows.map(({ name }) => name).join(", ")}.`);
  }
  const followed = rows.map(({ name, label, own, group, output, counts }, place): Followed => {
    const layer = named[place] ?? "";
    const placed = notebook.layers[layer];
    const begun = worked[layer];
    if (!placed || !begun) {
      throw wrong(`there is no layer “${layer}”. ${oneOf(Object.keys(notebook.layers))}`);
    }
    const shape = formatShape(
      summaryOf(network).rows.find((row) => row.name === output)?.output ?? [],
    );
    if (formatShape(begun.output) !== shape || begun.values["params"] !== counts.params) {
      throw wrong(`${layer} is not ${name}, which puts out ${shape}.`);
    }
    return { name, label, own, group, layer, declared: placed.layer };
  });
  return JSON.stringify(followed);
}
