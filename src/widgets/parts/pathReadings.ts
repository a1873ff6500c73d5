import {
  formatNumber,
  quantityNamed,
  unroundedReadings,
  type Readings,
  type Layer,
  type Value,
  type Values,
} from "@calc";

/** The name under which `pathReadings` says whether all axes are alike. */
export const axesAlike = "axes alike";

/**
 * Every number of an analysed layer by its path: `stride.0` along the first axis, `padding.1.0`
 * before the second. Also how many parts a value has (`inShape parts`), whether they are alike
 * (`padding.0 alike`), and whether a quantity changes nothing (`groups neutral`).
 */
export function pathReadings(layer: Layer, values: Values): Readings {
  const along = (axis: number) =>
    Object.entries(unroundedReadings(layer, values, axis)).map(([name, text]) => [
      `${name}.${axis}`,
      text,
    ]);
  const neutral = Object.entries(values).flatMap(([name, value]) => {
    const none = quantityNamed(name).neutral;
    return none === undefined ? [] : [[`${name} neutral`, String(value === BigInt(none))]];
  });
  const axes = layer.declaration.axes ?? 0;
  const alike = Object.values(values).every((value) => isAlike(value) || axes === 0);
  return Object.fromEntries([
    ...Object.entries(values).flatMap(([name, value]) => paths(name, value)),
    ...Array.from({ length: axes }, (_, axis) => along(axis)).flat(),
    ...neutral,
    [axesAlike, String(alike)],
  ]) as Record<string, string>;
}

function paths(path: string, value: Value): string[][] {
  if (typeof value === "bigint") return [[path, formatNumber(value)]];
  return [
    [`${path} parts`, String(value.length)],
    [`${path} alike`, String(isAlike(value))],
    ...value.flatMap((part, place) => paths(`${path}.${place}`, part)),
  ];
}

const isAlike = (value: Value) => typeof value === "bigint" || new Set(value.map(String)).size <= 1;
