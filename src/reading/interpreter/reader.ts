import type { Answers, Answer, Ask, Complaint } from "../complaint.ts";
import type { Graph } from "../graph/graph.ts";
import type { Expression, Span } from "../python/tree.ts";
import type {
  Given,
  Instance,
  LayerValue,
  Library,
  Sequence,
  Model,
  Value,
  OpenInput,
} from "../values/value.ts";
import type { ReadyMadePlace } from "../readyMade/places.ts";
import type { Scope } from "./scope.ts";

/** What one reading of a text knows and collects. */
export interface Reader {
  /** What is read; our own words for ready-made models are added behind it as it calls them. */
  text: string;
  readonly readyMade: ReadyMadePlace[];
  readonly answers: Answers;
  /** What is taken for an answer that nobody gave, by its place or its name. */
  readonly assumed: ReadonlyMap<string, Answer>;
  /** The library that bare names such as `Dense` belong to. */
  readonly library: Library;
  /** Which of the usual input sizes is tried. */
  attempt: number;
  /** By how much usual sizes are stretched, to see what depends on them. */
  stretch: number;
  /** How many usual sizes have been tried in all. */
  tries: number;
  /** Which of the usual sizes each network has got, by the network's title; given where nothing is to be tried. */
  readonly chosen: Map<string, number>;
  readonly graph: Graph;
  readonly globals: Scope;
  readonly complaints: Complaint[];
  readonly wanted: Map<string, Ask & { readonly span: Span; readonly guess: Answer }>;
  /** Models in the order in which they are made. */
  readonly models: (Model | Sequence)[];
  /** Objects of the text's classes in the order in which they are made. */
  readonly instances: Instance[];
  /** Layers in the order in which they are made. */
  readonly layers: LayerValue[];
  readonly openInputs: OpenInput[];
  /** What the code says of Keras's order of axes. */
  readonly settings: { channelsFirst: boolean; isOldKeras: boolean; isTorchinfo: boolean };
  readonly used: Set<LayerValue>;
  /** Models that others call. */
  readonly called: Set<Value>;
  /** The defaults of command-line arguments, by name. */
  readonly commandLine: Map<string, Value>;
  steps: number;
  /** As many as a text of this length may take; each of the first ready-made models adds to them. */
  mostSteps: number;
  /** Whether it took too many. */
  isStopped: boolean;
  depth: number;

  // The parts of the interpreter call each other through here, so that none has to import the next.
  readonly evaluate: (expression: Expression, scope: Scope) => Value;
  readonly call: (called: Value, given: Given) => Value;
  readonly attribute: (of: Value, name: string, span: Span) => Value;
}

/** Thrown where a text would never come to an end; caught at the door. */
export class Stopped extends Error {
  readonly span: Span;

  constructor(span: Span) {
    super("Too many steps.");
    this.span = span;
  }
}

/** Loops of a short text come to an end within these; each further line may be a layer, which counts as 50. */
export const stepsFor = (text: string): number => 160_000 + 100 * text.split("\n").length;

/** Counts a step, or so many, and stops a text that takes too many. */
export function step(reader: Reader, span: Span, steps = 1): void {
  reader.steps += steps;
  if (reader.steps > reader.mostSteps) throw new Stopped(span);
}
