import { layers, type Choice } from "@calc";
import { asTheyAre } from "../graph/axes.ts";
import { wholeIn } from "../values/numbers.ts";
import { declaredAs } from "./declared.ts";
import type { Expected, Plan, Planning } from "./plan.ts";

/** A layer as the declarations have it: an argument is a quantity, which one may choose or which has to agree. */
export function declared(planning: Planning, more: Plan["choices"] = {}): Plan | undefined {
  const { call, given } = planning;
  const found = declaredAs("pytorch", call.replace(/^Lazy/, ""));
  if (!found) return undefined;
  const choices: Record<string, Choice | undefined> = {};
  const expected: Expected[] = [];
  for (const [argument, quantity] of found.arguments) {
    const choice = given.choice(argument);
    if (Object.hasOwn(found.layer.hyperparameters, quantity)) choices[quantity] = choice;
    else if (typeof choice === "number") expected.push({ argument, quantity, value: choice });
  }
  const { layer } = found;
  return { layer, choices: { ...choices, ...more }, expected, reads: asTheyAre, gives: asTheyAre };
}

/** Pooling to a size; `None` keeps that of an axis. */
export function adaptive(planning: Planning): Plan | undefined {
  const axes = Number(/[123]/.exec(planning.call)?.[0] ?? 2);
  const size = planning.given.value("output_size");
  // `None` keeps the size of that axis.
  if (size?.kind === "none") return declared(planning, { outSize: "keep" });
  const sizes = size?.kind === "tuple" || size?.kind === "list" ? size.items : undefined;
  const [input] = planning.inputs;
  const spatial =
    input?.kind === "tensor"
      ? input.sizes.filter((each) => typeof each === "number").slice(-axes)
      : [];
  if (!sizes?.some(({ kind }) => kind === "none")) return declared(planning);
  return declared(planning, {
    outSize: sizes.map((each, axis) => wholeIn(each) ?? spatial[axis] ?? 1),
  });
}

/** A normalisation, which learns by what to multiply and what to add unless it is told not to. */
export function normalising(planning: Planning, unsaid: boolean): Plan | undefined {
  const { given } = planning;
  const affine = given.flag("affine", unsaid);
  const tracks = given.flag("track_running_stats", unsaid);
  return declared(planning, {
    scale: affine,
    center: affine && given.flag("bias", true),
    tracksStatistics: tracks,
  });
}

/** A recurrent layer: every step comes out, and the states beside it. */
export function recurrent(
  planning: Planning,
  name: "simpleRnn" | "lstm" | "gru",
): Plan | undefined {
  const { given } = planning;
  return {
    ...(declared(planning) ?? { layer: layers[name], choices: {} }),
    choices: {
      units: given.choice("hidden_size"),
      layers: given.choice("num_layers"),
      bias: given.flag("bias", true),
      // torch/nn/modules/rnn.py: a bias for each of both products.
      biasVectors: 2,
      returnSequences: true,
      directions: given.flag("bidirectional", false) ? 2 : 1,
      ...(name === "lstm" && { projection: given.choice("proj_size") }),
    },
    batchSecond: !given.flag("batch_first", false),
  };
}
