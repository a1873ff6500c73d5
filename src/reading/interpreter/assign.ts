import type { Expression } from "../python/tree.ts";
import { keyOf, text, unknown } from "../values/make.ts";
import { truthOf, wholeIn } from "../values/numbers.ts";
import type { Value } from "../values/value.ts";
import { itemsOf } from "./items.ts";
import { freeze } from "./parameters.ts";
import type { Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";

/** Gives a name, an attribute or an item a value; several take the items of one. */
export function assign(reader: Reader, target: Expression, value: Value, scope: Scope): void {
  switch (target.kind) {
    case "name":
      nameIt(value, target.name);
      scope.names.set(target.name, value);
      return;
    case "attribute": {
      const owner = reader.evaluate(target.of, scope);
      const truth = freezes.test(target.name) ? truthOf(value) : undefined;
      if (truth !== undefined) freeze(owner, !truth);
      if (owner.kind === "instance") {
        nameIt(value, target.name);
        owner.attributes.set(target.name, value);
      }
      if (owner.kind === "sequence") {
        const item = owner.items.find(({ name }) => name === target.name);
        if (item) item.value = value;
      }
      if (owner.kind === "dictionary") put(owner, text(target.name), value);
      if (owner.kind === "layer" && value.kind === "weight") owner.tied = value.layer;
      return;
    }
    case "subscript":
      put(reader.evaluate(target.of, scope), reader.evaluate(target.index, scope), value);
      return;
    case "list":
    case "tuple":
      unpack(reader, target.items, value, scope);
      return;
    default:
      return;
  }
}

/** What Keras and PyTorch call whether training changes something. */
const freezes = /^(trainable|requires_grad)$/;

/** A layer, or numbers that are learned, are called by the first name that they get. */
function nameIt(value: Value, name: string): void {
  if (value.kind === "layer" || value.kind === "held") value.label ??= name;
}

function put(owner: Value, index: Value, value: Value): void {
  if (owner.kind === "list") {
    const at = wholeIn(index);
    if (at !== undefined && owner.items.at(at)) owner.items.splice(at, 1, value);
  }
  if (owner.kind === "sequence") {
    const at = wholeIn(index);
    const item = at === undefined ? undefined : owner.items.at(at);
    if (item) item.value = value;
  }
  const name = keyOf(index);
  if (owner.kind === "dictionary" && name !== undefined) {
    owner.entries.set(name, { key: index, value });
  }
}

function unpack(reader: Reader, targets: readonly Expression[], value: Value, scope: Scope): void {
  const items = itemsOf(reader, value, targets[0] ?? { from: 0, to: 0 }, targets.length);
  const star = targets.findIndex(({ kind }) => kind === "star");
  const extra = items && star >= 0 ? items.length - targets.length + 1 : 0;
  targets.forEach((target, place) => {
    const { from, to } = target;
    if (target.kind === "star") {
      const taken = items?.slice(place, place + extra) ?? [];
      assign(reader, target.value, { kind: "list", items: taken }, scope);
      return;
    }
    const at = star >= 0 && place > star ? place + extra - 1 : place;
    const name = reader.text.slice(from, to);
    assign(
      reader,
      target,
      items?.[at] ?? (value.kind === "lost" ? value : unknown(name, { from, to })),
      scope,
    );
  });
}
