import { handsOn, type Row } from "@calc";

/** A network as its memory sees it: what it reads, and each layer that makes or learns anything. */
export interface Timeline {
  readonly input: bigint;
  readonly params: bigint;
  readonly statistics: bigint;
  readonly layers: readonly TimelineLayer[];
}

/** A layer, with the places of the layers whose values it reads. */
export interface TimelineLayer {
  readonly label: string;
  readonly activations: bigint;
  readonly params: bigint;
  readonly reads: readonly number[];
}

/** What is held at one moment of a training step, in numbers: kept values are those of one example. */
export interface Moment {
  readonly phase: "start" | "forward" | "backward" | "update";
  readonly layer?: string;
  /** The input and the outputs that wait for the backward pass. */
  readonly kept: bigint;
  /** Gradients of such outputs, from the layer that reads one first to the layer that made it. */
  readonly valueGradients: bigint;
  /** Gradients of parameters, until the optimiser has used them. */
  readonly gradients: bigint;
}

/** The timeline of a network's rows. What a row hands on is not kept a second time. */
export function timelineOf(rows: readonly Row[], input: bigint): Timeline {
  const made = new Map<string, readonly number[]>();
  const layers: TimelineLayer[] = [];
  for (const row of rows) {
    const reads = row.sources.flatMap((source) => made.get(source) ?? []);
    const { activations, params } = row.counts;
    if (handsOn(row)) {
      made.set(row.name, reads);
      continue;
    }
    made.set(row.name, [layers.length]);
    layers.push({ label: row.name, activations, params, reads });
  }
  const sum = (count: (row: Row) => bigint) => rows.reduce((all, row) => all + count(row), 0n);
  return {
    input,
    params: sum(({ counts }) => counts.params),
    statistics: sum(({ counts }) => counts.statistics),
    layers,
  };
}

/** Every moment of one training step: the input, forward through the layers, back, and the update. */
export function momentsOf({ input, params, layers }: Timeline): Moment[] {
  const none = { valueGradients: 0n, gradients: 0n };
  const moments: Moment[] = [{ phase: "start", kept: input, ...none }];
  const keptUpTo: bigint[] = [];
  let kept = input;
  for (const { label, activations } of layers) {
    kept += activations;
    keptUpTo.push(kept);
    moments.push({ phase: "forward", layer: label, kept, ...none });
  }
  const readLast = layers.map((_, place) => {
    const readers = layers.flatMap(({ reads }, reader) => (reads.includes(place) ? [reader] : []));
    return readers.at(-1) ?? layers.length - 1;
  });
  let gradients = 0n;
  for (let place = layers.length - 1; place >= 0; place -= 1) {
    const layer = layers[place];
    if (!layer) continue;
    gradients += layer.params;
    let valueGradients = 0n;
    for (const [made, { activations }] of layers.entries()) {
      if (made <= place && place <= (readLast[made] ?? made)) valueGradients += activations;
    }
    const waiting = keptUpTo[place] ?? input;
    moments.push({
      phase: "backward",
      layer: layer.label,
      kept: waiting,
      valueGradients,
      gradients,
    });
  }
  return [...moments, { phase: "update", kept: 0n, valueGradients: 0n, gradients: params }];
}

/** How numbers are stored and what the optimiser remembers of each parameter. */
export interface Choices {
  readonly bytes: bigint;
  readonly states: bigint;
  readonly examples: bigint;
}

/** Bytes by sort of number. */
export type Held = Readonly<Record<(typeof sorts)[number]["name"], bigint>>;

/** What each sort occupies at a moment, in the order in which they are drawn, the lowest first. */
export function bytesAt(
  { params, statistics }: Timeline,
  { kept, valueGradients, gradients }: Moment,
  { bytes, states, examples }: Choices,
): Held {
  return {
    parameters: bytes * (params + statistics),
    states: bytes * states * params,
    gradients: bytes * gradients,
    kept: bytes * examples * kept,
    valueGradients: bytes * examples * valueGradients,
  };
}

/** The account of a network's memory table, in which nothing is let go: a gradient for every value. */
export function accountOf(
  { params, statistics }: Timeline,
  activations: bigint,
  { bytes, states, examples }: Choices,
): bigint {
  return bytes * ((2n + states) * params + statistics + 2n * examples * activations);
}

/** The sorts of numbers that are held. */
export const sorts = [
  { name: "parameters", label: "parameters" },
  { name: "states", label: "optimiser’s states" },
  { name: "gradients", label: "gradients of parameters" },
  { name: "kept", label: "values kept" },
  { name: "valueGradients", label: "gradients of values" },
] as const;
