/** A model as ONNX Runtime wants it, of tensors of a batch of one. */
export interface OnnxModel {
  readonly inputs: readonly OnnxInput[];
  readonly nodes: readonly OnnxNode[];
  /** What it learns or holds: tensors of float32 zeros. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** What an operator reads as an input though it is an option: whole numbers, or scales. */
  readonly options?: Readonly<Record<string, readonly bigint[] | readonly number[]>>;
  readonly outputs: readonly string[];
}

export interface OnnxInput {
  readonly name: string;
  readonly shape: readonly number[];
  /** float32, if nothing else is said. */
  readonly type?: "int64";
}

export interface OnnxNode {
  readonly operator: string;
  /** The empty name stands for an input that is left out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute | undefined>>;
}

export type Attribute = number | string | readonly number[];

/** The newest operators that ONNX Runtime 1.30 has in full, and the format that came with them. */
const [operators, format] = [23, 11];

// The numbers of fields and kinds below are those of onnx.proto (github.com/onnx/onnx).
const [float32, int64] = [1, 7];
const [oneWhole, text, wholes] = [2, 3, 7];

/** The model as a file: ONNX is protocol buffers. */
export function encodeModel(model: OnnxModel): Uint8Array {
  const weights = Object.entries(model.weights).map(([name, shape]) =>
    tensor(name, shape, float32, new Uint8Array(4 * shape.reduce((all, size) => all * size, 1))),
  );
  const options = Object.entries(model.options ?? {}).map(([name, values]) =>
    typeof values[0] === "number"
      ? tensor(name, [values.length], float32, Float32Array.from(values, Number))
      : tensor(name, [values.length], int64, BigInt64Array.from(values, BigInt)),
  );
  const graph = [
    ...model.nodes.map((node) => part(1, encodeNode(node))),
    part(2, utf8("graph")),
    ...[...weights, ...options].map((each) => part(5, each)),
    ...model.inputs.map(({ name, shape, type }) =>
      part(11, value(name, type === "int64" ? int64 : float32, shape)),
    ),
    ...model.outputs.map((name) => part(12, value(name, float32))),
  ];
  return bytes([whole(1, format), part(8, [whole(2, operators)]), part(7, graph)]);
}

function encodeNode({ operator, inputs, outputs, attributes = {} }: OnnxNode): Uint8Array[] {
  return [
    ...inputs.map((name) => part(1, utf8(name))),
    ...outputs.map((name) => part(2, utf8(name))),
    part(4, utf8(operator)),
    ...Object.entries(attributes).flatMap(([name, setting]) =>
      setting === undefined ? [] : [part(5, attribute(name, setting))],
    ),
  ];
}

function attribute(name: string, setting: Attribute): Uint8Array[] {
  const named = part(1, utf8(name));
  if (typeof setting === "number") return [named, whole(3, setting), whole(20, oneWhole)];
  if (typeof setting === "string") return [named, part(4, utf8(setting)), whole(20, text)];
  return [named, ...setting.map((each) => whole(8, each)), whole(20, wholes)];
}

function tensor(name: string, shape: readonly number[], type: number, values: ArrayBufferView) {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return [
    ...shape.map((size) => whole(1, size)),
    whole(2, type),
    part(8, utf8(name)),
    part(9, [raw]),
  ];
}

function value(name: string, type: number, shape?: readonly number[]): Uint8Array[] {
  const sizes = shape?.map((size) => part(1, [whole(1, size)]));
  const kind = [whole(1, type), ...(sizes ? [part(2, sizes)] : [])];
  return [part(1, utf8(name)), part(2, [part(1, kind)])];
}

/** A field that holds a whole number. */
function whole(field: number, number: number): Uint8Array {
  return bytes([varint(field << 3), varint(number)]);
}

/** A field that holds bytes: a text, a tensor's values, a message within. */
function part(field: number, content: readonly Uint8Array[]): Uint8Array {
  const inner = bytes(content);
  return bytes([varint((field << 3) | 2), varint(inner.length), inner]);
}

/** Seven bits a byte, the lowest first; a negative number as 64 bits. */
function varint(number: number): Uint8Array {
  const groups: number[] = [];
  for (let rest = BigInt.asUintN(64, BigInt(number)); ; rest >>= 7n) {
    const last = rest < 128n;
    groups.push(Number(rest & 127n) | (last ? 0 : 128));
    if (last) return Uint8Array.from(groups);
  }
}

const utf8 = (words: string) => [Buffer.from(words)];
const bytes = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
