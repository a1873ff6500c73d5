import { wholeIn } from "../values/numbers.ts";
import { amountIn, axisIn } from "../graph/axes.ts";
import type { Given, Held, Size, Value } from "../values/value.ts";
import { viewOf } from "./learnedWhole.ts";

/** Tensors that no layer made only have a shape. */
export function heldMethod(of: Held, name: string, given: Given): Value {
  const written = given.positional.flatMap((each) =>
    each.kind === "tuple" || each.kind === "list" ? each.items : [each],
  );
  const { sizes } = of;
  const at = axisIn(wholeIn(written[0] ?? given.named.get("dim")) ?? 0, sizes.length + 1) ?? 0;
  switch (name) {
    case "expand":
    case "repeat":
      return viewOf(of, expanded(sizes, written));
    case "view":
    case "reshape":
      return viewOf(of, filled(sizes, written));
    case "unsqueeze":
      return viewOf(of, [...sizes.slice(0, at), 1, ...sizes.slice(at)]);
    case "t":
      return viewOf(of, sizes.toReversed());
    case "transpose":
    case "permute": {
      const axes = written.map((each) => axisIn(wholeIn(each) ?? 99, sizes.length));
      return viewOf(of, turned(sizes, axes, name));
    }
    default:
      return of;
  }
}

/** A size of −1 stays as it is; new axes come in front. */
function expanded(before: readonly Size[], written: readonly Value[]): Size[] {
  return written.map((each, at): Size => {
    if (each.kind === "batch") return { batch: each.times };
    const size = wholeIn(each) ?? 1;
    return size < 0 ? (before[at - written.length + before.length] ?? 1) : size;
  });
}

/** A size of −1 is what the others leave. */
function filled(before: readonly Size[], written: readonly Value[]): Size[] {
  const sizes = written.map((each): Size =>
    each.kind === "batch" ? { batch: each.times } : (wholeIn(each) ?? 1),
  );
  const open = sizes.indexOf(-1);
  if (open < 0) return sizes;
  const left = amountIn(before) / amountIn(sizes.toSpliced(open, 1));
  return sizes.with(open, Number.isInteger(left) ? left : 1);
}

function turned(
  sizes: readonly Size[],
  axes: readonly (number | undefined)[],
  name: "transpose" | "permute",
): readonly Size[] {
  const [one, other] = axes;
  if (one === undefined || other === undefined) return sizes;
  if (name === "transpose") return sizes.with(one, sizes[other] ?? 1).with(other, sizes[one] ?? 1);
  return axes.length === sizes.length ? axes.map((axis) => sizes[axis ?? 0] ?? 1) : sizes;
}
