import type { Choice } from "@calc";
import { axisIn, inFront } from "../graph/axes.ts";
import { wholeIn, wholesIn } from "../values/numbers.ts";
import type { Value } from "../values/value.ts";
import { declaredAs } from "./declared.ts";
import { isEarlier } from "./earlierNames.ts";
import type { Plan, Planning } from "./plan.ts";

/** Keras 1 wrote the sizes of a kernel one behind the other. */
export function kernelOf({ layer: { given, call }, given: read }: Planning): Plan["choices"] {
  if (!call.includes("Conv") || !isEarlier(call)) return {};
  const rank = Number(/[123]/.exec(call)?.[0] ?? 2);
  const names = ["kernel_dim1", "kernel_dim2", "kernel_dim3"];
  const named = (rank === 2 ? ["nb_row", "nb_col"] : names).map((name) =>
    wholeIn(given.named.get(name)),
  );
  if (named.every((each) => each !== undefined))
    return { kernelSize: named.slice(0, Math.max(rank, 2)) };
  const positional = given.positional.slice(1, 1 + rank).map(wholeIn);
  if (rank < 2 || positional.length < rank || positional.includes(undefined)) return {};
  return {
    kernelSize: positional.filter((each) => each !== undefined),
    stride:
      given.named.has("subsample") || given.named.has("strides")
        ? read.choice("strides")
        : undefined,
  };
}

/** Amounts at both sides of each axis: `1`, `(1, 2)` or `((1, 2), (3, 4))`. */
export function sidesIn(value: Value | undefined, axes: number): Choice | undefined {
  const numbers = wholesIn(value);
  if (numbers?.length === 2 && axes === 1) return [[numbers[0] ?? 0, numbers[1] ?? 0]];
  // Keras 1 wrote top, bottom, left, right.
  if (numbers?.length === 4) return [numbers.slice(0, 2), numbers.slice(2)];
  if (numbers) return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
  if (value?.kind !== "tuple" && value?.kind !== "list") return undefined;
  const sides = value.items.map(wholesIn);
  return sides.every((each) => each !== undefined) ? sides : undefined;
}

/** A normalisation along one axis, the channels where nothing is said. */
export function alongAxis(planning: Planning, choices: Plan["choices"]): Plan | undefined {
  const { call, given, rank, layer } = planning;
  const found = declaredAs("keras", call);
  const written = wholesIn(given.value("axis"))?.[0] ?? -1;
  // Keras 1 began with epsilon and the mode.
  const isOld = layer.given.positional.some((each) => each.kind === "number" && !each.isWhole);
  const axis = (axisIn(isOld ? -1 : written, rank + 1) ?? rank) - 1;
  return found && { layer: found.layer, choices, reads: inFront(axis), gives: inFront(axis) };
}
