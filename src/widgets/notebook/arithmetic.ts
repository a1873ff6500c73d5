import { unpack } from "../parts/carried.ts";
import type { Notebook } from "./notebook.ts";
import type { WorkOut } from "./store.ts";
import type { LayerOutcome } from "./workOutLayer.ts";
import { workOutNotebook, type Outcome } from "./workOutNotebook.ts";

export { copyLink } from "./copyLink.ts";
export { holdOwn } from "./holdOwn.ts";
export { forgetPredictions } from "../parts/keptPredictions.ts";
export { lightReads } from "./lightReads.ts";
export { linkComplaint } from "./linkComplaint.ts";
export { listHoldable } from "./listHoldable.ts";
export { recallAddress } from "./recallAddress.ts";
export { refuseStrangers } from "./refuseStrangers.ts";
export { settleStep } from "./settleStep.ts";
export { comeTo, follow, goBack } from "./tries.ts";

/** How many layers' outcomes are kept: some hundred steps of the largest page. */
const mostKept = 2000;

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
  const kept = new Map<string, LayerOutcome>();
  // A step asks whether it is possible, and then is made.
  let last: { readonly key: string; readonly outcome: Outcome } | undefined;
  return (texts, changed) => {
    const key = JSON.stringify([texts, changed]);
    if (last?.key !== key) {
      if (kept.size > mostKept) kept.clear();
      last = { key, outcome: workOutNotebook(notebook, layerOf, texts, changed, kept) };
    }
    return last.outcome;
  };
}
