import { painted } from "../parts/painted.ts";
import type { Notebook } from "./notebook.ts";
import { createStore, type Store } from "./store.ts";

/** The id of the element in which a page hands over its notebook. */
export const notebookId = "notebook-data";

let known: Store | undefined;

/** The notebook of the page that is open in a browser. A page without one has a notebook without values. */
export function theNotebook(): Store {
  return (known ??= createStore(readPage(), load, location, painted));
}

function readPage(): Notebook {
  const text = document.getElementById(notebookId)?.textContent;
  // Our own page wrote it when it was built.
  return text ? (JSON.parse(text) as Notebook) : { values: {}, layers: {}, declarations: {} };
}

async function load() {
  const { arithmeticOf } = await import("./arithmetic.ts");
  return arithmeticOf(theNotebook().notebook);
}
