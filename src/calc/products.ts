import { firstOf, flat, type Values } from "./values.ts";
import { windowsOf } from "./windows.ts";

/** The products that a layer adds up, by what they are counted along. */
export interface Products {
  /** Its output values: filters or units, and their places, channels first. */
  readonly values: readonly number[];
  /** The products of one output value: a channel and a place of the kernel, or an input. */
  readonly taps: readonly number[];
}

/** One product: which input value meets which weight, all counted from 0. */
export interface Product {
  /** Where the input value is, channels first; along an axis it may lie before or behind the input. */
  readonly input: readonly number[];
  readonly isPadding: boolean;
  /** The weight's index in PyTorch's order of axes. */
  readonly weight: readonly number[];
  /** The group of channels to which the filter belongs. */
  readonly group: number;
}

/** What the products of an analysed layer are counted along; undefined where it adds up none, or in another way. */
export function productsOf(layer: string, values: Values): Products | undefined {
  const sizes = (...names: readonly string[]) =>
    names.flatMap((name) => flat(values[name] ?? []).map(Number));
  if (/^conv\dd$/.test(layer)) {
    const [channels = 1, groups = 1] = sizes("inChannels", "groups");
    return {
      values: sizes("outChannels", "outSize"),
      taps: [channels / groups, ...sizes("kernelSize")],
    };
  }
  if (layer === "dense") {
    return { values: sizes("positions", "units"), taps: sizes("inFeatures") };
  }
  return undefined;
}

/** The product of one output value at one tap, each an index for every axis of `productsOf`. */
export function productAt(
  layer: string,
  values: Values,
  value: readonly number[],
  tap: readonly number[],
): Product {
  if (layer === "dense") {
    const input = [...value.slice(0, -1), ...tap];
    const weight = [...value.slice(-1), ...tap];
    return { input, weight, isPadding: false, group: 0 };
  }
  const [filter = 0, ...places] = value;
  const [channel = 0, ...inKernel] = tap;
  const single = (name: string) => Number(firstOf(values[name]) ?? 1n);
  const groups = single("groups");
  const group = Math.floor((filter * groups) / single("outChannels"));
  const along = places.map((place, axis) => {
    const { places: windows, before, size } = windowsOf(values, axis);
    const position = (windows[place]?.[inKernel[axis] ?? 0] ?? 0) - before;
    return { position, isPadding: position < 0 || position >= size };
  });
  return {
    input: [
      (group * single("inChannels")) / groups + channel,
      ...along.map(({ position }) => position),
    ],
    isPadding: along.some(({ isPadding }) => isPadding),
    weight: [filter, ...tap],
    group,
  };
}
