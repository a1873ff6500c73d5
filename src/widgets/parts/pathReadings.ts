import {
  flat,
  formatNumber,
  quantityNamed,
  roundingIn,
  unroundedReadings,
  type Layer,
  type Readings,
  type Value,
  type Values,
} from "@calc";

/** The name under which `pathReadings` says whether all axes are alike. */
export const axesAlike = "axes alike";

/**
 * Every number of an analysed layer by its path: `stride.0` along the first axis, `padding.1.0`
 * before the second. Also how many parts a value has (`inShape parts`), whether they are alike
 * (`padding.0 alike`), whether a quantity changes nothing (`groups neutral`), and whether there is
 * an axis (`axis 1`).
 */
export function pathReadings(layer: Layer, values: Values): Readings {
  const entries = Object.entries(values);
  const along = (axis: number) =>
    Object.entries(unroundedReadings(layer, values, axis)).map(([name, text]) => [
      `${name}.${axis}`,
      text,
    ]);
  const neutral = entries.flatMap(([name, value]) => {
    const none = quantityNamed(name).neutral;
    if (none === undefined) return [];
    return [[`${name} neutral`, String(flat(value).every((part) => part === BigInt(none)))]];
  });
  const axes = Math.max(0, ...entries.map(([, value]) => lengthOf(value)));
  return Object.fromEntries([
    ...entries.flatMap(([name, value]) => paths(name, value)),
    ...upTo(axes).map((axis) => [`axis ${axis}`, "true"]),
    ...upTo(roundedAxes(layer, values)).flatMap(along),
    ...neutral,
    [axesAlike, String(entries.every(([, value]) => isAlike(value)))],
  ]) as Record<string, string>;
}

/** Along how many axes a layer rounds. */
function roundedAxes(layer: Layer, values: Values): number {
  const rounded = Object.entries(layer.equations).filter(([, formula]) => roundingIn(formula));
  return Math.max(0, ...rounded.map(([name]) => lengthOf(values[name] ?? 0n)));
}

function paths(path: string, value: Value): string[][] {
  if (typeof value === "bigint") return [[path, formatNumber(value)]];
  return [
    [`${path} parts`, String(value.length)],
    [`${path} alike`, String(isAlike(value))],
    ...value.flatMap((part, place) => paths(`${path}.${place}`, part)),
  ];
}

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);
const lengthOf = (value: Value) => (typeof value === "bigint" ? 0 : value.length);
const isAlike = (value: Value) => typeof value === "bigint" || new Set(value.map(String)).size <= 1;
