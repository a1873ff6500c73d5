import { analyse, conv2d, place, quantities, readChoice, type Values } from "@calc";

/** What the figure can draw; the calculator of the reference takes everything. */
export const ranges = {
  inSize: [1, 32],
  kernelSize: [1, 11],
  stride: [1, 8],
  padding: [0, 6],
  dilation: [1, 4],
} as const satisfies Partial<Record<keyof typeof quantities, readonly [number, number]>>;

export type Chosen = Readonly<Record<keyof typeof ranges, string>>;

/** The quantities that the figure lets a person choose, in the order of the formula. */
export const choosable = ["inSize", "padding", "kernelSize", "stride", "dilation"] as const;

/** What the choices come to, or the sentence to say beside each control that cannot be. */
export type Settled =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly issues: Readonly<Record<string, string>> };

/** Reads what a person typed and works out the layer: one channel, square, one filter. */
export function settle(texts: Chosen): Settled {
  const issues: Record<string, string> = {};
  for (const name of choosable) {
    const [least, most] = ranges[name];
    const range = [BigInt(least), BigInt(most)] as const;
    const read = readChoice(texts[name], quantities[name], { range }, 1);
    if (read.kind === "refused") issues[name] = read.message;
  }
  if (Object.keys(issues).length > 0) return { ok: false, issues };
  const { inSize, ...window } = texts;
  const analysis = analyse(place(conv2d, { outChannels: 1, ...window }), [1, inSize, inSize]);
  if (analysis.ok) return { ok: true, values: analysis.values };
  return {
    ok: false,
    issues: Object.fromEntries(analysis.issues.map(({ quantity, message }) => [quantity, message])),
  };
}
