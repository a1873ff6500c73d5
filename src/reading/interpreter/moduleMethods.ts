import { callSequence } from "../layers/callLayer.ts";
import { none } from "../values/make.ts";
import { numberIn } from "../values/numbers.ts";
import type { Given, Instance, Value } from "../values/value.ts";
import { memberOf } from "./attribute.ts";
import { isSequence, sequenceOf } from "./functions.ts";
import { addWeight } from "./ownWeights.ts";
import type { Reader } from "./reader.ts";

/** What gives back the model that it is called on. */
export const returnsSelf = new Set([
  "to",
  "cuda",
  "cpu",
  "eval",
  "train",
  "float",
  "double",
  "half",
  "requires_grad_",
  "apply",
]);

/** What a module can do that its class does not say. */
export function moduleMethod(
  reader: Reader,
  of: Instance,
  name: string,
  given: Given,
): Value | undefined {
  const [key, value] = given.positional;
  if (returnsSelf.has(name)) return of;
  if (/^(add_module|register_module|register_parameter|register_buffer)$/.test(name)) {
    if (key?.kind === "text" && value) {
      if (value.kind === "layer" || value.kind === "held") value.label ??= key.value;
      of.attributes.set(key.value, value);
    }
    return none;
  }
  if (name === "add_weight") return addWeight(given);
  if (name === "children" || name === "modules") {
    return { kind: "list", items: [...of.attributes.values()].filter(isModule) };
  }
  if (name === "build") {
    of.hint = given.positional;
    return none;
  }
  const own = memberOf(of.class, name);
  return own?.kind === "function"
    ? reader.call({ kind: "bound", function: own, self: of }, given)
    : undefined;
}

const isModule = ({ kind }: Value) =>
  kind === "layer" || kind === "instance" || kind === "sequence";

/** `super().__init__()` of a framework’s own class; one of names may fill a sequence. */
export function superMethod(
  reader: Reader,
  instance: Instance,
  name: string,
  given: Given,
): Value | undefined {
  const sequence = name === "forward" || name === "__call__" ? sequenceOf(instance) : undefined;
  if (sequence) return callSequence(reader, sequence, given);
  if (name === "add_module") return moduleMethod(reader, instance, name, given);
  if (name !== "__init__") return undefined;
  if (isSequence(instance.class)) {
    const [entries] = given.positional;
    if (entries?.kind === "dictionary") {
      for (const { key, value } of entries.entries.values()) {
        if (key.kind === "text") instance.attributes.set(key.value, value);
      }
    } else
      given.positional.forEach((value, place) => instance.attributes.set(String(place), value));
  }
  given.named.forEach((value, key) => {
    if (numberIn(value) !== undefined) instance.attributes.set(key, value);
  });
  return none;
}
