import type { Choices, PlacedLayer } from "@calc";
import { solved, type Inputs } from "../solved.ts";
import type { Convention, Way } from "./convention.ts";
import { conventionsOf } from "./conventionsOf.ts";
import { resultIn } from "./resultOf.ts";

/** A convention at a layer of somebody’s own: what each way of it would make of that layer. */
interface Switch {
  readonly name: string;
  readonly question: string;
  readonly why: string;
  readonly ways: readonly SwitchedWay[];
}

/** The layer as one way would have it. */
export interface SwitchedWay {
  readonly in: string;
  readonly does: string;
  readonly choices: Choices;
  /** What is compared: a shape, a padding or a count; or why it is refused. */
  readonly shown: string;
  readonly refusal?: string;
  /** Whether the layer is this already. */
  readonly isOwn: boolean;
}

/** Conventions whose ways mean the same at any layer; the others are about their own example. */
const anywhere = new Set(
  "same output-padding bias-vectors gru-biases every-step pool-rounding global-pool-axes prelu-slopes batch-norm-statistics operations".split(
    " ",
  ),
);

/** The conventions that would change a number of this layer, with what each way comes to. */
export function switchesFor(placed: PlacedLayer, inputs: Inputs): Switch[] {
  const own = solved(placed, inputs);
  if (!own) return [];
  return conventionsOf(placed.layer.name).flatMap((convention) => {
    const { name, question, why, compares } = convention;
    if (!anywhere.has(name)) return [];
    // What a word pads is asked where there is a word.
    const isOfWords = name === "same" || name === "output-padding";
    if (isOfWords && !String(own.analysis.words["padding"]).startsWith("same")) return [];
    const mine = resultIn(compares, {}, placed, inputs).text;
    const ways = convention.ways.flatMap((way): SwitchedWay[] => {
      const choices = choicesIn(convention, way, placed);
      const changed = choices && { layer: placed.layer, choices };
      if (!changed || !solved(changed, inputs)) return [];
      const { text, refusal } = resultIn(compares, way, changed, inputs);
      return [
        {
          ...{ in: way.in, does: way.does, choices: changed.choices, shown: text },
          ...(refusal !== undefined && { refusal }),
          isOwn: text === mine,
        },
      ];
    });
    const isSeen = ways.some(({ isOwn }) => !isOwn);
    return isSeen ? [{ name, question, why, ways }] : [];
  });
}

/** The layer’s choices, but for what the ways choose; undefined where a way is for its example alone. */
function choicesIn({ ways }: Convention, { choices = {} }: Way, placed: PlacedLayer) {
  const decided = new Set(ways.flatMap((way) => Object.keys(way.choices ?? {})));
  const others = Object.entries(placed.choices).filter(([name]) => !decided.has(name));
  const isExample = Object.entries(choices).some(
    ([name, choice]) => name === "padding" && typeof choice !== "string",
  );
  return isExample ? undefined : { ...Object.fromEntries(others), ...choices };
}
