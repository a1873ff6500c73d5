import { complain } from "../complain.ts";
import { amountIn } from "../graph/axes.ts";
import { become } from "../graph/open.ts";
import { permuted } from "../graph/tensor.ts";
import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { reduced, shaped } from "../layers/reducing.ts";
import { viewed } from "../layers/views.ts";
import { lost, tuple, whole } from "../values/make.ts";
import type { Given, Held, OpenTensor, Size, Tensor, Value } from "../values/value.ts";
import { patternIn, type Pattern } from "./pattern.ts";
import { sizeOfAxis, solve } from "./solve.ts";

/** What einops is asked for: the pattern, the sizes that are given, and how axes that go are put together. */
export interface Transformation {
  readonly call: "rearrange" | "reduce" | "repeat";
  readonly pattern: string;
  readonly sizes: ReadonlyMap<string, Size>;
  readonly reduction: string;
}

/** A tensor with its axes as a pattern says; nothing is learned. */
export function transformed(
  reader: Reader,
  wanted: Transformation,
  of: Tensor | OpenTensor | Held,
  span: Given["span"],
): Value {
  const tensor = of.kind === "open" ? opened(reader, wanted, of) : of;
  const wrong = (sentence: string): Value => {
    complain(reader, "wrong", span, sentence);
    return lost;
  };
  const { pattern, call } = wanted;
  const axes = patternIn(pattern, tensor.sizes.length);
  if (!axes) {
    return wrong(
      `“${pattern}” is no pattern of einops. Write what comes in, ->, and what goes out.`,
    );
  }
  const solved = solve(pattern, axes.left, tensor.sizes, wanted.sizes);
  if ("problem" in solved) return wrong(solved.problem);
  const unlike = disagreement(wanted, axes);
  if (unlike !== undefined) return wrong(unlike);
  const after = axes.right.map((axis) => sizeOfAxis(axis, solved.sizes));
  if (!after.every((size) => size !== undefined)) return lost;
  if (tensor.kind === "held") return { ...tensor, sizes: after, whole: tensor.whole ?? tensor };
  const atoms = namesIn(axes.left);
  const apart = viewed(
    reader,
    tensor,
    atoms.map((name) => sizeOfAxis({ names: [name], written: name }, solved.sizes) ?? 1),
    call,
    span,
  );
  const kept = withoutGone(reader, wanted, axes, apart, span);
  if (kept.kind !== "tensor") return kept;
  const right = namesIn(axes.right);
  const left = atoms.filter((name) => right.includes(name));
  const order = right.filter((name) => left.includes(name)).map((name) => left.indexOf(name));
  const isTurned = order.some((axis, place) => axis !== place);
  const turned = isTurned ? permuted(kept, order) : kept;
  const isRepeated = right.length > left.length && amountIn(after) !== amountIn(turned.sizes);
  return isRepeated
    ? shaped(reader, turned, after, call, calledWith([], span))
    : viewed(reader, turned, after, call, span);
}

/** An input of which the pattern says how many axes it has. */
function opened(reader: Reader, { pattern }: Transformation, open: OpenTensor): Tensor {
  const { left = [] } = patternIn(pattern, 0) ?? {};
  return become(reader, open, { rank: Math.max(left.length - 1, 1) });
}

const namesIn = (axes: Pattern["left"]) => axes.flatMap(({ names }) => names);

/** Says which name stands on one side only, where the call does not allow that. */
function disagreement({ call, pattern, sizes }: Transformation, axes: Pattern): string | undefined {
  const [left, right] = [namesIn(axes.left), namesIn(axes.right)];
  const said = (name: string) => name.replace(/@.*/, "");
  const gone = left.find((name) => !right.includes(name));
  if (gone !== undefined && call !== "reduce") {
    return `${said(gone)} stands left of the arrow in “${pattern}”, but not right of it, and ${call} leaves no axis out. Write it there, or use reduce.`;
  }
  const added = right.find((name) => !left.includes(name) && !/^\d/.test(name));
  if (added === undefined) return undefined;
  if (call !== "repeat") {
    return `${added} stands right of the arrow in “${pattern}”, but not left of it, and ${call} makes no new axis. Write it there, or use repeat.`;
  }
  return sizes.has(added)
    ? undefined
    : `“${pattern}” makes a new axis ${added}, and nothing says how long it is. Give its size: ${added}=…`;
}

/** What is left once the axes that do not go out are put together. */
function withoutGone(
  reader: Reader,
  { call, reduction }: Transformation,
  axes: Pattern,
  tensor: Value,
  span: Given["span"],
): Value {
  const right = namesIn(axes.right);
  const gone = namesIn(axes.left).flatMap((name, axis) => (right.includes(name) ? [] : [axis]));
  if (call !== "reduce" || gone.length === 0 || tensor.kind !== "tensor") return tensor;
  const given = calledWith([tuple(gone.map(whole))], span);
  return reduced(reader, tensor, given, reduction) ?? lost;
}
