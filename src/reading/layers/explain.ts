import type { Issue } from "@calc";
import type { Site } from "../graph/apply.ts";
import { withoutBatch } from "../graph/axes.ts";
import type { Tensor } from "../values/value.ts";
import type { Plan } from "./plan.ts";

/** Why a layer cannot be, in the words of its own library. */
export function explained(
  issues: readonly Issue[],
  { label, call }: Site,
  plan: Plan,
  inputs: readonly Tensor[],
): string | undefined {
  const [issue] = issues;
  const [input] = inputs;
  if (!issue || !input) return undefined;
  const sizes = withoutBatch(input.sizes);
  const shape = sizes.join(" × ");
  const wanted = plan.layer.declaration.input;
  const axes = plan.layer.declaration.axes;
  const rank = axes === undefined ? undefined : wanted.length - 1 + axes;
  const needed = wanted.includes("timeSteps") && wanted.length === 2 ? 2 : rank;
  if (needed !== undefined && sizes.length !== needed && issue.reason === undefined) {
    return `${label} (${call}) reads examples with ${needed} axes, and ${shape} has ${sizes.length}. ${hintFor(sizes.length, needed)}`;
  }
  if (plan.layer.declaration.many) {
    const shapes = inputs.map((each) => withoutBatch(each.sizes).join(" × ")).join(" and ");
    const isJoining = plan.layer.name === "concatenate";
    return `${label} (${call}) is given ${shapes}. ${isJoining ? "Along all axes but one their sizes have to be the same" : "They have to be the same, or a size has to be 1"}: change the filters, the padding or the stride of a layer before.`;
  }
  return `${label} (${call}): ${issue.message}`;
}

function hintFor(given: number, needed: number): string {
  if (given < needed)
    return "Give it back its axes with a reshape, or leave out the flatten before it.";
  return "Flatten what arrives first, or take one step of it.";
}
