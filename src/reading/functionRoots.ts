import { givenFor } from "./interpreter/configurations.ts";
import { callFunction } from "./interpreter/functions.ts";
import { Stopped, type Reader } from "./interpreter/reader.ts";
import type { Statement } from "./python/tree.ts";
import { insideOf, isCallable, isModel } from "./models.ts";
import { mostRoots, type Root } from "./roots.ts";
import type { FunctionValue, Value } from "./values/value.ts";

/** The networks that functions of the text give, those that nothing in it calls. */
export function fromFunctions(reader: Reader, fits: (each: FunctionValue) => boolean): Root[] {
  const functions = [...reader.globals.names.values()].filter(
    (value): value is FunctionValue => value.kind === "function" && fits(value),
  );
  // What gives something back is asked first: `main()` only uses it.
  const [giving, using] = [functions.filter(gives), functions.filter((each) => !gives(each))];
  let found: Found[] = [];
  for (const each of [...giving, ...using]) {
    if (each.calls > 0 || found.length >= mostRoots) continue;
    const calls = found.map(({ by }) => by.calls);
    const roots = tried(reader, each);
    if (!roots) break;
    const isCalled = (_: Found, place: number) => found[place]?.by.calls !== calls[place];
    const called = found.filter(isCalled);
    if (called.length > 0 && !gives(each)) continue;
    // A function that another calls is a part of it.
    if (roots.length > 0) found = found.filter((one) => !called.includes(one));
    found.push(...roots.map((root) => ({ root, by: each })));
  }
  const roots = found.map(({ root }) => root);
  const order = [...reader.globals.names.keys()];
  takeHints(reader, roots);
  return roots.toSorted((one, other) => order.indexOf(one.title) - order.indexOf(other.title));
}

/** A root, and the function that gave it. */
interface Found {
  readonly root: Root;
  readonly by: FunctionValue;
}

/** What calling a function comes to; undefined where it goes on for too long. */
function tried(reader: Reader, called: FunctionValue): Root[] | undefined {
  const [models, instances] = [reader.models.length, reader.instances.length];
  const said = reader.complaints.length;
  const asked = new Map(reader.wanted);
  try {
    const value = callFunction(reader, called, givenFor(reader, called, called.span));
    const roots = rootsIn(reader, called, value, models, instances);
    if (roots.length > 0) return roots;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    reader.steps = 0;
    return undefined;
  }
  // A function that makes no network has nothing to say about one.
  reader.complaints.length = said;
  reader.wanted.clear();
  asked.forEach((each, name) => reader.wanted.set(name, each));
  return [];
}

function rootsIn(
  reader: Reader,
  { name }: FunctionValue,
  value: Value,
  models: number,
  instances: number,
): Root[] {
  if (isRoot(value)) return [{ value, title: name }];
  const several = value.kind === "tuple" || value.kind === "list" ? value.items.filter(isRoot) : [];
  const made = reader.models.slice(models);
  const last =
    made.findLast(({ kind }) => kind === "model") ??
    (value.kind === "none"
      ? made.findLast((each) => each.kind === "sequence" && each.library === "keras")
      : undefined);
  if (last) return [{ value: last, title: name }];
  if (several.length > 0) {
    return several.map((each) => ({
      value: each,
      title: each.kind === "instance" ? each.class.name : name,
    }));
  }
  const objects = reader.instances.slice(instances);
  const inside = new Set<Value>();
  objects.forEach((each) => insideOf(each, inside));
  return objects
    .filter((each) => !inside.has(each) && isCallable(each))
    .map((each) => ({ value: each, title: each.class.name }));
}

const isRoot = (value: Value): value is Root["value"] =>
  isModel(value) && (value.kind !== "instance" || isCallable(value));

/** What a test calls a network of the same class on says the size of the input. */
function takeHints({ instances }: Reader, roots: readonly Root[]): void {
  for (const { value } of roots) {
    if (value.kind !== "instance" || value.hint) continue;
    const like = instances.find((each) => each.class === value.class && each.hint);
    if (like?.hint) value.hint = like.hint;
  }
}

const known = new WeakMap<FunctionValue["body"], boolean>();

/** Whether a function gives something back. */
function gives({ body }: FunctionValue): boolean {
  const isGiving = known.get(body) ?? ("kind" in body || body.some(returns));
  known.set(body, isGiving);
  return isGiving;
}

function returns(statement: Statement): boolean {
  if (statement.kind === "return") return statement.value !== undefined;
  if (statement.kind === "if") return statement.branches.some(({ body }) => body.some(returns));
  const isAround =
    statement.kind === "for" || statement.kind === "while" || statement.kind === "block";
  return isAround && statement.body.some(returns);
}
