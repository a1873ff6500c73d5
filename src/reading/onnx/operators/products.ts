import { truth } from "../../translate/pythonText.ts";
import type { OnnxTensor } from "../graph.ts";
import { numbers, setForm } from "../numbersOf.ts";
import type { Operator, Step } from "../step.ts";
import { argumentsOf } from "../writing.ts";

/** Each row of the input times a matrix that the file keeps. */
function linear(step: Step, weight: OnnxTensor, bias: OnnxTensor | undefined, isTurned: boolean) {
  const { writing, node, tensor } = step;
  const [first = 1, second = 1] = weight.sizes;
  const [features, units] = isTurned ? [second, first] : [first, second];
  const made = argumentsOf(node, {
    in_features: String(features),
    out_features: String(units),
    bias: truth(bias !== undefined),
  });
  const layer = writing.hold(node, ["nn.Linear(", ...made, ")"], [weight, bias]);
  return `${layer}(${tensor(0) ?? ""})`;
}

const gemm: Operator = (step) => {
  const { form, tensor, kept, whole, put, writing, node } = step;
  const input = tensor(0);
  if (input === undefined || whole("transA", 0) === 1) return false;
  const weight = kept(1);
  if (weight) {
    put(linear(step, weight, kept(2), whole("transB", 0) === 1), 2);
    const [read, made] = [form(0), writing.forms.get(node.outputs[0] ?? "")];
    if (read?.kind === "tensor" && made?.kind === "tensor")
      writing.forms.set(node.outputs[0] ?? "", { ...made, rows: read.rows });
    return true;
  }
  const other = tensor(1);
  if (other === undefined) return false;
  const right = whole("transB", 0) === 1 ? `${other}.transpose(0, 1)` : other;
  const added = tensor(2);
  writing.put(node, `torch.matmul(${input}, ${right})${added === undefined ? "" : ` + ${added}`}`, {
    rank: 2,
  });
  return true;
};

/** A product alone; a bias that is added behind it belongs to it. */
const matMul: Operator = (step) => {
  const { tensor, kept, put, rank, writing, node } = step;
  const weight = kept(1);
  if (weight?.sizes.length !== 2) {
    const [left, right] = [tensor(0), tensor(1)];
    if (left === undefined || right === undefined) return false;
    put(`torch.matmul(${left}, ${right})`, rank(0));
    return true;
  }
  if (tensor(0) === undefined) return false;
  const output = node.outputs[0] ?? "";
  const [next, ...others] = writing.readersOf(output);
  const added = next?.operator === "Add" ? next.inputs.find((name) => name !== output) : undefined;
  const form = writing.forms.get(added ?? "");
  const isBias =
    others.length === 0 &&
    (form?.kind === "kept" || form?.kind === "factor") &&
    form.tensor?.sizes.length === 1 &&
    form.tensor.sizes[0] === weight.sizes[1];
  put(linear(step, weight, isBias ? form.tensor : undefined, false), rank(0));
  if (isBias && next) {
    writing.merged.add(next);
    const made = writing.forms.get(output);
    if (made) writing.forms.set(next.outputs[0] ?? "", made);
  }
  return true;
};

/** Two numbers of a shape as one: worked out where both are known. */
function counted(left: string, sign: string, right: string): string {
  const [one, other] = [Number(left), Number(right)];
  if (Number.isNaN(one) || Number.isNaN(other) || (other === 0 && "/%".includes(sign)))
    return `(${left} ${sign === "/" ? "//" : sign} ${right})`;
  const worth = { "+": one + other, "-": one - other, "*": one * other, "%": one % other }[sign];
  return String(worth ?? Math.trunc(one / other));
}

/** Both sides value by value; numbers of a shape are counted with, too. */
const between =
  (sign: string): Operator =>
  (step) => {
    const { form, tensor, put, pass, rank } = step;
    const [one, other] = [form(0), form(1)];
    if (one?.kind === "numbers" && other?.kind === "numbers") {
      const isPlain = one.items.length === 1 && other.items.length === 1;
      const items = isPlain
        ? [counted(one.items[0] ?? "1", sign, other.items[0] ?? "1")]
        : one.items;
      const isSingle = one.isSingle && other.isSingle;
      return setForm(step, numbers(items, isSingle));
    }
    const isTensor = (each: typeof one) => each?.kind === "tensor" || each?.kind === "kept";
    if (!isTensor(one) || !isTensor(other)) {
      pass(isTensor(one) ? 0 : isTensor(other) ? 1 : 0);
      return one !== undefined || other !== undefined;
    }
    put(
      `${tensor(0) ?? ""} ${sign} ${tensor(1) ?? ""}`,
      Math.max(rank(0) ?? 0, rank(1) ?? 0) || undefined,
    );
    return true;
  };

/** All sides at once: the largest or the mean of them has the shape of their sum. */
const many =
  (sign: string): Operator =>
  ({ tensor, put, rank, node }) => {
    const all = node.inputs.map((_, place) => tensor(place));
    if (all.length === 0 || all.includes(undefined)) return false;
    put(all.join(` ${sign} `), rank(0));
    return true;
  };

/** Sums and products, of matrices and value by value. */
export const products: Readonly<Record<string, Operator>> = {
  Gemm: gemm,
  MatMul: matMul,
  Add: between("+"),
  Sub: between("-"),
  Mul: between("*"),
  Div: between("/"),
  Mod: between("%"),
  Sum: many("+"),
  Mean: many("+"),
  Max: many("+"),
  Min: many("+"),
};
