import type { Given, ListValue, Sequence, Value } from "../values/value.ts";
import type { Reader } from "./reader.ts";

/** `copy.deepcopy(layer)`: the same again with weights of its own; undefined for any other call. */
export function copyCall(
  reader: Reader,
  called: string,
  { positional: [value] }: Given,
): Value | undefined {
  return value && /^(copy\.)?deepcopy$/.test(called) ? copied(reader, value) : undefined;
}

/** A value with all that it holds made anew; what it holds twice is one thing in the copy, too. */
export function copied(reader: Reader, value: Value): Value {
  const known = new Map<Value, Value>();
  const keep = <Own extends Value>(from: Own, to: Own): Own => {
    known.set(from, to);
    return to;
  };
  const copy = (of: Value): Value => {
    const made = known.get(of);
    if (made) return made;
    switch (of.kind) {
      case "layer":
      case "held":
        return keep(of, { ...of });
      case "weight": {
        const layer = copy(of.layer);
        return layer.kind === "layer" ? { kind: "weight", layer } : of;
      }
      case "instance": {
        const own = keep(of, { ...of, attributes: new Map<string, Value>() });
        of.attributes.forEach((each, name) => own.attributes.set(name, copy(each)));
        return own;
      }
      case "sequence": {
        const { built: _, ...rest } = of;
        const own: Sequence = keep(of, { ...rest, items: [] });
        own.items.push(...of.items.map((item) => ({ ...item, value: copy(item.value) })));
        return own;
      }
      case "list":
      case "tuple": {
        const own: ListValue = keep(of, { ...of, items: [] });
        own.items.push(...of.items.map(copy));
        return own;
      }
      case "dictionary": {
        const own = keep(of, { ...of, entries: new Map() });
        of.entries.forEach((each, key) => {
          own.entries.set(key, { key: each.key, value: copy(each.value) });
        });
        return own;
      }
      default:
        return of;
    }
  };
  const own = copy(value);
  // In a function, what is copied is a pattern for its copies, and no network beside them.
  const place = value.kind === "instance" ? reader.instances.indexOf(value) : -1;
  if (reader.depth > 0 && place >= 0) reader.instances.splice(place, 1);
  if (own.kind === "instance") reader.instances.push(own);
  return own;
}
