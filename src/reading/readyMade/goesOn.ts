import type { Reader } from "../interpreter/reader.ts";
import { nodesBehind } from "../layers/replay.ts";
import { partsOf } from "../models.ts";
import type { Instance, Model, Sequence, Value } from "../values/value.ts";
import { readyMadeAt } from "./places.ts";

type Network = Instance | Model | Sequence;

/**
 * The networks that stand for themselves. A ready-made model is a part of another that holds it, or
 * some of its layers, or that reads on from within it.
 */
export function standing<Root extends { readonly value: Network }>(
  reader: Reader,
  roots: readonly Root[],
): Root[] {
  return roots.filter(({ value }) => {
    if (!readyMadeAt(reader, value.span)) return true;
    const own = heldBy(value);
    return !roots.some((other) => {
      return other.value !== value && [...heldBy(other.value)].some((each) => own.has(each));
    });
  });
}

/** A network and all that it holds: other networks, and layers. */
function heldBy(network: Network): Set<Value> {
  const found = new Set<Value>();
  const waiting: Value[] = [network];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (found.has(value)) continue;
    if (value.kind !== "list") found.add(value);
    waiting.push(...heldIn(value));
  }
  return found;
}

function heldIn(value: Value): readonly Value[] {
  if (value.kind !== "model") return partsOf(value).filter(({ kind }) => holds.has(kind));
  const ends = value.outputs.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));
  return nodesBehind(ends).flatMap(({ layer }) => (layer?.kind === "layer" ? [layer] : []));
}

const holds: ReadonlySet<Value["kind"]> = new Set([
  "instance",
  "model",
  "sequence",
  "list",
  "layer",
]);
