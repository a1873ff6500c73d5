import { apply } from "../graph/apply.ts";
import { asTheyAre, batchAt, withoutBatch } from "../graph/axes.ts";
import { operation } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import { list, tuple } from "../values/make.ts";
import type { LayerValue, Size, Tensor, Value } from "../values/value.ts";
import type { Arguments } from "./arguments.ts";
import type { Plan } from "./plan.ts";

/** What a layer gives beside its output: the states of a recurrent layer, the weights of attention. */
export function statesOf(
  reader: Reader,
  layer: LayerValue,
  plan: Plan,
  output: Value,
  args: Arguments,
): Value {
  if (output.kind !== "tensor")
    return output.kind === "lost" && plan.batchSecond !== undefined
      ? tuple([output, output])
      : output;
  const { name } = plan.layer;
  const units = Number(plan.choices["projection"] ?? plan.choices["units"] ?? 0);
  if (layer.library === "keras") {
    if (!args.flag("return_state", false)) return output;
    const count = (name === "lstm" ? 2 : 1) * Number(plan.choices["directions"] ?? 1);
    const states = Array.from({ length: count }, () => state(reader, layer, output, [units]));
    return list([output, ...states]);
  }
  if (layer.library !== "pytorch") return output;
  if (name === "multiHeadAttention") return tuple([output, { kind: "lost" }]);
  if (name === "lstmCell") return tuple([output, output]);
  if (plan.batchSecond === undefined || !/^(simpleRnn|lstm|gru)$/.test(name)) return output;
  const directions = Number(plan.choices["directions"] ?? 1);
  const count = Number(plan.choices["layers"] ?? 1) * directions;
  const hidden = () => state(reader, layer, output, [count, units]);
  const first = hidden();
  return tuple([output, name === "lstm" ? tuple([first, first]) : first]);
}

/** A state of a recurrent layer: the batch stands behind the layers, as PyTorch has it. */
function state(reader: Reader, layer: LayerValue, output: Tensor, sizes: readonly number[]): Value {
  const at = batchAt(output.sizes);
  const batch: Size[] = at < 0 ? [] : [{ batch: 1 }];
  const whole: Size[] =
    sizes.length === 1 ? [...batch, ...sizes] : [sizes[0] ?? 1, ...batch, sizes[1] ?? 1];
  return apply(
    reader,
    { placed: operation(withoutBatch(whole)), gives: asTheyAre, sizes: whole },
    [output],
    { span: layer.span, label: "state", call: "state", role: "view" },
  );
}
