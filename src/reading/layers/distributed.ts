import { layers, type Choice } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { become } from "../graph/open.ts";
import { operation } from "../graph/operation.ts";
import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import type { Given, LayerValue, OpenTensor, Tensor, Value } from "../values/value.ts";
import { applyLayer } from "./applyLayer.ts";
import { inputsOf } from "./inputs.ts";
import { labelOf } from "./labels.ts";
import { argumentOf } from "./signatures.ts";

/** A layer under the name of the one that holds it. */
export function named(within: LayerValue, around: LayerValue): LayerValue {
  const name = around.given.named.get("name");
  if (!name) return within;
  return {
    ...within,
    given: { ...within.given, named: new Map(within.given.named).set("name", name) },
  };
}

/** A layer at each step: one over the steps too, whose window is one step long. */
export function distributed(reader: Reader, layer: LayerValue, given: Given): Value {
  const within = argumentOf(layer, "layer");
  const [input] = inputsOf(reader, given) ?? [];
  if (!input || !within) return lost;
  if (within.kind !== "layer") return eachStep(reader, within, input, given);
  const call = within.call;
  const own = named({ ...within, label: labelOf(layer, call) }, layer);
  if (/^(Dense|Dropout|Activation|LayerNormalization|Embedding)$/.test(call))
    return applyLayer(reader, own, call, [input], given);
  if (call === "Flatten" || /^(Conv|MaxPooling|AveragePooling)[12]D$/.test(call)) {
    return applyLayer(
      reader,
      own,
      call,
      [input.kind === "open" ? become(reader, input, { rank: 4 }) : input],
      given,
      (plan) => {
        if (call === "Flatten") return { ...plan, choices: { keptAxes: 1 } };
        return alongSteps(plan);
      },
    );
  }
  return eachStep(reader, within, input, given);
}

type Plan = Parameters<NonNullable<Parameters<typeof applyLayer>[5]>>[0];

/** A window over one more axis, along which it is one step wide and moves by one. */
function alongSteps(plan: Plan): Plan {
  const { name } = plan.layer;
  const axes = Number(/(\d)d$/.exec(name)?.[1] ?? 2);
  const found = Object.entries(layers).find(
    ([own]) => own === name.replace(/\dd$/, `${axes + 1}d`),
  );
  const wider = (choice: Choice | undefined, first: Choice): Choice | undefined => {
    if (choice === undefined || typeof choice === "string") return choice;
    const all = Array.isArray(choice)
      ? [...(choice as readonly Choice[])]
      : Array.from({ length: axes }, () => choice);
    return [first, ...all];
  };
  const { kernelSize, stride, dilation } = plan.choices;
  return {
    ...plan,
    layer: found?.[1] ?? plan.layer,
    choices: {
      ...plan.choices,
      kernelSize: wider(kernelSize, 1),
      stride: name.includes("Pool") ? wider(stride ?? kernelSize, 1) : wider(stride, 1),
      dilation: wider(dilation, 1),
    },
  };
}

/** A model at each step: one step is read as an input of its own. */
function eachStep(reader: Reader, within: Value, input: Tensor | OpenTensor, given: Given): Value {
  const tensor = input.kind === "open" ? become(reader, input, { rank: 4 }) : input;
  const [steps = 1, ...sizes] = withoutBatch(tensor.sizes);
  const site = { span: given.span, label: "step", call: "TimeDistributed", role: "view" } as const;
  const one = apply(
    reader,
    { placed: operation(sizes), reads: asTheyAre, gives: "open" },
    [tensor],
    site,
  );
  const value = reader.call(within, calledWith([one], given.span));
  if (value.kind !== "tensor") return lost;
  const target = [steps, ...withoutBatch(value.sizes)];
  return apply(
    reader,
    { placed: operation(target), reads: asTheyAre, gives: "open" },
    [value],
    site,
  );
}
