import { boolean, keyOf, list, none, text, tuple, whole } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Dictionary, Given, ListValue, Model, Sequence, Value } from "../values/value.ts";
import { layerNamed } from "../layers/modelParts.ts";
import { itemsOf } from "./items.ts";
import type { Reader } from "./reader.ts";
import { sequenceMethod } from "./sequenceMethods.ts";

type Collection = ListValue | Dictionary | Sequence | Model | Extract<Value, { kind: "text" }>;

/** A method of a list, a dictionary, a text or a model; undefined where it has none of that name. */
export function collectionMethod(
  reader: Reader,
  of: Collection,
  name: string,
  given: Given,
): Value | undefined {
  if (name === "get_layer" && (of.kind === "sequence" || of.kind === "model")) {
    const [wanted = given.named.get("name") ?? given.named.get("index")] = given.positional;
    return layerNamed(of, wanted);
  }
  switch (of.kind) {
    case "list":
    case "tuple":
      return listMethod(reader, of, name, given);
    case "dictionary":
      return dictionaryMethod(of, name, given);
    case "sequence":
      return sequenceMethod(reader, of, name, given);
    case "text":
      return textMethod(reader, of.value, name, given);
    case "model":
      return /^(summary|compile|fit|load_weights|build)$/.test(name) ? none : undefined;
  }
}

function listMethod(reader: Reader, of: ListValue, name: string, given: Given): Value | undefined {
  const [first, second] = given.positional;
  switch (name) {
    case "append":
      if (first) of.items.push(first);
      return none;
    case "extend":
      of.items.push(...(first ? (itemsOf(reader, first, given.span) ?? []) : []));
      return none;
    case "insert":
      if (second) of.items.splice(wholeIn(first) ?? 0, 0, second);
      return none;
    case "pop": {
      const at = wholeIn(first) ?? -1;
      return of.items.splice(at, 1)[0];
    }
    case "reverse":
      of.items.reverse();
      return none;
    case "copy":
      return { ...of, items: [...of.items] };
    case "index": {
      const key = first && keyOf(first);
      return whole(of.items.findIndex((each) => keyOf(each) === key));
    }
    case "numel":
      return undefined;
    default:
      return undefined;
  }
}

function dictionaryMethod({ entries }: Dictionary, name: string, given: Given): Value | undefined {
  const [first, second] = given.positional;
  switch (name) {
    case "items":
      return list([...entries.values()].map(({ key, value }) => tuple([key, value])));
    case "keys":
      return list([...entries.values()].map(({ key }) => key));
    case "values":
      return list([...entries.values()].map(({ value }) => value));
    case "get":
      return entries.get((first && keyOf(first)) ?? "")?.value ?? second ?? none;
    case "pop": {
      const key = (first && keyOf(first)) ?? "";
      const found = entries.get(key)?.value;
      entries.delete(key);
      return found ?? second ?? none;
    }
    case "update":
      if (first?.kind === "dictionary")
        first.entries.forEach((each, key) => entries.set(key, each));
      return none;
    case "copy":
      return { kind: "dictionary", entries: new Map(entries) };
    default:
      return undefined;
  }
}

/** A text, or each of several. */
function textsIn(value: Value | undefined): string[] {
  if (value?.kind === "tuple") return value.items.flatMap(textsIn);
  return value?.kind === "text" ? [value.value] : [];
}

function textMethod(reader: Reader, of: string, name: string, given: Given): Value | undefined {
  const [first, second] = given.positional;
  switch (name) {
    case "lower":
      return text(of.toLowerCase());
    case "upper":
      return text(of.toUpperCase());
    case "strip":
      return text(of.trim());
    case "format": {
      let place = 0;
      return text(
        of.replaceAll(/\{(\w*)[^}]*\}/g, (_, key: string) => {
          const value =
            given.named.get(key) ?? given.positional[key === "" ? place++ : Number(key)];
          return value?.kind === "text" ? value.value : String(wholeIn(value) ?? "");
        }),
      );
    }
    case "startswith":
      return boolean(textsIn(first).some((each) => of.startsWith(each)));
    case "endswith":
      return boolean(textsIn(first).some((each) => of.endsWith(each)));
    case "replace":
      return first?.kind === "text" && second?.kind === "text"
        ? text(of.replaceAll(first.value, second.value))
        : undefined;
    case "split":
      return list((first?.kind === "text" ? of.split(first.value) : of.split(/\s+/)).map(text));
    case "join": {
      const items = first && itemsOf(reader, first, given.span);
      return text((items ?? []).map((each) => (each.kind === "text" ? each.value : "")).join(of));
    }
    default:
      return undefined;
  }
}
