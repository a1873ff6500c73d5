import { list, none } from "../values/make.ts";
import type { Given, Sequence, Value } from "../values/value.ts";
import { itemsOf } from "./items.ts";
import type { Reader } from "./reader.ts";

/** A method of layers one behind the other: most add to them. */
export function sequenceMethod(
  reader: Reader,
  of: Sequence,
  name: string,
  given: Given,
): Value | undefined {
  const [first, second] = given.positional;
  switch (name) {
    case "add":
    case "append": {
      const input = first && of.items.length === 0 ? inputBefore(reader, first) : undefined;
      for (const value of [input, first]) {
        if (value) of.items.push({ name: String(of.items.length), value, span: given.span });
      }
      return none;
    }
    case "add_module":
      if (first?.kind === "text" && second) {
        of.items.push({ name: first.value, value: second, span: given.span });
      }
      return none;
    case "extend":
      for (const value of first ? (itemsOf(reader, first, given.span) ?? []) : []) {
        of.items.push({ name: String(of.items.length), value, span: given.span });
      }
      return none;
    case "pop":
      of.items.pop();
      return none;
    case "build": {
      const shape = first ?? given.named.get("input_shape");
      if (shape) of.hint = [shape];
      return none;
    }
    case "children":
      return list(of.items.map(({ value }) => value));
    default:
      return none;
  }
}

/** The input that stands before a layer in another row: built for it once, the layer takes no other. */
function inputBefore({ models }: Reader, layer: Value): Value | undefined {
  for (const each of models) {
    const [input, first] = each.kind === "sequence" ? each.items : [];
    if (input?.value.kind === "tensor" && first?.value === layer) return input.value;
  }
  return undefined;
}
