import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { become } from "../graph/open.ts";
import { operation } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Held, OpenTensor, Size, Tensor, Value } from "../values/value.ts";
import { viewOf } from "./learnedWhole.ts";
import { viewed } from "./views.ts";

/** A part of a tensor: `x[:, -1, :]`. */
export function sliced(
  reader: Reader,
  of: Tensor | OpenTensor | Held,
  index: Value,
  span: Span,
): Value {
  const written = index.kind === "tuple" ? index.items : [index];
  const named = written.filter(({ kind }) => kind !== "none" && kind !== "ellipsis").length;
  const tensor = of.kind === "open" ? become(reader, of, { rank: Math.max(named - 1, 1) }) : of;
  const cut = cutBy(tensor.sizes, written);
  if (tensor.kind === "held") {
    if (cut) return viewOf(tensor, cut.sizes);
    return tensor.isLearned ? tensor : lost;
  }
  if (!cut) return lost;
  const before = withoutBatch(tensor.sizes);
  const after = withoutBatch(cut.sizes);
  if (cut.isWhole) {
    return cut.sizes.length === tensor.sizes.length
      ? tensor
      : viewed(reader, tensor, cut.sizes, "reshape", span);
  }
  // One step of a sequence.
  const isStep =
    before.length === 2 && after.length === 1 && cut.taken !== undefined && after[0] === before[1];
  const step =
    cut.taken === undefined ? 0 : cut.taken < 0 ? (before[0] ?? 0) + cut.taken : cut.taken;
  const isThere = step >= 0 && step < (before[0] ?? 0);
  const placed =
    isStep && isThere ? place(layers.select, { step }) : operation(after.length > 0 ? after : [1]);
  return apply(
    reader,
    { placed, reads: asTheyAre, gives: isStep ? asTheyAre : "open", sizes: cut.sizes },
    [tensor],
    {
      span,
      label: isStep ? "select" : "slice",
      call: "slice",
      role: isStep ? "layer" : "view",
    },
  );
}

interface Cut {
  readonly sizes: Size[];
  /** Whether all values stay. */
  readonly isWhole: boolean;
  /** The one place that is taken of an axis, if it is one. */
  readonly taken?: number;
}

function cutBy(sizes: readonly Size[], written: readonly Value[]): Cut | undefined {
  const named = written.filter(({ kind }) => kind !== "none" && kind !== "ellipsis").length;
  const filled = written.flatMap((each): (Value | undefined)[] =>
    each.kind === "ellipsis"
      ? Array.from({ length: Math.max(sizes.length - named, 0) }, () => undefined)
      : [each],
  );
  const left: Size[] = [];
  let [axis, isWhole, taken] = [0, true, undefined as number | undefined];
  for (const each of filled) {
    if (each?.kind === "none") {
      left.push(1);
      continue;
    }
    const size = sizes[axis];
    axis += 1;
    if (size === undefined) return undefined;
    if (!each) left.push(size);
    else if (each.kind === "slice") {
      const length = lengthOf(size, each.parts);
      if (length === undefined) return undefined;
      if (length !== size) isWhole = false;
      left.push(length);
    } else if (each.kind === "number") {
      taken = each.value;
      isWhole = false;
    } else if (each.kind === "list") {
      left.push(each.items.length);
      isWhole = false;
    } else return undefined;
  }
  return { sizes: [...left, ...sizes.slice(axis)], isWhole, ...(taken !== undefined && { taken }) };
}

/** How long a slice is; the batch is taken whole. */
function lengthOf(size: Size, parts: readonly Value[]): Size | undefined {
  const [start, stop, by] = parts;
  const isAll = [start, stop, by].every((each) => each === undefined || each.kind === "none");
  if (isAll || typeof size === "object") return isAll ? size : undefined;
  const at = (value: Value | undefined, otherwise: number) => {
    if (value === undefined || value.kind === "none") return otherwise;
    const number = wholeIn(value);
    if (number === undefined) return undefined;
    return Math.min(Math.max(number < 0 ? number + size : number, 0), size);
  };
  const [from, to, step] = [
    at(start, 0),
    at(stop, size),
    by && by.kind !== "none" ? wholeIn(by) : 1,
  ];
  if (from === undefined || to === undefined || step === undefined || step === 0) return undefined;
  const length = Math.ceil((to - from) / Math.abs(step));
  return length > 0 ? length : undefined;
}
