import type { Span } from "../python/tree.ts";
import { at, itemsIn, textAt, wholeOf } from "./fields.ts";
import type { JsonNode } from "./jsonTree.ts";

/** A tensor by the layer that gives it: which of that layer's calls, and which of its outputs. */
export interface TensorName {
  readonly layer: string;
  readonly call: number;
  readonly output: number;
}

/** What a layer is called with: a tensor, several, or a plain value. */
export type CallValue =
  | { readonly kind: "tensor"; readonly tensor: TensorName }
  | { readonly kind: "list"; readonly items: readonly CallValue[] }
  | { readonly kind: "plain"; readonly node: JsonNode };

/** One call of a layer. */
export interface InboundCall extends Span {
  readonly positional: readonly CallValue[];
  readonly named: ReadonlyMap<string, CallValue>;
}

/** The calls of a layer, as Keras 3 writes them, or as Keras 1 and 2 did. */
export function inboundCalls(layer: JsonNode): InboundCall[] {
  return itemsIn(at(layer, "inbound_nodes")).map((node) => {
    const { from, to } = node;
    if (node.kind !== "object") return { ...earlierCall(node), from, to };
    const kwargs = at(node, "kwargs");
    const named = kwargs?.kind === "object" ? [...kwargs.entries] : [];
    return {
      positional: itemsIn(at(node, "args")).map(callValue),
      named: new Map(named.map(([name, value]) => [name, callValue(value)])),
      from,
      to,
    };
  });
}

/** `[["conv", 0, 0, {}], …]`: several tensors are one list. */
function earlierCall(node: JsonNode): Pick<InboundCall, "positional" | "named"> {
  const inputs = tensorAt(node) ? [node] : itemsIn(node);
  const tensors = inputs.map(callValue);
  const named = new Map<string, CallValue>();
  for (const input of inputs) {
    const more = itemsIn(input)[3];
    if (more?.kind !== "object") continue;
    for (const [name, value] of more.entries) named.set(name, callValue(value));
  }
  return { positional: tensors.length > 1 ? [{ kind: "list", items: tensors }] : tensors, named };
}

function callValue(node: JsonNode): CallValue {
  const tensor = tensorAt(node);
  if (tensor) return { kind: "tensor", tensor };
  if (node.kind !== "list") return { kind: "plain", node };
  const items = node.items.map(callValue);
  return items.some(({ kind }) => kind !== "plain")
    ? { kind: "list", items }
    : { kind: "plain", node };
}

/** The tensor that a node names: `["conv", 0, 0]`, or what Keras 3 writes around it. */
function tensorAt(node: JsonNode): TensorName | undefined {
  const isTensor = textAt(node, "class_name") === "__keras_tensor__";
  const [name, call, output] = itemsIn(isTensor ? at(node, "config", "keras_history") : node);
  const [first, second] = [wholeOf(call), wholeOf(output)];
  if (name?.kind !== "text" || first === undefined || second === undefined) return undefined;
  return { layer: name.value, call: first, output: second };
}

/** The tensors at the ends of a model: one, a list of them, or by names. */
export function endsOf(node: JsonNode | undefined): TensorName[] {
  const one = node && tensorAt(node);
  if (one) return [one];
  if (node?.kind === "object") return [...node.entries.values()].flatMap(endsOf);
  return itemsIn(node).flatMap(endsOf);
}

/** All tensors in what a layer is called with. */
export const tensorsIn = (value: CallValue): TensorName[] =>
  value.kind === "tensor"
    ? [value.tensor]
    : value.kind === "list"
      ? value.items.flatMap(tensorsIn)
      : [];

/** All tensors that a call needs. */
export const neededBy = ({ positional, named }: InboundCall): TensorName[] =>
  [...positional, ...named.values()].flatMap(tensorsIn);
