/** What is chosen, as typed, by quantity. */
export type Texts = Readonly<Record<string, string>>;

/** The quantities that the figure lets a person choose, in the order of the formula. */
export const choosable = ["inSize", "padding", "kernelSize", "stride", "dilation"] as const;

/** What the figure can draw; the calculator of the reference takes everything. */
export const ranges: Readonly<Record<(typeof choosable)[number], readonly [number, number]>> = {
  inSize: [1, 32],
  padding: [0, 6],
  kernelSize: [1, 11],
  stride: [1, 8],
  dilation: [1, 4],
};
