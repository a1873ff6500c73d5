import { numberOf, type Values } from "./values.ts";

/** Where a window stands along one axis; positions count from the first padded value. */
export interface Windows {
  /** How many values there are with the padding, and how many of them are padding before the input. */
  readonly length: number;
  readonly before: number;
  /** How many values the input has by itself, and how many of them one step passes. */
  readonly size: number;
  readonly stride: number;
  /** How far the window reaches from its first value to its last. */
  readonly reach: number;
  /** For each place of the window, the positions that it reads. */
  readonly places: readonly (readonly number[])[];
  /** How many values at the end no place reaches. */
  readonly leftOver: number;
}

/** The places of an analysed layer's window along `axis`, small enough to be drawn. */
export function windowsOf(values: Values, axis = 0): Windows {
  const along = (name: string, side?: number) =>
    Number(numberOf(values, { kind: "name", name, axis, ...(side === undefined ? {} : { side }) }));
  const [before, after] = [along("padding", 0), along("padding", 1)];
  const gap = values["dilation"] === undefined ? 1 : along("dilation");
  const taps = range(along("kernelSize")).map((tap) => tap * gap);
  return {
    length: before + along("inSize") + after,
    before,
    size: along("inSize"),
    stride: along("stride"),
    reach: along("effectiveKernel"),
    places: range(along("outSize")).map((place) =>
      taps.map((tap) => place * along("stride") + tap),
    ),
    leftOver: along("leftOver"),
  };
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
