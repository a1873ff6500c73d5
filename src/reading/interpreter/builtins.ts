import { become } from "../graph/open.ts";
import {
  boolean,
  dictionary,
  keyOf,
  list,
  none,
  sizeValue,
  text,
  tuple,
  unknown,
  whole,
} from "../values/make.ts";
import { truthOf, wholeIn } from "../values/numbers.ts";
import { isOfType } from "../values/types.ts";
import type { Builtin } from "../values/value.ts";
import { calledWith } from "./given.ts";
import { itemsOf } from "./items.ts";
import {
  first,
  iterated,
  numberFunctions,
  numbersOf,
  numeric,
  type PlainCall,
} from "./numberFunctions.ts";
import { step } from "./reader.ts";

const mostItems = 20_000;

const calls: Readonly<Record<string, PlainCall>> = {
  len: ({ positional: [value] }, reader) => {
    if (value?.kind === "open")
      return sizeValue(become(reader, value, { rank: 1, isSingle: true }).sizes[0] ?? 1);
    if (value?.kind === "tensor" || value?.kind === "held") return sizeValue(value.sizes[0] ?? 1);
    if (value?.kind === "sequence") return whole(value.items.length);
    if (value?.kind === "list" || value?.kind === "tuple") return whole(value.items.length);
    if (value?.kind === "dictionary") return whole(value.entries.size);
    return value?.kind === "text" ? whole(value.value.length) : undefined;
  },
  range: (given, reader) => {
    const numbers = given.positional.map(wholeIn);
    const [one = 0, two, by = 1] = numbers;
    if (numbers.length === 0 || numbers.includes(undefined) || by === 0) return undefined;
    const [from, to] = two === undefined ? [0, one] : [one, two];
    const length = Math.max(Math.ceil((to - from) / by), 0);
    if (length > mostItems) return undefined;
    step(reader, given.span, Math.floor(length / 10));
    return list(Array.from({ length }, (_, place) => whole(from + place * by)));
  },
  enumerate: (given, reader) => {
    const start = wholeIn(given.positional[1] ?? given.named.get("start")) ?? 0;
    const items = iterated(given, reader);
    return items && list(items.map((item, place) => tuple([whole(place + start), item])));
  },
  zip: (given, reader) => {
    const lists = given.positional.map((each) => itemsOf(reader, each, given.span));
    if (!lists.every((each) => each !== undefined)) return undefined;
    const length = Math.min(...lists.map((each) => each.length));
    const rows = Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, place) =>
      tuple(lists.flatMap((each) => each.slice(place, place + 1))),
    );
    return list(rows);
  },
  reversed: (given, reader) => {
    const items = iterated(given, reader);
    return items && list(items.toReversed());
  },
  sorted: (given, reader) => {
    const numbers = numbersOf({ ...given, positional: given.positional.slice(0, 1) }, reader);
    return numbers && list(numbers.toSorted((one, other) => one - other).map(numeric));
  },
  list: (given, reader) => list(first(given) ? (iterated(given, reader) ?? []) : []),
  tuple: (given, reader) => tuple(first(given) ? (iterated(given, reader) ?? []) : []),
  set: (given, reader) => list(first(given) ? (iterated(given, reader) ?? []) : []),
  dict: (given, reader) => {
    const made = dictionary();
    const start = first(given);
    if (start?.kind === "dictionary")
      start.entries.forEach((each, key) => made.entries.set(key, each));
    for (const item of start && start.kind !== "dictionary"
      ? (iterated(given, reader) ?? [])
      : []) {
      const [key, value] = itemsOf(reader, item, given.span) ?? [];
      const name = key && keyOf(key);
      if (key && value && name !== undefined) made.entries.set(name, { key, value });
    }
    given.named.forEach((value, name) => {
      const key = text(name);
      made.entries.set(keyOf(key) ?? name, { key, value });
    });
    return made;
  },
  ...numberFunctions,
  map: (given, reader) => {
    const [called, over] = given.positional;
    const items = over && itemsOf(reader, over, given.span);
    if (!called || !items) return undefined;
    return list(items.map((item) => reader.call(called, calledWith([item], given.span))));
  },
  reduce: (given, reader) => {
    const [called, over, start] = given.positional;
    const items = over && itemsOf(reader, over, given.span);
    if (!called || !items) return undefined;
    const all = start ? [start, ...items] : items;
    const [from = none, ...rest] = all;
    return rest.reduce(
      (sum, each) => reader.call(called, calledWith([sum, each], given.span)),
      from,
    );
  },
  any: (given, reader) => {
    const truths = iterated(given, reader)?.map(truthOf);
    if (truths?.includes(true)) return boolean(true);
    return truths && !truths.includes(undefined) ? boolean(false) : undefined;
  },
  all: (given, reader) => {
    const truths = iterated(given, reader)?.map(truthOf);
    if (truths?.includes(false)) return boolean(false);
    return truths && !truths.includes(undefined) ? boolean(true) : undefined;
  },
  isinstance: ({ positional: [value, type] }) => {
    if (value?.kind === "unknown" || !type) return undefined;
    const names = type.kind === "tuple" ? type.items : [type];
    return boolean(names.some((each) => isOfType(value, each)));
  },
  hasattr: ({ positional: [owner, name] }) => {
    if (owner?.kind === "library") return boolean(true);
    if (owner?.kind !== "instance" || name?.kind !== "text") return undefined;
    return boolean(owner.attributes.has(name.value) || owner.class.members.has(name.value));
  },
  getattr: (given, reader) => {
    const [owner, name, otherwise] = given.positional;
    if (!owner || name?.kind !== "text") return undefined;
    const value = reader.attribute(owner, name.value, given.span);
    return value.kind === "unknown" && otherwise ? otherwise : value;
  },
  setattr: ({ positional: [owner, name, value] }) => {
    if (owner?.kind !== "instance" || name?.kind !== "text" || !value) return none;
    if (value.kind === "layer" || value.kind === "held") value.label ??= name.value;
    owner.attributes.set(name.value, value);
    return none;
  },
  print: () => none,
  type: ({ positional: [value] }) => (value?.kind === "instance" ? value.class : undefined),
  callable: () => boolean(true),
  id: () => undefined,
};

/** Python's own functions, and those of `math` and `numpy` that give numbers. */
export const builtins: Readonly<Record<string, Builtin>> = Object.fromEntries(
  Object.entries(calls).map(([name, call]) => [
    name,
    {
      kind: "builtin",
      name,
      call: (given, reader) => call(given, reader) ?? unknown(given.text || name, given.span),
    } satisfies Builtin,
  ]),
);
