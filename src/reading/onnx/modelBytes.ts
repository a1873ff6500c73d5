import {
  mostValues,
  numbersIn,
  type OnnxGraph,
  type OnnxNode,
  type OnnxSetting,
  type OnnxSize,
  type OnnxTensor,
} from "./graph.ts";
import { tensorTypes } from "./tensorTypes.ts";
import { fixedOf, messagesAt, textOf, wholesOf, wireFields, type WireField } from "./wire.ts";

/** A file of ONNX: its network, and what is said of it. */
export interface OnnxModel {
  readonly graph: OnnxGraph;
  readonly version: number;
  readonly opset: number;
  readonly producer: string;
}

const nowhere = { from: 0, to: 0 };

/** Reads a file of ONNX; undefined where the bytes are none. The numbers below are those of onnx.proto. */
export function modelBytes(bytes: Uint8Array): OnnxModel | undefined {
  let [version, opset, producer] = [0, 0, ""];
  let graph: OnnxGraph | undefined;
  for (const { number, value } of wireFields(bytes)) {
    if (number === 1) version = wholesOf(value)[0] ?? 0;
    if (number === 2) producer = textOf(value);
    if (number === 7 && typeof value !== "bigint") graph = graphIn(value);
    if (number === 8 && typeof value !== "bigint") {
      const [domain] = messagesAt(value, 1);
      const own = [...wireFields(value)].find((field) => field.number === 2);
      if ((!domain || domain.length === 0) && own) opset = wholesOf(own.value)[0] ?? 0;
    }
  }
  return graph && graph.nodes.length > 0 ? { graph, version, opset, producer } : undefined;
}

function graphIn(bytes: Uint8Array): OnnxGraph {
  const tensors = (number: number) => messagesAt(bytes, number).map(valueInfo);
  const [name] = messagesAt(bytes, 2);
  return {
    name: name ? textOf(name) : "",
    inputs: tensors(11),
    outputs: tensors(12),
    between: tensors(13),
    kept: messagesAt(bytes, 5).map(tensorIn),
    nodes: messagesAt(bytes, 1).map(nodeIn),
  };
}

function nodeIn(bytes: Uint8Array): OnnxNode {
  const fields = [...wireFields(bytes)];
  const texts = (number: number) => textsIn(fields, number);
  const [domain = ""] = texts(7);
  const isOwn = domain === "" || domain === "ai.onnx";
  return {
    name: texts(3)[0] ?? "",
    operator: `${isOwn ? "" : `${domain}.`}${texts(4)[0] ?? ""}`,
    inputs: texts(1),
    outputs: texts(2),
    settings: new Map(
      messagesAt(bytes, 5).flatMap((each) => {
        const setting = settingIn(each);
        return setting ? [setting] : [];
      }),
    ),
    ...nowhere,
  };
}

const valuesOf = (fields: readonly WireField[], number: number) =>
  fields.filter((field) => field.number === number).map(({ value }) => value);

const textsIn = (fields: readonly WireField[], number: number) =>
  valuesOf(fields, number).map(textOf);

function settingIn(bytes: Uint8Array): [string, OnnxSetting] | undefined {
  const fields = [...wireFields(bytes)];
  const all = (number: number) => valuesOf(fields, number);
  const [name] = textsIn(fields, 1);
  const [single] = all(2);
  const [whole] = all(3);
  const [word] = all(4);
  const [tensor] = all(5);
  const type = all(20).flatMap(wholesOf)[0];
  if (name === undefined || all(6).length > 0) return undefined;
  // An AttributeProto says in its field 20 which of its fields is meant.
  if (type === 7) return [name, all(8).flatMap(wholesOf)];
  if (type === 6) return [name, all(7).flatMap((value) => fixedOf(value, "float"))];
  if (type === 8) return [name, textsIn(fields, 9)];
  if (tensor !== undefined && typeof tensor !== "bigint") return [name, tensorIn(tensor)];
  if (word !== undefined) return [name, textOf(word)];
  if (whole !== undefined) return [name, wholesOf(whole)[0] ?? 0];
  if (single !== undefined) return [name, fixedOf(single, "float")[0] ?? 0];
  if (all(8).length > 0) return [name, all(8).flatMap(wholesOf)];
  // A number that is 0 need not be written.
  return type === 1 || type === 2 ? [name, 0] : undefined;
}

function tensorIn(bytes: Uint8Array): OnnxTensor {
  const fields = [...wireFields(bytes)];
  const all = (number: number) => valuesOf(fields, number);
  const tensor = {
    name: textsIn(fields, 8)[0] ?? "",
    type: tensorTypes[all(2).flatMap(wholesOf)[0] ?? 0] ?? "float",
    sizes: all(1).flatMap(wholesOf),
    ...nowhere,
  };
  const isShort = numbersIn(tensor) <= mostValues;
  const values = isShort ? valuesIn(tensor.type, all) : [];
  return values.length > 0 ? { ...tensor, values } : tensor;
}

function valuesIn(type: string, all: (number: number) => (bigint | Uint8Array)[]): number[] {
  const [raw] = all(9);
  if (type === "int64") return raw ? fixedOf(raw, "int64") : all(7).flatMap(wholesOf);
  if (type === "int32") return raw ? fixedOf(raw, "int32") : all(5).flatMap(wholesOf);
  if (type === "double")
    return (raw ? [raw] : all(10)).flatMap((value) => fixedOf(value, "double"));
  return type === "float" ? (raw ? [raw] : all(4)).flatMap((value) => fixedOf(value, "float")) : [];
}

function valueInfo(bytes: Uint8Array): OnnxTensor {
  const [name] = messagesAt(bytes, 1);
  const [tensor] = messagesAt(bytes, 2).flatMap((type) => messagesAt(type, 1));
  const fields = tensor ? [...wireFields(tensor)] : [];
  const type = valuesOf(fields, 1).flatMap(wholesOf);
  const sizes = (tensor ? messagesAt(tensor, 2) : [])
    .flatMap((shape) => messagesAt(shape, 1))
    .map((size): OnnxSize => {
      const [field] = wireFields(size);
      if (field?.number === 1) return wholesOf(field.value)[0] ?? "N";
      return field?.number === 2 ? textOf(field.value) || "N" : "N";
    });
  return {
    name: name ? textOf(name) : "",
    type: tensorTypes[type[0] ?? 0] ?? "float",
    sizes,
    ...nowhere,
  };
}
