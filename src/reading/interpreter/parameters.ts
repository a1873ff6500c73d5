import { nodesBehind } from "../layers/replay.ts";
import { declaredAs } from "../layers/declared.ts";
import { argumentOf } from "../layers/signatures.ts";
import { truthOf } from "../values/numbers.ts";
import type { Held, LayerValue, Value } from "../values/value.ts";
import { setFrozen, type Part } from "./frozen.ts";

/** A layer or numbers that are learned, and by which names a model keeps it. */
interface Learner {
  readonly path: readonly string[];
  readonly value: LayerValue | Held;
}

/** A parameter of PyTorch and its name, as `named_parameters` has them: `features.0.weight`. */
export interface NamedParameter {
  readonly name: string;
  readonly value: Value;
}

/** Keeps all that a value holds as it is in training, or lets it be trained again. */
export function freeze(value: Value, isFrozen: boolean): void {
  const parameter = parameterOf(value);
  if (parameter) {
    setFrozen(parameter.layer, isFrozen, parameter.part);
    return;
  }
  // A model of Keras that is frozen as a whole stays so, whatever is said of its layers.
  if (value.kind === "model" || value.kind === "sequence") setFrozen(value, isFrozen);
  for (const each of learnersIn(value)) setFrozen(each.value, isFrozen);
}

/** The layer that a parameter of PyTorch belongs to, and which of its numbers it is. */
export function parameterOf(value: Value): { layer: LayerValue; part: Part } | undefined {
  if (value.kind === "weight") return { layer: value.layer, part: "weight" };
  if (value.kind !== "method" || value.name !== "bias") return undefined;
  return value.of.kind === "layer" ? { layer: value.of, part: "bias" } : undefined;
}

/** The bias of a layer of PyTorch as a value; it has none where the text says so. */
export function biasOf(layer: LayerValue): Value {
  return { kind: "method", of: layer, name: "bias" };
}

/** The parameters of a module of PyTorch in order: what it learns itself, then what its layers do. */
export function parametersOf(value: Value): NamedParameter[] {
  return learnersIn(value).flatMap(({ path, value: each }): NamedParameter[] => {
    if (each.kind === "held") return [{ name: path.join("."), value: each }];
    return partsOf(each).map((part) => ({
      name: [...path, part].join("."),
      value: part === "bias" ? biasOf(each) : { kind: "weight", layer: each },
    }));
  });
}

/** Which parameters a layer has, as far as its declaration and its arguments say. */
export function partsOf(layer: LayerValue): Part[] {
  const declared = declaredAs(layer.library, layer.call);
  const says = (name: string) => {
    const value = argumentOf(layer, name);
    return value && truthOf(value);
  };
  if (says("affine") === false || says("elementwise_affine") === false) return [];
  const weights = Object.values(declared?.layer.declaration.weights ?? {});
  // A layer that is not declared as one, such as a transformer, holds others that learn both.
  const roles = declared ? weights.map(({ role }) => role ?? "weight") : ["weight", "bias"];
  return (["weight", "bias"] as const).filter(
    (part) => roles.includes(part) && (part === "weight" || says("bias") !== false),
  );
}

/** Each layer and each tensor of numbers that a value holds, once. */
function learnersIn(value: Value): Learner[] {
  const seen = new Set<Value>();
  const found: Learner[] = [];
  const walk = (each: Value, path: readonly string[]): void => {
    if (seen.has(each)) return;
    seen.add(each);
    switch (each.kind) {
      case "held":
        if (each.isLearned) found.push({ path, value: each });
        return;
      case "layer":
        found.push({ path, value: each });
        // `Bidirectional(LSTM(8))` holds a layer among its arguments.
        [...each.given.positional, ...each.given.named.values()]
          .filter(({ kind }) => kind === "layer" || kind === "sequence" || kind === "model")
          .forEach((within) => walk(within, path));
        return;
      case "instance": {
        const attributes = [...each.attributes];
        // PyTorch lists what a module learns itself before what its layers do.
        const own = attributes.filter(([, { kind }]) => kind === "held");
        const others = attributes.filter(([, { kind }]) => kind !== "held");
        [...own, ...others].forEach(([name, within]) => walk(within, [...path, name]));
        return;
      }
      case "sequence":
        each.items.forEach((item) => walk(item.value, [...path, item.name]));
        return;
      case "model":
        for (const { layer } of nodesBehind(endsOf(each.outputs))) if (layer) walk(layer, path);
        return;
      case "list":
      case "tuple":
        each.items.forEach((item, place) => walk(item, [...path, String(place)]));
        return;
      case "dictionary":
        each.entries.forEach(({ key, value: item }) => {
          walk(item, [...path, key.kind === "text" ? key.value : "item"]);
        });
        return;
      default:
        return;
    }
  };
  walk(value, []);
  return found;
}

const endsOf = (outputs: readonly Value[]) =>
  outputs.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));
