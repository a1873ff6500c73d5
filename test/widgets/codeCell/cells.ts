import { layers, type LayerName } from "@calc";
import type { CodeCell, PlacedCell } from "@widgets/codeCell/codeCell.ts";
import type { Notebook, NotebookValue } from "@widgets/notebook/notebook.ts";
import { describe } from "@widgets/parts/describedQuantity.ts";
import { notebook } from "../notebook/lesson.ts";

const value = (of: string, start: string, kind: NotebookValue["kind"] = "numbers") => ({
  of,
  ...{ described: describe(of), start, least: 0, most: 9999, kind, several: false, words: [] },
});

/** A cell on the lesson of the notebook’s own tests: 22 pixels, kernel 5, stride 4, padding 2. */
export const onARow = (cell: Partial<CodeCell> = {}): PlacedCell => ({
  ...{ notebook, layers: ["row"], binds: ["kernelSize", "stride", "padding"], shows: "row" },
  ...cell,
});

/** A cell on a lesson of one layer. */
export function onOneLayer(
  layer: LayerName,
  input: readonly string[],
  values: Readonly<Record<string, string>>,
): PlacedCell {
  const names = Object.keys(values);
  const choices = names.filter((name) => name in layers[layer].hyperparameters);
  const lesson: Pick<Notebook, "values" | "layers"> = {
    values: Object.fromEntries(
      names.map((name) => [
        name,
        value(name, values[name] ?? "", name === "bias" ? "yesOrNo" : "numbers"),
      ]),
    ),
    layers: {
      only: {
        layer,
        inputs: [input],
        choices: Object.fromEntries(choices.map((name) => [name, name])),
      },
    },
  };
  return { notebook: lesson, layers: ["only"], binds: names, shows: "row" };
}
