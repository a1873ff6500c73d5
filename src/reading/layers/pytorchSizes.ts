import { layers, type Choice } from "@calc";
import { asTheyAre } from "../graph/axes.ts";
import { numberIn, wholesIn } from "../values/numbers.ts";
import type { Value } from "../values/value.ts";
import type { Plan } from "./plan.ts";

/** PyTorch writes padding from the last axis on: left, right, top, bottom. */
export function sidesFromLast(value: Value | undefined): Choice | undefined {
  const numbers = wholesIn(value);
  if (!numbers) return undefined;
  if (numbers.length === 1) return numbers[0];
  const pairs = Array.from({ length: Math.floor(numbers.length / 2) }, (_, axis) =>
    numbers.slice(2 * axis, 2 * axis + 2),
  );
  return pairs.toReversed();
}

/** A factor, which may be a decimal, or the size that is wanted. */
export function upsampling(factor: Value | undefined, size: Choice | undefined): Plan | undefined {
  const order = { reads: asTheyAre, gives: asTheyAre };
  if (size !== undefined) return { layer: layers.resize, choices: { outSize: size }, ...order };
  const items =
    factor?.kind === "tuple" || factor?.kind === "list" ? factor.items : factor ? [factor] : [];
  const factors = items.map(numberIn);
  if (factors.length === 0 || !factors.every((each) => each !== undefined)) return undefined;
  // A decimal is so many thousandths.
  const isWhole = factors.every((each) => Number.isInteger(each));
  const scaleFactor = isWhole ? factors : factors.map((each) => Math.round(each * 1000));
  return {
    layer: layers.upsample,
    choices: { scaleFactor, ...(!isWhole && { scaleDivisor: 1000 }) },
    ...order,
  };
}
