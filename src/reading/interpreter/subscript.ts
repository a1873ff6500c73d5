import { sliced } from "../layers/slices.ts";
import type { Span } from "../python/tree.ts";
import { openSizes } from "../graph/open.ts";
import { keyOf, lost, text, unknown } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { ListValue, Sequence, Value } from "../values/value.ts";
import { answerTo } from "../complain.ts";
import { fromAnswer } from "./answers.ts";
import type { Reader } from "./reader.ts";

/** `of[index]`. */
export function subscript(reader: Reader, of: Value, index: Value, span: Span): Value {
  const name = reader.text.slice(span.from, span.to);
  switch (of.kind) {
    case "list":
    case "tuple":
      return itemOf(of, index) ?? unknown(name, span);
    case "sequence":
      return layersOf(of, index) ?? unknown(name, span);
    case "dictionary":
      return of.entries.get(keyOf(index) ?? "")?.value ?? unknown(name, span);
    case "text": {
      const at = wholeIn(index);
      return at === undefined ? unknown(name, span) : text(of.value.at(at) ?? "");
    }
    case "tensor":
    case "open":
    case "held":
      return sliced(reader, of, index, span);
    case "method":
      return sizeOfOpen(reader, of.of, of.name, index) ?? unknown(name, span);
    case "lost":
      return lost;
    default: {
      const answer = answerTo(reader, name);
      return answer === undefined ? unknown(name, span) : fromAnswer(answer);
    }
  }
}

function itemOf({ kind, items, isModules }: ListValue, index: Value): Value | undefined {
  if (index.kind === "slice") {
    return { kind, items: cut(items, index.parts), ...(isModules && { isModules }) };
  }
  const at = wholeIn(index);
  return at === undefined ? undefined : items.at(at);
}

function layersOf(sequence: Sequence, index: Value): Value | undefined {
  if (index.kind === "slice") return { ...sequence, items: cut(sequence.items, index.parts) };
  const at = wholeIn(index);
  return at === undefined ? undefined : sequence.items.at(at)?.value;
}

/** A slice with its start, its stop and its step. */
export function cut<Item>(items: readonly Item[], parts: readonly Value[]): Item[] {
  const [start, stop, by] = parts.map(wholeIn);
  if (by === -1) return items.slice(start, stop).toReversed();
  const taken = items.slice(start, stop);
  return by === undefined || by < 1 ? taken : taken.filter((_, place) => place % by === 0);
}

/** `x.shape[1]` of an input whose shape nobody has said yet. */
function sizeOfOpen(reader: Reader, of: Value, name: string, index: Value): Value | undefined {
  const at = wholeIn(index);
  if (name !== "shape" || of.kind !== "open" || at === undefined) return undefined;
  if (at === 0) return { kind: "batch", times: 1 };
  return openSizes(reader, of, at < 0 ? 4 : Math.max(at + 1, 2)).at(at);
}
