import { layers, place } from "@calc";
import { complain } from "../complain.ts";
import { inputsIn } from "../complaint.ts";
import { apply } from "../graph/apply.ts";
import { amountIn, asTheyAre, withoutBatch } from "../graph/axes.ts";
import { become, unrolled, type Wanted } from "../graph/open.ts";
import { unread } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import { product, wholeIn } from "../values/numbers.ts";
import type { OpenTensor, Size, Tensor, Value } from "../values/value.ts";

/** An input that was put in a row before anybody said how large it is, once somebody wants so many values. */
export function flattened(
  reader: Reader,
  open: OpenTensor,
  features: number | undefined,
  span: Span,
): Tensor {
  const shape = unrolled(features ?? 784, reader.library);
  const hasAnswer = inputsIn(reader.answers)[reader.openInputs.indexOf(open.input)] !== undefined;
  const wanted: Wanted =
    shape.length === 3 && !hasAnswer
      ? { rank: 3, channels: shape[reader.library === "keras" ? 2 : 0], edge: shape[1] }
      : { rank: 1, features };
  const tensor = become(reader, open, wanted);
  const row = viewed(reader, tensor, [{ batch: 1 }, amountIn(tensor.sizes)], "flatten", span);
  return row.kind === "tensor" ? row : tensor;
}

/** The same values with other axes, as the framework has them. */
export function viewed(
  reader: Reader,
  tensor: Tensor,
  sizes: readonly Size[],
  call: string,
  span: Span,
): Value {
  const before = withoutBatch(tensor.sizes);
  const target = withoutBatch(sizes);
  if (sizes.length === tensor.sizes.length && String(before) === String(target)) return tensor;
  const isRow =
    target.length === 1 && !sizes.some((size) => typeof size === "object" && size.batch !== 1);
  const placed =
    isRow && before.length > 0 ? place(layers.flatten) : place(layers.reshape, { target });
  if (target.length === 0 || before.length === 0) {
    return apply(
      reader,
      { placed: unread(target.length === 0 ? [1] : target), gives: asTheyAre, sizes },
      [tensor],
      { span, label: call, call, role: "view" },
    );
  }
  return apply(
    reader,
    { placed, reads: asTheyAre, gives: isRow ? asTheyAre : "open", sizes },
    [tensor],
    {
      span,
      label: call,
      call,
      role: isRow ? "layer" : "view",
    },
  );
}

/** `view` and `reshape`: each size a number, the batch, or -1 for what is left. */
export function reshaped(
  reader: Reader,
  tensor: Tensor | OpenTensor,
  wanted: readonly Value[],
  call: string,
  span: Span,
): Value {
  const sizes = wanted.map((value) =>
    value.kind === "batch" ? ({ batch: value.times } as const) : wholeIn(value),
  );
  if (!sizes.every((size) => size !== undefined)) {
    complain(
      reader,
      "unknown",
      span,
      `One of the sizes in ${call} is not known, so what comes after it is left out.`,
    );
    return lost;
  }
  if (tensor.kind === "open") return openReshaped(reader, tensor, sizes, call, span);
  const filled = fill(tensor.sizes, sizes);
  // Rows of several examples: of a sequence that is meant, of a picture it is not.
  const isMixed =
    filled?.length === 2 &&
    withoutBatch(tensor.sizes).length > 2 &&
    withoutBatch(filled).length > 1;
  if (filled && !isMixed) return viewed(reader, tensor, filled, call, span);
  const has = amountIn(tensor.sizes);
  const asked = sizes.filter((size) => typeof size === "number" && size > 0).map(Number);
  const sentence = `${call} asks for ${asked.join(" × ")}${asked.length > 1 ? ` = ${product(asked)}` : ""} values, but each example has ${withoutBatch(tensor.sizes).join(" × ")} = ${has}. Write ${has}, or torch.flatten(x, 1), which works it out itself.`;
  complain(reader, "wrong", span, sentence);
  const [first, ...rest] = sizes;
  const target = rest.filter((size) => typeof size === "number" && size > 0).map(Number);
  if (typeof first === "number" && first > 0) return lost;
  if (target.length === 0) return lost;
  return apply(reader, { placed: unread(target), gives: asTheyAre }, [tensor], {
    span,
    label: "mismatch",
    call,
    role: "unread",
  });
}

/** The sizes with -1 filled in; undefined where they hold another number of values. */
function fill(before: readonly Size[], wanted: readonly Size[]): Size[] | undefined {
  const [has, hasBatch] = amount(before);
  const open = wanted.findIndex((size) => size === -1);
  const [asked, askedBatch] = amount(wanted.filter((_, at) => at !== open));
  if (open < 0) {
    if (has === asked && hasBatch === askedBatch) return [...wanted];
    // The batch written as a number.
    const [first, ...rest] = wanted;
    const isBatch = hasBatch && !askedBatch && typeof first === "number" && amount(rest)[0] === has;
    return isBatch ? [{ batch: 1 }, ...rest] : undefined;
  }
  if (asked === 0 || has % asked !== 0) return undefined;
  const left = has / asked;
  if (hasBatch === askedBatch) return wanted.with(open, left);
  return hasBatch ? wanted.with(open, { batch: left }) : undefined;
}

/** How many values there are for each example, and whether the batch is among the axes. */
function amount(sizes: readonly Size[]): [values: number, hasBatch: boolean] {
  return [amountIn(sizes), sizes.some((size) => typeof size === "object")];
}

/** A shape for an input that nobody has said the size of. */
function openReshaped(
  reader: Reader,
  open: OpenTensor,
  sizes: readonly Size[],
  call: string,
  span: Span,
): Value {
  const known = sizes.filter((size) => typeof size === "number" && size > 0).map(Number);
  const isRow = known.length === 0 && sizes.length === 2;
  if (isRow) return { ...open, isFlat: true };
  if (known.length === sizes.length - 1 || known.length === 1) {
    const row = flattened(reader, open, product(known), span);
    return reshaped(
      reader,
      row,
      sizes.map((size) =>
        typeof size === "number"
          ? ({ kind: "number", value: size, isWhole: true } as const)
          : ({ kind: "batch", times: size.batch } as const),
      ),
      call,
      span,
    );
  }
  return become(reader, open, { rank: Math.max(sizes.length - 1, 1) });
}
