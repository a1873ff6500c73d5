import { complain } from "../complain.ts";
import { apply, type Site } from "../graph/apply.ts";
import { withoutBatch } from "../graph/axes.ts";
import { become } from "../graph/open.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import type { Given, LayerValue, OpenTensor, Tensor, Value } from "../values/value.ts";
import { agreed } from "./agreed.ts";
import { argumentsTo } from "./arguments.ts";
import { explained } from "./explain.ts";
import { openWanted, saidWanted } from "./inputs.ts";
import { kerasPlan } from "./kerasPlans.ts";
import { labelOf } from "./labels.ts";
import { lasagnePlan } from "./lasagnePlans.ts";
import { placedBy, type Plan } from "./plan.ts";
import { pytorchPlan } from "./pytorchPlans.ts";
import { statesOf } from "./states.ts";
import { flattened } from "./views.ts";

const plans = { keras: kerasPlan, pytorch: pytorchPlan, lasagne: lasagnePlan };

/** Plans a layer for its inputs and puts it into the graph. */
export function applyLayer(
  reader: Reader,
  layer: LayerValue,
  call: string,
  inputs: readonly (Tensor | OpenTensor)[],
  given: Given,
  change: (plan: Plan) => Plan = (plan) => plan,
): Value {
  const [first] = inputs;
  if (!first) return lost;
  const args = argumentsTo(reader, layer);
  const rank = first.kind === "tensor" ? withoutBatch(first.sizes).length : 0;
  const planning = { reader, layer, call, given: args, inputs, rank };
  const made = plans[layer.library](planning);
  if (!made || args.isLacking()) return unplanned(reader, layer, call, args.isLacking(), first);
  const wanted = openWanted(made, call) ?? saidWanted(reader, first);
  if (first.kind === "open") {
    if (made.layer.name === "flatten" && !saidWanted(reader, first))
      return { ...first, isFlat: true };
    if (!wanted) return first;
  }
  const tensors = inputs.map((input) => {
    if (input.kind === "tensor" || !wanted)
      return input.kind === "tensor" ? input : become(reader, input, { rank: 1 });
    return input.isFlat
      ? flattened(reader, input, wanted.features, given.span)
      : become(reader, input, wanted);
  });
  // What depends on how many axes come in is planned again once that is known.
  const isNew = first.kind === "open";
  const again = isNew
    ? plans[layer.library]({
        ...planning,
        inputs: tensors,
        rank: withoutBatch(tensors[0]?.sizes ?? []).length,
      })
    : made;
  const plan = change(again ?? made);
  const placed = placedBy(plan);
  if (!placed) return unplanned(reader, layer, call, false, first);
  const site: Site = { span: layer.span, label: labelOf(layer, call), call, layer };
  const fitting = agreed(reader, plan, tensors, site, args);
  const output = apply(
    reader,
    {
      placed,
      ...(plan.reads && { reads: plan.reads }),
      ...(plan.gives && { gives: plan.gives }),
      ...(plan.sizes && { sizes: plan.sizes }),
    },
    fitting,
    { ...site, explain: (issues) => explained(issues, site, plan, fitting) },
  );
  return statesOf(reader, layer, plan, output, args);
}

function unplanned(
  reader: Reader,
  layer: LayerValue,
  call: string,
  isLacking: boolean,
  input: Tensor | OpenTensor,
): Value {
  if (isLacking) return lost;
  const sentence = `${call} lacks a number that it needs, or has one that is not read here. It is left out.`;
  complain(reader, "wrong", layer.span, sentence);
  return input;
}
