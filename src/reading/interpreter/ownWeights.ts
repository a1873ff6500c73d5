import { sizeValue, tuple } from "../values/make.ts";
import { wholesIn } from "../values/numbers.ts";
import type { Given, Held, Instance } from "../values/value.ts";
import { memberOf } from "./attribute.ts";
import { calledWith } from "./given.ts";
import type { Reader } from "./reader.ts";

/** Numbers that a layer of the text learns: `self.add_weight(shape=(3, 4))`. */
export function addWeight(given: Given): Held {
  const [first, second] = given.positional;
  // keras/src/layers/layer.py takes the shape first, Keras 2 the name.
  const shape = given.named.get("shape") ?? (first?.kind === "text" ? second : first);
  const name = given.named.get("name") ?? first;
  return {
    kind: "held",
    sizes: wholesIn(shape) ?? [1],
    isLearned: true,
    span: given.span,
    ...(name?.kind === "text" && { label: name.value }),
  };
}

/** What a layer of the text makes once it knows the shape that comes in: Keras calls its `build`. */
export function build(reader: Reader, instance: Instance, { positional, span }: Given): void {
  const [input] = positional;
  const own = memberOf(instance.class, "build");
  if (reader.library !== "keras" || own?.kind !== "function" || instance.isBuilt) return;
  if (input?.kind !== "tensor" || own.parameters.length !== 2) return;
  instance.isBuilt = true;
  const shape = tuple(input.sizes.map(sizeValue));
  reader.call({ kind: "bound", function: own, self: instance }, calledWith([shape], span));
}
