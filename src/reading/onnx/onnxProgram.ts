import type { Translation } from "../translate/translation.ts";
import type { OnnxGraph, OnnxNode, OnnxTensor } from "./graph.ts";
import { eachValue } from "./operators/eachValue.ts";
import { onNumbers } from "./operators/onNumbers.ts";
import { normalisations } from "./operators/normalisations.ts";
import { parts } from "./operators/parts.ts";
import { products } from "./operators/products.ts";
import { recurrences } from "./operators/recurrences.ts";
import { reductions } from "./operators/reductions.ts";
import { sizes } from "./operators/sizes.ts";
import { views } from "./operators/views.ts";
import { windows } from "./operators/windows.ts";
import { heldCounts } from "./heldCounts.ts";
import { saidShapes } from "./saidShapes.ts";
import { stepOf, type Operator } from "./step.ts";
import { writing, type Writing } from "./writing.ts";

const operators: Readonly<Record<string, Operator>> = {
  ...eachValue,
  ...windows,
  ...products,
  ...normalisations,
  ...recurrences,
  ...reductions,
  ...views,
  ...parts,
  ...sizes,
};

/** Writes the Python of a network that is kept as ONNX. */
export function onnxProgram(graph: OnnxGraph): Translation {
  const kept = new Set(graph.kept.map(({ name }) => name));
  const inputs = graph.inputs.filter(({ name, sizes: own }) => !kept.has(name) && own.length > 0);
  const made = writing(graph, batchOf(inputs));
  const given = inputs.map((_, place) => (place === 0 ? "given" : `given${place + 1}`));
  inputs.forEach((input, place) => {
    comesIn(made, input, given[place] ?? "given");
  });
  for (const node of graph.nodes) {
    if (made.merged.has(node)) continue;
    const step = stepOf(made, node);
    const own = Object.hasOwn(operators, node.operator) ? operators[node.operator] : undefined;
    const isNumbers = onNumbers[node.operator]?.(step) === true;
    if (!isNumbers && own?.(step) !== true) notKnown(made, node);
  }
  const returned = graph.outputs.flatMap(({ name }) => {
    const form = made.forms.get(name);
    return form?.kind === "tensor" ? [form.text] : [];
  });
  const translation = made.written({
    given: given.join(", "),
    returned: returned.join(", ") || "None",
    example: inputs.map((input) => `torch.zeros(${sizesOf(input).join(", ")})`).join(", "),
  });
  return {
    ...translation,
    check: (networks) => [...heldCounts(made.held, networks), ...saidShapes(graph, networks)],
  };
}

/** How many examples the file is made for, if it is made for a certain number. */
function batchOf([first]: readonly OnnxTensor[]): number | undefined {
  const size = first?.sizes[batchAxis(first)];
  return typeof size === "number" ? size : undefined;
}

/** The axis of the examples: the one that is called so, else the first. */
function batchAxis({ sizes: all }: OnnxTensor): number {
  const named = all.findIndex((size) => typeof size === "string" && /batch|^n$|^b$/i.test(size));
  if (named >= 0) return named;
  // A sequence of open length in front of one example.
  return all.length === 3 && typeof all[0] === "string" && all[1] === 1 ? 1 : 0;
}

/** The reader has the examples in front: where the file has them elsewhere, the axes are turned first. */
function comesIn(made: Writing, input: OnnxTensor, given: string): void {
  const axis = batchAxis(input);
  const rank = input.sizes.length;
  const order = input.sizes.map((_, place) =>
    place === axis ? 0 : place < axis ? place + 1 : place,
  );
  const text = axis === 0 || rank < 2 ? given : `${given}.permute(${order.join(", ")})`;
  made.forms.set(input.name, { kind: "tensor", text, rank, batch: { axis, times: 1 } });
}

/** The sizes of an input with the batch in front; what is open is taken to be of a usual size. */
function sizesOf(input: OnnxTensor): number[] {
  const axis = batchAxis(input);
  const rest = input.sizes.filter((_, place) => place !== axis);
  return [
    1,
    ...rest.map((size) => (typeof size === "number" && size > 0 ? size : usual(rest.length))),
  ];
}

const usual = (rank: number) => (rank > 2 ? 224 : 16);

/** A step that has no like: the reader asks what shape comes out of it. */
function notKnown(made: Writing, node: OnnxNode): void {
  const read = node.inputs.flatMap((name) => {
    const form = made.forms.get(name);
    return form?.kind === "tensor" ? [form.text] : [];
  });
  const name = node.operator.replaceAll(/\W+/g, "_");
  if (read.length === 0) made.forms.set(node.outputs[0] ?? "", { kind: "mask" });
  else made.put(node, `${name}(${read.join(", ")})`);
}
