import { complain } from "../complain.ts";
import { apply, type Site } from "../graph/apply.ts";
import { asTheyAre, toOurs, withoutBatch } from "../graph/axes.ts";
import { unread } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import { product } from "../values/numbers.ts";
import type { Tensor } from "../values/value.ts";
import type { Arguments } from "./arguments.ts";
import type { Expected, Plan } from "./plan.ts";

/**
 * The inputs of a layer, once what the code says of them agrees with what arrives. Where it does not,
 * that is said, and the layer goes on with what it says itself.
 */
export function agreed(
  reader: Reader,
  plan: Plan,
  inputs: readonly Tensor[],
  site: Site,
  args: Arguments,
): readonly Tensor[] {
  const [first, ...others] = inputs;
  const [expected] = plan.expected ?? [];
  if (!first || !expected) return inputs;
  const rank = withoutBatch(first.sizes).length;
  const held = toOurs(withoutBatch(first.sizes), plan.reads?.(rank) ?? asTheyAre(rank));
  const axis = axisOf(plan, expected, held.length);
  const arrives = held[axis];
  if (arrives === undefined || arrives === expected.value) return inputs;
  const [open] = reader.openInputs;
  const isGuess =
    expected.quantity === "inFeatures" && reader.wanted.has("input 0") && open?.tensor;
  const guessed = isGuess
    ? ` Or the input is not ${withoutBatch(isGuess.sizes).join(" × ")}, which was taken for it.`
    : "";
  complain(
    reader,
    "wrong",
    args.span(expected.argument),
    sentence(site, expected, arrives, held) + guessed,
  );
  const target = held.with(axis, expected.value);
  const isFlattened = product(held) === expected.value;
  const bridge = apply(
    reader,
    {
      placed: unread(isFlattened ? [expected.value] : target),
      gives: (length) => plan.reads?.(length) ?? [],
    },
    [first],
    { span: site.span, label: "mismatch", call: "mismatch", role: "unread" },
  );
  return bridge.kind === "tensor" ? [bridge, ...others] : inputs;
}

/** Channels come first in ours, features last. */
function axisOf({ layer }: Plan, { quantity }: Expected, rank: number): number {
  const at = layer.declaration.input.indexOf(quantity);
  return at === 0 && layer.declaration.input.length > 1 ? 0 : rank - 1;
}

function sentence(
  { label, call }: Site,
  { argument, quantity, value }: Expected,
  arrives: number,
  held: readonly number[],
): string {
  const name = label === call.toLowerCase() ? call : `${label} (${call})`;
  const shape = held.join(" × ");
  if (quantity === "inChannels") {
    return `${name} says ${argument}=${value}, but ${arrives} ${arrives === 1 ? "channel arrives" : "channels arrive"} (${shape}). Write ${arrives} here, or let the layer before it give ${value}.`;
  }
  if (held.length > 1 && product(held) === value) {
    return `${name} reads the last axis, which has ${arrives} values, but says ${argument}=${value}. What arrives is ${shape}, and ${shape} = ${value}: flatten it first, with torch.flatten(x, 1).`;
  }
  if (held.length > 2) {
    return `${name} says ${argument}=${value}, but what arrives is ${shape}. Flatten it first, with torch.flatten(x, 1), and write ${product(held)} here.`;
  }
  return `${name} says ${argument}=${value}, but ${arrives} values arrive. Write ${arrives} here, or change the layer before it so that ${value} come out.`;
}
