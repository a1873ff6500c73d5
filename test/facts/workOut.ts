import {
  analyse,
  from,
  type Analysis,
  type Block,
  type Issue,
  type Nodes,
  type PlacedLayer,
  type Shape,
} from "@calc";
import { areEqual, asTheyAre, toDialect, toOurs, turn, type Axes } from "./axes.ts";
import type { Dialect, NeutralLayer, NeutralShape } from "./cases.ts";
import { placing, type Ours } from "./ours.ts";
import { translate } from "./translate.ts";

/** What a node gives: its name in our network, its shape in the dialect, and our axes of it. */
export interface Held {
  readonly name: string;
  readonly shape: NeutralShape;
  readonly axes: Axes;
}

type Analysed = Extract<Analysis, { ok: true }>;
type Impossible = Omit<Refused, "nodes">;

/** A layer of ours, or one within a block, with what came in and what followed. */
export interface Piece {
  readonly placed: PlacedLayer;
  readonly inputs: readonly Shape[];
  readonly analysis: Analysed;
}

export interface Worked {
  readonly ok: true;
  readonly pieces: readonly Piece[];
  /** All that the dialect returns, in its order of axes. */
  readonly outputs: readonly bigint[][];
  readonly held: Held;
  /** How often it is done. */
  readonly steps: bigint;
  readonly nodes: Nodes | undefined;
}

export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
  /** The layer that is impossible, and what came in. */
  readonly placed: PlacedLayer;
  readonly inputs: readonly Shape[];
  /** What stands for it in a network of ours; nothing does for what is done at each step. */
  readonly nodes: Nodes | undefined;
}

/** Works out one layer of the facts by ours. */
export function workOut(
  name: string,
  layer: NeutralLayer,
  dialect: Dialect,
  inputs: readonly Held[],
): Worked | Refused {
  const shapes = inputs.map(({ shape }) => shape);
  const ours = translate({ layer, dialect, inputs: shapes, held: inputs.map(({ axes }) => axes) });
  const isStep = ours.steps !== undefined;
  const read = inputs.map(({ shape }, place) => {
    const turned = toOurs(isStep ? shape.slice(1) : shape, ours.reads[place] ?? []);
    return [...ones(ours, place), ...turned].map(BigInt);
  });
  const takes = ours.takes ?? read.map((_, place) => place);
  const taken = takes.flatMap((place) => read.slice(place, place + 1));
  const nodes = isStep ? undefined : nodesOf(name, ours, inputs, takes);
  const pieces = piecesOf(ours.node, taken);
  if (!Array.isArray(pieces)) return { ...pieces, nodes };
  const outputs = outputsOf(ours, pieces);
  const shape = outputs[0]?.map(Number) ?? [];
  const axes = isStep ? asTheyAre(shape.length) : ours.gives(shape.length);
  return {
    ok: true,
    pieces,
    outputs,
    held: { name, shape, axes },
    steps: BigInt(ours.steps ?? 1),
    nodes,
  };
}

const ones = ({ raised }: Ours, place: number) =>
  Array.from({ length: raised?.[place] ?? 0 }, () => 1);

/** Each layer of a block by itself, up to one that is impossible; a layer is one of one. */
function piecesOf(node: PlacedLayer | Block, inputs: readonly Shape[]): Piece[] | Impossible {
  if (!("nodes" in node)) {
    const [input = [], ...others] = inputs;
    const analysis = analyse(node, input, ...others);
    if (analysis.ok) return [{ placed: node, inputs, analysis }];
    return { ok: false, issues: analysis.issues, placed: node, inputs };
  }
  const known = new Map<string, Shape>();
  inputs.forEach((shape, place) => known.set(place === 0 ? "input" : `input${place + 1}`, shape));
  const pieces: Piece[] = [];
  let before = "input";
  for (const [name, part] of Object.entries(node.nodes)) {
    const sources = part.inputs ?? [before];
    const found = piecesOf(
      part,
      sources.map((source) => known.get(source) ?? []),
    );
    if (!Array.isArray(found)) return found;
    pieces.push(...found);
    known.set(name, found.at(-1)?.analysis.output ?? []);
    before = name;
  }
  return pieces;
}

function outputsOf(ours: Ours, pieces: readonly Piece[]): bigint[][] {
  const analysis = pieces.at(-1)?.analysis;
  if (!analysis) return [];
  const inDialect = (shape: readonly bigint[]) => toDialect(shape, ours.gives(shape.length));
  const output = inDialect(analysis.output);
  const all = ours.outputs?.({ output, others: analysis.otherOutputs }) ?? [output];
  const time = ours.steps === undefined ? [] : [BigInt(ours.steps)];
  return all.map((shape) => [...time, ...shape]);
}

/** The layer in a network of ours, behind nodes that turn what it reads into its order of axes. */
function nodesOf(
  name: string,
  ours: Ours,
  inputs: readonly Held[],
  takes: readonly number[],
): Nodes {
  const before: Record<string, Nodes[string]> = {};
  const sources = inputs.map((held, place) => {
    let source = held.name;
    const then = (kind: string, node: PlacedLayer) => {
      before[`${name}${kind}${place}`] = from(source, node);
      source = `${name}${kind}${place}`;
    };
    const reads = ours.reads[place] ?? held.axes;
    if (!areEqual(held.axes, reads)) {
      then("Turned", placing("permute", { order: turn(held.axes, reads) }));
    }
    const more = ones(ours, place);
    if (more.length > 0) {
      then("Raised", placing("reshape", { target: [...more, ...toOurs(held.shape, reads)] }));
    }
    return source;
  });
  const taken = takes.flatMap((place) => sources.slice(place, place + 1));
  return { ...before, [name]: from(taken, ours.node) };
}
