import { asTheyAre } from "./axes.ts";
import { isShape, type LayerCase } from "./cases.ts";
import { compareBuffers, countsOf, paramsIn } from "./counts.ts";
import { compare, type Disagreement } from "./disagreement.ts";
import { reasonsAgainst, spoken, standing } from "./refusals.ts";
import { compareTensors } from "./tensors.ts";
import { workOut } from "./workOut.ts";

/** One layer: all that comes out, its counts and its tensors, or why it is refused. */
export function checkLayer({ layer, dialect, inputs, expect }: LayerCase): Disagreement[] {
  const held = inputs.map((shape) => ({ name: "input", shape, axes: asTheyAre(shape.length) }));
  const worked = workOut("layer", layer, dialect, held);
  const { error } = expect;
  const reasons = standing(reasonsAgainst(worked, dialect), error);
  const [first] = reasons;
  if (error !== undefined) {
    if (reasons.some((reason) => reason.error === error)) return [];
    const got = first ? spoken(first) : `output ${worked.ok ? shapesOf(worked.outputs) : ""}`;
    return [{ field: "error", expected: error, got }];
  }
  if (first && isEmpty(expect.output) && first.error === "non_positive_output") return [];
  if (first) return [{ field: "error", expected: "none", got: spoken(first) }];
  if (!worked.ok) return [];
  const { output, params, trainable = params, macs, tensors, buffers } = expect;
  const counts = countsOf(worked);
  const outputs = isShape(output) ? worked.outputs[0] : worked.outputs;
  return [
    ...compare("output", output, outputs),
    ...compare("params", params, paramsIn(dialect, counts)),
    // Statistics that ONNX is given are values like others: it does not say what was trained.
    ...(dialect === "onnx" ? [] : compare("trainable", trainable, counts.params)),
    ...compare("macs", macs, counts.macs),
    ...(tensors ? compareTensors(worked, dialect, tensors) : []),
    ...compareBuffers(worked, buffers),
  ];
}

/** Some frameworks hand on a shape without values; calc says that nothing comes out. */
const isEmpty = (output: LayerCase["expect"]["output"]) => output?.flat().includes(0) ?? false;

const shapesOf = (shapes: readonly bigint[][]) =>
  shapes.map((shape) => `[${shape.join()}]`).join(", ");
