import {
  holds,
  workOutMistake,
  type Counts,
  type Mistake,
  type Network,
  type Summary,
  type WrongNumber,
} from "@calc";
import { summaryOf } from "@networks";
import { askable, markedIn } from "./markedOf.ts";
import type { Marked } from "./marked.ts";
import { neighboursOf, type Neighbour } from "./neighbours.ts";
import { networkMistakes } from "./networkMistakes.ts";
import { networkNeighboursOf } from "./networkNeighbours.ts";
import { holesOf, outputParts, shapeParts, type Holes } from "./prompt.ts";
import { networkInput, workedNodes, type Worked } from "./worked.ts";

/** What an exercise is about: a layer, a node of a network or the whole of it, and what may be asked. */
export interface Subject {
  /** The fields that say so, for the author whose answer does not fit them. */
  readonly saidBy: string;
  readonly asks: readonly string[];
  /** The one layer that it is; absent for a whole network. */
  readonly worked?: Worked;
  readonly holes: Holes;
  /** The right answer and the known mistakes; a text says why there is none. */
  readonly marked: (asks: string) => Marked | string;
  /** What a mistake of the exercise's own comes to. Throws where its formula says nothing here. */
  readonly workOut: (mistake: Mistake) => WrongNumber;
  /** Whether a condition holds of it. Throws where it says nothing here. */
  readonly holds: (condition: string) => boolean;
  /** The nodes of a whole network, each a subject by itself. */
  readonly rows?: {
    readonly names: readonly string[];
    readonly named: (node: string) => Subject | undefined;
  };
  /** All of a whole network, worked out. */
  readonly summary?: Summary;
  /** What would be right if one choice were another. */
  readonly neighbours: (asks: string) => readonly Neighbour[];
}

/** One layer as a subject: a node of a network, or by itself. */
export function layerSubject(worked: Worked, saidBy: string): Subject {
  const { layer, values } = worked;
  return {
    saidBy,
    asks: askable(layer),
    worked,
    holes: new Map(holesOf(worked)),
    marked: (asks) => markedIn(worked, asks),
    workOut: (mistake) => workOutMistake(mistake, layer, values),
    holds: (condition) => holds(condition, layer, values),
    neighbours: (asks) => neighboursOf(worked, asks),
  };
}

/** A whole network as a subject; its prompt may speak of each node, as in `{conv1.kernelSize}`. */
export function networkSubject(network: Network): Subject {
  const summary = summaryOf(network);
  const { totals } = summary;
  const nodes = workedNodes(network);
  const last = [...nodes.values()].at(-1);
  return {
    saidBy: "network, node and asks",
    asks: [...Object.keys(totals), "output"],
    holes: new Map([
      ...[...nodes].flatMap(([name, node]) => holesOf(node, `${name}.`)),
      ["input", shapeParts(networkInput(network))],
      ["output", last ? outputParts(last) : []],
    ]),
    marked: (asks) => {
      if (asks === "output") return last ? markedIn(last, asks) : "has no value";
      // `asks` is one of the totals, which the reader of the exercise has checked.
      const count = asks as keyof Counts;
      const answer = totals[count];
      const mistakes = [...known(network, count), ...networkMistakes(summary, count)].filter(
        ({ value }) => value !== answer,
      );
      return { answer, mistakes };
    },
    summary,
    rows: {
      names: [...nodes.keys()],
      named: (node) => {
        const worked = nodes.get(node);
        return worked && layerSubject(worked, "network, rows and asks");
      },
    },
    workOut: () => needsNode("a mistake's formula"),
    holds: () => needsNode("a condition"),
    neighbours: (asks) =>
      // What is no output is one of the totals.
      asks === "output" ? [] : networkNeighboursOf(network, asks as keyof Counts),
  };
}

/** The counts that people are known to get of a network. */
function known({ mistaken = [] }: Network, count: keyof Counts): WrongNumber[] {
  return mistaken.flatMap(({ because, ...counts }) => {
    const value = Object.entries(counts).find(([name]) => name === count)?.[1];
    return value === undefined ? [] : [{ value: BigInt(value), because }];
  });
}

function needsNode(what: string): never {
  throw new Error(`${what} needs a node whose quantities it can speak of.`);
}
