import { isLayer } from "./cases.ts";
import type { Family, Given, Ours } from "./ours.ts";
import { attending } from "./layers/attending.ts";
import { convolutions } from "./layers/convolutions.ts";
import { merging } from "./layers/merging.ts";
import { normalising } from "./layers/normalising.ts";
import { pools } from "./layers/pools.ts";
import { recurrent } from "./layers/recurrent.ts";
import { resizing } from "./layers/resizing.ts";
import { shaping } from "./layers/shaping.ts";
import { weighing } from "./layers/weighing.ts";

const types: Family = {
  ...convolutions,
  ...pools,
  ...resizing,
  ...shaping,
  ...merging,
  ...weighing,
  ...normalising,
  ...recurrent,
  ...attending,
  time_distributed: distributed,
};

/** The layer of a fact as ours. Throws a sentence where its type is not known. */
export function translate(given: Given): Ours {
  const { type } = given.layer;
  const found = Object.entries(types).find(([name]) => name === type)?.[1];
  if (!found) throw new Error(`No layer of the facts has the type "${type}".`);
  return found(given);
}

/** The layer within is worked out for one step, as it sees it: its weights are the same at each. */
function distributed({ layer, dialect, inputs }: Given): Ours {
  const { layer: within } = layer;
  if (!isLayer(within)) throw new Error("The time_distributed has no layer.");
  const [[steps = 1, ...step] = []] = inputs;
  const axes = step.map((_, axis) => axis);
  return { ...translate({ layer: within, dialect, inputs: [step], held: [axes] }), steps };
}
