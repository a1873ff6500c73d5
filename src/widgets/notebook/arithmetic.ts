import { unpack } from "../parts/carried.ts";
import type { Notebook } from "./notebook.ts";
import type { WorkOut } from "./store.ts";
import { workOutNotebook } from "./workOutNotebook.ts";

/** The arithmetic of a notebook as its page handed it over: fetched when somebody wants to change something. */
export function arithmeticOf(notebook: Notebook): WorkOut {
  const layers = Object.fromEntries(
    Object.entries(notebook.declarations).map(([name, carried]) => [name, unpack(carried)]),
  );
  const layerOf = (name: string) => {
    const layer = layers[name];
    if (!layer) throw new Error(`The page hands over no ${name}.`);
    return layer;
  };
  return (texts, changed) => workOutNotebook(notebook, layerOf, texts, changed);
}
