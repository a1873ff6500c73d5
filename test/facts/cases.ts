/** Whose rules a fact follows: it says what is meant where nothing is said, and the order of axes. */
export type Dialect = keyof typeof frameworks;

/** The frameworks by the names that the site has for them. */
export const frameworks = { keras: "keras", torch: "pytorch", onnx: "onnx" } as const;

/** A layer as the facts write it down: its type, and its hyper-parameters by the facts' own names. */
export interface NeutralLayer {
  readonly type: string;
  readonly [hyperparameter: string]: unknown;
}

/** A shape without the batch, in the dialect's order of axes. */
export type NeutralShape = readonly number[];

/** `[name, shape]`, with a 0 behind where it is not trained. */
export type NeutralTensor = readonly [name: string, shape: NeutralShape, trained?: number];

/** A number beyond what a double holds exactly is read digit by digit. */
export type Count = number | bigint;

export interface Refusal {
  /** The kind of reason for which the framework refuses. */
  readonly error?: string;
  /** The first impossible layer: its place, or its id. */
  readonly at?: number | string;
}

export interface LayerCase {
  readonly kind: "layer";
  readonly id: string;
  readonly dialect: Dialect;
  readonly layer: NeutralLayer;
  readonly inputs: readonly NeutralShape[];
  readonly expect: Refusal & {
    readonly output?: NeutralShape | readonly NeutralShape[];
    readonly params?: Count;
    readonly trainable?: Count;
    readonly macs?: Count;
    readonly tensors?: readonly NeutralTensor[];
    readonly buffers?: Count | readonly NeutralTensor[];
  };
}

/** A node of a graph; the name `in` stands for the network's own input. */
export interface NeutralNode {
  readonly id: string;
  readonly layer: NeutralLayer;
  readonly in: readonly string[];
}

/** A network; one whose layers follow each other counts its nodes from 0. */
export interface GraphCase {
  readonly kind: "graph";
  readonly id: string;
  readonly dialect: Dialect;
  readonly input: NeutralShape;
  readonly nodes: readonly NeutralNode[];
  readonly expect: Refusal & {
    readonly rows?: readonly NeutralRow[];
    readonly total?: Count;
    readonly trainable?: Count;
    readonly conv_dense_macs?: Count;
  };
}

export interface NeutralRow {
  readonly id?: string;
  readonly output?: NeutralShape | readonly NeutralShape[];
  readonly params?: Count;
  readonly trainable?: Count;
}

/** A chain of layers, and how far its first output value sees. */
export interface ReceptiveFieldCase {
  readonly kind: "receptive field";
  readonly id: string;
  readonly dialect: Dialect;
  /** Most give none: what is seen does not depend on how long the input is. */
  readonly input?: NeutralShape;
  readonly nodes: readonly NeutralNode[];
  readonly expect: { readonly rf?: Count; readonly jump?: Count; readonly start?: Count };
}

export type Case = LayerCase | GraphCase | ReceptiveFieldCase;

/** One line of a file of facts. Throws a sentence where it is no case. */
export function readCase(line: string): Case {
  const fact = parsed(line);
  if (!isRecord(fact)) throw new Error("It is no object.");
  const { id, dialect, expect } = fact;
  if (typeof id !== "string") throw new Error("It has no id.");
  if (!isDialect(dialect)) {
    throw new Error(`${id}: its dialect is none of ${Object.keys(frameworks).join(", ")}.`);
  }
  if (!isRecord(expect) || Object.keys(expect).length === 0) {
    throw new Error(`${id}: it expects nothing.`);
  }
  const { layer, input, inputs = [input] } = fact;
  const known = { id, dialect, expect };
  if (isLayer(layer)) {
    if (!isShapes(inputs)) throw new Error(`${id}: its input is no shape.`);
    return { ...known, kind: "layer", layer, inputs };
  }
  const nodes = nodesOf(fact);
  if (!nodes) throw new Error(`${id}: it has neither a layer, nor layers, nor nodes.`);
  if ("rf" in expect) {
    return { ...known, kind: "receptive field", nodes, ...(isShape(input) && { input }) };
  }
  if (!isShape(input)) throw new Error(`${id}: its input is no shape.`);
  return { ...known, kind: "graph", input, nodes };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line, (_name, value: unknown, ...[context]: readonly unknown[]) =>
      exact(value, context),
    );
  } catch {
    throw new Error("It is not JSON.");
  }
}

/** A large whole number as it was written: a double would round it. */
function exact(value: unknown, context: unknown): unknown {
  const isLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (!isLarge || !isRecord(context)) return value;
  const { source } = context;
  return typeof source === "string" && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/** The nodes of a graph; layers that follow each other are nodes that each read the one before. */
function nodesOf({ nodes, layers }: Readonly<Record<string, unknown>>): NeutralNode[] | undefined {
  if (Array.isArray(layers) && layers.every(isLayer)) {
    return layers.map((layer, place) => ({
      id: String(place),
      layer,
      in: [place === 0 ? "in" : String(place - 1)],
    }));
  }
  return Array.isArray(nodes) && nodes.every(isNode) ? nodes : undefined;
}

function isNode(value: unknown): value is NeutralNode {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    isLayer(value["layer"]) &&
    Array.isArray(value["in"]) &&
    value["in"].every((each) => typeof each === "string")
  );
}

export function isLayer(value: unknown): value is NeutralLayer {
  return isRecord(value) && typeof value["type"] === "string";
}

export function isShape(value: unknown): value is NeutralShape {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size));
}

function isShapes(value: unknown): value is readonly NeutralShape[] {
  return Array.isArray(value) && value.length > 0 && value.every(isShape);
}

const isDialect = (value: unknown): value is Dialect =>
  typeof value === "string" && Object.hasOwn(frameworks, value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
