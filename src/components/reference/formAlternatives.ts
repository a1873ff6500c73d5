import { flat, isYesOrNo, quantityNamed, type Layer, type Value, type Values } from "@calc";
import type { Fit } from "@widgets/parts/fittings.ts";

/** One form that the formula of a quantity takes: what it assumes, and how one tells that it holds. */
export interface Form {
  readonly assumed: Values;
  readonly fit: Fit;
}

/** Along which axis a formula is read, and whether it gives one value for each. */
interface Reading {
  readonly axis: number;
  readonly isAlong: boolean;
}

const mostAxes = 6;

/** The forms that a quantity gives a formula, that of the example first; none where it changes nothing. */
export function alternatives(
  layer: Layer,
  name: string,
  example: Values,
  { axis, isAlong }: Reading,
): Form[] {
  const { parts, neutral } = quantityNamed(name);
  const value = example[name] ?? 0n;
  if (layer.equations[name]?.kind === "number") return [{ assumed: { [name]: value }, fit: {} }];
  if (parts === "sides") return sides(name, value, axis);
  if (neutral !== undefined) return neutralOrNot(name, value, BigInt(neutral));
  if (isFree(layer, name)) return isAlong ? asLong(name, value) : lengths(name, value);
  const range = layer.hyperparameters[name];
  if (!range || !isYesOrNo(range)) return [];
  const yesOrNo = [form(name, 1n, name, "1"), form(name, 0n, name, "0")];
  return value === 1n ? yesOrNo : yesOrNo.toReversed();
}

function sides(name: string, value: Value, axis: number): Form[] {
  const axes = Math.max(typeof value === "bigint" ? 1 : value.length, axis + 1);
  const padded = (after: bigint) => Array.from({ length: axes }, () => [0n, after]);
  return [
    form(name, padded(0n), `${name}.${axis} alike`, "true"),
    form(name, padded(1n), `${name}.${axis} alike`, "false"),
  ];
}

function neutralOrNot(name: string, value: Value, neutral: bigint): Form[] {
  const all = (each: bigint) => (typeof value === "bigint" ? each : value.map(() => each));
  const forms = [
    form(name, all(neutral), `${name} neutral`, "true"),
    form(name, all(2n), `${name} neutral`, "false"),
  ];
  return flat(value).every((each) => each === neutral) ? forms : forms.toReversed();
}

/** Whether a quantity has as many values as are written. */
function isFree(layer: Layer, name: string): boolean {
  const { parts } = quantityNamed(name);
  const isSpatial = parts === "axes" && layer.declaration.axes === undefined;
  return parts === "shape" || parts === "inputs" || isSpatial;
}

/** A factor for each value: as many as in the example, or up to six. */
function lengths(name: string, value: Value): Form[] {
  const own = lengthOf(value);
  const others = Array.from({ length: mostAxes + 1 }, (_, axes) => axes);
  return [own, ...others.filter((axes) => axes !== own)].map((axes) => ofLength(name, axes));
}

/** A formula along an axis looks the same however many axes there are, unless it speaks of all. */
function asLong(name: string, value: Value): Form[] {
  return quantityNamed(name).parts === "axes" ? [] : [ofLength(name, lengthOf(value))];
}

const lengthOf = (value: Value) => (typeof value === "bigint" ? 1 : value.length);

const ofLength = (name: string, axes: number) =>
  form(name, Array<bigint>(axes).fill(1n), `${name} parts`, String(axes));

const form = (name: string, value: Value, key: string, reading: string): Form => ({
  assumed: { [name]: value },
  fit: { [key]: reading },
});
