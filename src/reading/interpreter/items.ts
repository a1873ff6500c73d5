import type { Span } from "../python/tree.ts";
import { openSizes } from "../graph/open.ts";
import { text } from "../values/make.ts";
import type { Value } from "../values/value.ts";
import { step, type Reader } from "./reader.ts";

const most = 20_000;

/** The values over which a loop goes, or into which a value is unpacked; undefined where they are not known. */
export function itemsOf(
  reader: Reader,
  value: Value,
  span: Span,
  wanted?: number,
): Value[] | undefined {
  switch (value.kind) {
    case "list":
    case "tuple":
      step(reader, span, Math.floor(value.items.length / 10));
      return value.items.length > most ? undefined : [...value.items];
    case "dictionary":
      return [...value.entries.values()].map(({ key }) => key);
    case "sequence":
      return value.items.map((item) => item.value);
    case "text":
      return Array.from(value.value).map(text);
    case "method":
      // `b, c, h, w = x.shape` of an input whose shape nobody has said.
      if (value.name !== "shape" || value.of.kind !== "open" || wanted === undefined)
        return undefined;
      return openSizes(reader, value.of, wanted);
    case "lost":
      return wanted === undefined ? undefined : Array.from({ length: wanted }, () => value);
    default:
      return undefined;
  }
}
