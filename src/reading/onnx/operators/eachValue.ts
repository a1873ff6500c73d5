import { setForm } from "../numbersOf.ts";
import type { Operator } from "../step.ts";

/** What changes each value by itself and is worth a row. */
const activations: Readonly<Record<string, string>> = {
  Relu: "torch.relu",
  LeakyRelu: "F.leaky_relu",
  ThresholdedRelu: "F.relu",
  Sigmoid: "torch.sigmoid",
  Tanh: "torch.tanh",
  Softmax: "F.softmax",
  LogSoftmax: "F.log_softmax",
  Elu: "F.elu",
  Selu: "F.selu",
  Celu: "F.celu",
  Gelu: "F.gelu",
  HardSigmoid: "F.hardsigmoid",
  HardSwish: "F.hardswish",
  Softplus: "F.softplus",
  Softsign: "F.softsign",
  Mish: "F.mish",
  Swish: "F.silu",
  Dropout: "F.dropout",
};

/** What changes no shape and learns nothing: the values go on. */
const passing =
  "Cast CastLike Clip Sqrt Exp Log Abs Neg Erf Round Floor Ceil Sign Reciprocal Sin Cos Tan Trilu CumSum LRN LpNormalization MeanVarianceNormalization QuantizeLinear DequantizeLinear Hardmax Shrink";

/** What gives a yes or no for each value. */
const masks =
  "Equal Less LessOrEqual Greater GreaterOrEqual And Or Xor Not IsNaN IsInf BitwiseAnd BitwiseNot";

const activated =
  (call: string): Operator =>
  ({ tensor, put, rank, node }) => {
    const input = tensor(0);
    if (input === undefined) return false;
    const axis = node.settings.get("axis");
    const along = typeof axis === "number" ? `, dim=${axis}` : "";
    put(`${call}(${input}${along})`, rank(0));
    return true;
  };

const passed: Operator = ({ form, pass }) => {
  pass();
  return form(0) !== undefined;
};

const mask: Operator = (step) => setForm(step, { kind: "mask" });

/** Operators that work on each value by itself. */
export const eachValue: Readonly<Record<string, Operator>> = {
  ...Object.fromEntries(Object.entries(activations).map(([name, call]) => [name, activated(call)])),
  ...Object.fromEntries(passing.split(" ").map((name) => [name, passed])),
  ...Object.fromEntries(masks.split(" ").map((name) => [name, mask])),
  Pow: passed,
  Identity: (step) => {
    const form = step.form(0);
    const name = step.node.outputs[0] ?? "";
    if (form?.kind !== "kept" && form?.kind !== "factor") return passed(step);
    // An exporter keeps equal numbers once: a layer that has them under a name of its own counts them.
    const tensor = form.tensor && { ...form.tensor, name };
    return setForm(step, { ...form, ...(tensor && { tensor }) });
  },
  PRelu: ({ tensor, kept, writing, node, put, rank }) => {
    const [input, slope] = [tensor(0), kept(1)];
    if (input === undefined) return false;
    const [channels = 1] = slope?.sizes ?? [];
    const layer = writing.hold(node, [`nn.PReLU(${channels})`], [slope]);
    put(`${layer}(${input})`, rank(0));
    return true;
  },
  Where: ({ form, pass }) => {
    const place = [1, 2].find((each) => form(each)?.kind === "tensor");
    pass(place ?? [2, 1].find((each) => form(each) !== undefined) ?? 0);
    return true;
  },
};
