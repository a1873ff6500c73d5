import { flat, quantityNamed, valuesOf, type Kind, type Network, type Row } from "@calc";
import { summaryOf } from "@networks";
import { remembered } from "./remembered.ts";

/** Which of a tensor's axes are its channels or features. */
export interface Features {
  readonly axis: number;
  readonly kind: Kind;
}

/** Those of everything that a network’s nodes put out, and of its `input`. */
export const featuresIn = remembered((network): ReadonlyMap<string, Features> => {
  const { rows } = summaryOf(network);
  const isMap = network.input.length > 2 || firstKind(rows[0]) === "channels";
  const begins: Features = isMap
    ? { axis: 0, kind: "channels" }
    : { axis: network.input.length - 1, kind: "size" };
  const features = new Map([["input", begins]]);
  for (const row of rows) {
    features.set(row.name, featuresOf(row, features.get(row.sources[0] ?? "") ?? begins));
  }
  return features;
});

/** Which axis of what a node reads has its channels or features: 0 in a feature map, the last in a sequence. */
export function featuresOfInput(network: Network, { sources }: Row): number {
  return featuresIn(network).get(sources[0] ?? "")?.axis ?? 0;
}

/** A layer that says what its axes are is believed; one that takes any shape leaves them as they were. */
function featuresOf(row: Row, before: Features): Features {
  const { declaration, output } = row.layer;
  const last = row.output.length - 1;
  const order = flat(valuesOf(row)["order"] ?? []);
  if (order.length > 0) return { ...before, axis: order.indexOf(BigInt(before.axis) + 1n) };
  const takesAny = output.every(({ name }) => quantityNamed(name).parts === "shape");
  // LayerScale multiplies where the channels are, first or last: what it puts out is what it reads.
  const keeps = output.length > 1 && output.every(({ name }) => declaration.input.includes(name));
  if (keeps && before.axis <= last) {
    const isMap = output.some(({ name }) => quantityNamed(name).kind === "channels");
    return isMap ? { ...before, kind: "channels" } : before;
  }
  if (declaration.many || declaration.handsOn || takesAny) {
    // Written in one row, values are neither channels nor units any more.
    if (last === 0 && row.input.length > 1) return { axis: 0, kind: "size" };
    return before.axis <= last ? before : { axis: last, kind: "size" };
  }
  if (firstKind(row) === "channels") return { axis: 0, kind: "channels" };
  const { name = "outShape" } = output.at(-1) ?? {};
  return { axis: last, kind: quantityNamed(name).kind };
}

function firstKind(row: Row | undefined): Kind | undefined {
  const name = row?.layer.output[0]?.name;
  return name === undefined ? undefined : quantityNamed(name).kind;
}
