import { truth, tupleOf } from "../../translate/pythonText.ts";
import type { Operator } from "../step.ts";

const reduced =
  (method: string): Operator =>
  ({ tensor, wholes, whole, put, rank }) => {
    const [input, known] = [tensor(0), rank(0)];
    const axes =
      wholes("axes", 1) ??
      (known === undefined ? undefined : Array.from({ length: known - 1 }, (_, axis) => axis + 1));
    if (input === undefined || !axes) return false;
    const keeps = whole("keepdims", 1) === 1;
    const after = known === undefined ? undefined : keeps ? known : known - axes.length;
    put(`${input}.${method}(dim=${tupleOf(axes)}, keepdim=${truth(keeps)})`, after);
    return true;
  };

/** Where the largest stands; where the smallest does is a number of the same shape. */
const arg: Operator = ({ tensor, whole, put, rank }) => {
  const [input, known] = [tensor(0), rank(0)];
  if (input === undefined) return false;
  const keeps = whole("keepdims", 1) === 1;
  put(
    `${input}.argmax(dim=${whole("axis", 0)}, keepdim=${truth(keeps)})`,
    known && (keeps ? known : known - 1),
  );
  return true;
};

const resized: Operator = ({ tensor, wholes, form, kept, put, node, writing }) => {
  const input = tensor(0);
  if (input === undefined) return false;
  const upsampling = node.operator === "Upsample";
  const scales = factors(
    writing.floatsOf(node.inputs[upsampling ? 1 : 2] ?? "") ??
      settingOf(node.settings.get("scales")),
  );
  const sizes = wholes("sizes", 3)?.slice(2);
  if (scales) put(`F.interpolate(${input}, scale_factor=${tupleOf(scales)})`, scales.length + 2);
  else if (sizes) put(`F.interpolate(${input}, size=${tupleOf(sizes)})`, sizes.length + 2);
  else {
    const open = form(3);
    if (kept(3) || open?.kind !== "numbers" || open.items[0]?.startsWith("*x") !== true)
      return false;
    const items = open.items.slice(1);
    put(`F.interpolate(${input}, size=${tupleOf(items)})`, items.length + 2);
  }
  return true;
};

const settingOf = (value: unknown) => (Array.isArray(value) ? value.map(Number) : undefined);

/** The factors of the axes behind the batch and the channels. */
const factors = (all: readonly number[] | undefined) =>
  all && all.length > 2 ? all.slice(2) : undefined;

/**
 * Operators that bring many values together, or make more of them. What PyTorch has no method for is
 * written as a sum, which gives the same shape.
 */
export const reductions: Readonly<Record<string, Operator>> = {
  ReduceMean: reduced("mean"),
  ReduceSum: reduced("sum"),
  ReduceMax: reduced("max"),
  ReduceMin: reduced("min"),
  ReduceL1: reduced("norm"),
  ReduceL2: reduced("norm"),
  ReduceProd: reduced("sum"),
  ReduceSumSquare: reduced("sum"),
  ReduceLogSumExp: reduced("sum"),
  ArgMax: arg,
  ArgMin: arg,
  Resize: resized,
  Upsample: resized,
};
