import {
  analyse,
  flat,
  formatNumber,
  listed,
  windowsOf,
  type Counts,
  type Shape,
  type Summary,
  type Values,
} from "@calc";
import { outputAxes, type Along } from "./layout.ts";
import { choicesIn, type Worked } from "./worked.ts";

/**
 * Ways to the same number, or to see that it must be so, which do not use the formula that gave it.
 * One that would not hold is not said.
 */
export function checksOf(worked: Worked, asks: string): readonly string[] {
  if (asks === "output") {
    const axes = outputAxes(worked.layer, worked.values, worked.output);
    const alike = new Map(axes.map((along) => [`${along.quantity} ${along.size}`, along]));
    return [...[...alike.values()].flatMap((along) => alongAxis(worked, along)), ...inAll(worked)];
  }
  if (asks === "params" || asks === "weights" || asks === "biases") return byTensor(worked, asks);
  if (asks === "macs") return byValue(worked);
  if (asks === "activations") return inAll(worked);
  return alongAxis(worked, { quantity: asks, axis: 0 });
}

/** The same of a whole network: its weights and biases are counted apart. */
export function networkChecks({ totals }: Summary, asks: keyof Counts): readonly string[] {
  const { weights, biases, params } = totals;
  if (asks !== "params" || biases === 0n) return [];
  return [`${said(weights)} weights and ${said(biases)} biases are ${said(params)} parameters.`];
}

function alongAxis({ layer, values }: Worked, { quantity, axis }: Along): string[] {
  if (quantity !== "outSize") return quantity === "effectiveKernel" ? gapsCounted(values) : [];
  const isSliding = typeof layer.declaration.window === "object" && "leftOver" in values;
  return isSliding ? lastWindow(values, axis) : thereAndBack(values, axis);
}

/** Where the last window ends, and that one more would not fit. */
function lastWindow(values: Values, axis: number): string[] {
  const { length, reach, stride, places } = windowsOf(values, axis);
  const last = (places.length - 1) * stride;
  const end = last + reach;
  if (end > length || end + stride <= length) return [];
  const [steps, ends] = [said(places.length - 1), said(end)];
  const padded = flat(values["padding"] ?? []).some((each) => each > 0n) ? " with its padding" : "";
  return [
    `The last window begins ${steps} · ${said(stride)} = ${said(last)} places on and ends at ${said(last)} + ${said(reach)} = ${ends}; the input${padded} is ${said(length)} long. One more would end at ${said(end + stride)}, outside.`,
  ];
}

/** What a transposed convolution makes, a convolution with the same choices takes back to its input. */
function thereAndBack(values: Values, axis: number): string[] {
  const along = (name: string) => flat(values[name] ?? []).at(axis) ?? 0n;
  const sides = values["padding"];
  const side = typeof sides === "object" ? sides[axis] : undefined;
  if (side === undefined || values["outputPadding"] === undefined) return [];
  const padding = flat(side).reduce((sum, each) => sum + each, 0n);
  const [made, stride, reach] = [along("outSize"), along("stride"), along("effectiveKernel")];
  const room = made + padding - reach;
  if (stride === 0n || room < 0n || room / stride + 1n !== along("inSize")) return [];
  const numbers = [made, ...(padding > 0n ? [padding] : [])].map(said).join(" + ");
  return [
    `A convolution with the same choices takes it back: (${numbers} − ${said(reach)}) / ${said(stride)}, rounded down, and 1 more is ${said(along("inSize"))}.`,
  ];
}

function gapsCounted(values: Values): string[] {
  const [kernel = 0n, dilation = 1n] = ["kernelSize", "dilation"].map(
    (name) => flat(values[name] ?? [])[0],
  );
  const gaps = (kernel - 1n) * (dilation - 1n);
  if (dilation < 2n || kernel + gaps !== flat(values["effectiveKernel"] ?? [])[0]) return [];
  return [
    `It reads ${said(kernel)} values and skips ${said(dilation - 1n)} between neighbours: ${said(kernel)} + ${said(kernel - 1n)} · ${said(dilation - 1n)} = ${said(kernel + gaps)}.`,
  ];
}

/** The tensors that are learned, counted one by one. */
function byTensor(worked: Worked, asks: "params" | "weights" | "biases"): string[] {
  const { layer, values, inputs } = worked;
  const [first = [], ...others] = inputs.map(({ shape }) => shape);
  const analysis = analyse({ layer, choices: choicesIn(worked) }, first, ...others);
  if (!analysis.ok) return [];
  const roles = asks === "params" ? ["weight", "bias"] : [asks === "weights" ? "weight" : "bias"];
  const counted = Object.entries(analysis.tensors)
    .filter(([name]) => roles.includes(layer.tensors[name]?.role ?? "weight"))
    .map(([name, shape]) => ({ name, shape, count: product(shape) }));
  const sum = counted.reduce((all, { count }) => all + count, 0n);
  if (counted.length === 0 || [sum].join() !== flat(values[asks] ?? []).join()) return [];
  const told = counted.map(
    ({ name, shape, count }) =>
      `${name} ${shape.map(said).join(" × ")}${shape.length > 1 ? ` = ${said(count)}` : ""}`,
  );
  const together = counted.length > 1 ? ` Together ${said(sum)}.` : "";
  return [`Tensor by tensor, as a framework holds them: ${listed(told)}.${together}`];
}

/** What each value that comes out costs, where one tensor makes it: a filter, or the row of a unit. */
function byValue({ layer, values }: Worked): string[] {
  const weights = Object.values(layer.tensors).filter(({ role = "weight" }) => role === "weight");
  if (weights.length !== 1 || values["outputPadding"] !== undefined) return [];
  const [macs = 0n] = flat(values["macs"] ?? []);
  const [made = 0n] = flat(values["activations"] ?? []);
  if (made === 0n || macs === 0n || macs % made !== 0n) return [];
  return [
    `${said(made)} values come out, and each takes ${said(macs / made)} products: ${said(made)} · ${said(macs / made)} = ${said(macs)}.`,
  ];
}

/** The sizes multiplied are how many values come out. */
function inAll({ layer, values, output }: Worked): string[] {
  const sizes = outputAxes(layer, values, output).map(({ size }) => size);
  const [made] = flat(values["activations"] ?? []);
  if (sizes.length < 2 || product(sizes) !== made) return [];
  return [
    `The sizes multiplied are how many values come out: ${sizes.map(said).join(" · ")} = ${said(made)}.`,
  ];
}

const product = (shape: Shape) => shape.reduce((all, size) => all * size, 1n);
const said = (number: bigint | number) => formatNumber(BigInt(number));
