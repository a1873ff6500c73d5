import { fromFunctions } from "./functionRoots.ts";
import { memberOf } from "./interpreter/attribute.ts";
import { givenFor } from "./interpreter/configurations.ts";
import { instantiate } from "./interpreter/functions.ts";
import type { Reader } from "./interpreter/reader.ts";
import { insideOf, isCallable, isModel } from "./models.ts";
import { standing } from "./readyMade/goesOn.ts";
import { readyMadeAt } from "./readyMade/places.ts";
import { mostRoots, type Root } from "./roots.ts";
import type {
  ClassValue,
  FunctionValue,
  Instance,
  Model,
  Sequence,
  Value,
} from "./values/value.ts";

/** Where networks may be found, the surest first: what comes later is looked at only without them. */
const ways: readonly ((reader: Reader) => Root[])[] = [
  madeIn,
  madeAnywhere,
  (reader) => fromFunctions(reader, needsNothing),
  fromClasses,
  (reader) => fromFunctions(reader, () => true),
  loose,
];

/** The networks of a text: the models that it makes, else those that its functions or its classes would make. */
export function findRoots(reader: Reader): Root[] {
  for (const way of ways) {
    const found = way(reader);
    if (found.length > 0) return found.slice(0, mostRoots);
  }
  return [];
}

const needsNothing = ({ parameters }: FunctionValue) =>
  parameters.every((each) => each.default ?? each.spread > 0);

/** Models that the text makes itself, by the names that it gives them. */
function madeIn(reader: Reader): Root[] {
  const named = new Map<Value, string>();
  reader.globals.names.forEach((value, name) => {
    for (const each of value.kind === "list" || value.kind === "tuple" ? value.items : [value]) {
      if (!named.has(each)) named.set(each, name);
    }
  });
  const inside = new Set<Value>();
  [...named.keys()].forEach((value) => insideOf(value, inside));
  reader.models.forEach((value) => insideOf(value, inside));
  const roots: Root[] = [];
  const add = (value: Value, title: string): void => {
    if (!isModel(value) || roots.some((root) => root.value === value)) return;
    if (value.kind === "sequence" && (value.items.length === 0 || inside.has(value))) return;
    if (value.kind === "sequence" && value.library === "pytorch" && !named.has(value)) return;
    if (value.kind === "instance" && (inside.has(value) || !isCallable(value))) return;
    roots.push({ value, title: titleOf(reader, value, title) });
  };
  reader.models.forEach((value) => add(value, named.get(value) ?? value.kind));
  named.forEach((name, value) => add(value, name));
  // What others call is a part of them, unless it stands for itself.
  const own = roots.filter(({ value }) => !reader.called.has(value));
  return standing(reader, own.length > 0 ? own : roots);
}

/** Objects that functions of the text have made, unless others hold them. */
function madeAnywhere(reader: Reader): Root[] {
  const inside = new Set<Value>();
  reader.instances.forEach((value) => insideOf(value, inside));
  const roots = reader.instances
    .filter((value) => !inside.has(value) && isCallable(value))
    .map((value) => ({ value, title: titleOf(reader, value) }));
  return standing(reader, roots);
}

function titleOf(reader: Reader, value: Instance | Model | Sequence, name = "model"): string {
  if (value.kind === "instance") {
    return readyMadeAt(reader, value.span)?.name ?? value.class.name;
  }
  return value.name ?? (name === "sequence" || name === "model" ? "Model" : name);
}

function fromClasses(reader: Reader): Root[] {
  const classes = [...reader.globals.names.values()].filter(
    (value): value is ClassValue => value.kind === "class",
  );
  const roots: Root[] = [];
  for (const each of classes.toReversed()) {
    if (each.made > 0 || roots.length >= mostRoots) continue;
    if (classes.some(({ bases }) => bases.includes(each))) continue;
    const init = memberOf(each, "__init__");
    const given = givenFor(reader, init?.kind === "function" ? init : undefined, each.span);
    const value = instantiate(reader, each, given);
    if (value.kind === "instance" && isCallable(value)) roots.unshift({ value, title: each.name });
  }
  return roots.filter(({ value }) => value.kind !== "instance" || value.class.made === 1);
}

/** Layers that stand by themselves, one behind the other. */
function loose(reader: Reader): Root[] {
  const items = reader.layers.map((value, place) => ({
    name: String(place),
    value,
    span: value.span,
  }));
  const [first] = items;
  if (!first || reader.graph.nodes.length > 0) return [];
  const value: Sequence = {
    kind: "sequence",
    library: first.value.library,
    items,
    span: first.span,
  };
  return [{ value, title: "Layers" }];
}
