import { analyse, place, quantityNamed, readChoice, type Layer, type Values } from "@calc";

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

/** What the choices come to, or the sentence to say beside each control that cannot be. */
export type Settled =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly issues: Texts };

/** Reads what a person typed and works out a convolution: one channel, square, one filter. */
export function settle(layer: Layer, texts: Texts): Settled {
  const issues: Record<string, string> = {};
  for (const name of choosable) {
    const [least, most] = ranges[name];
    // One number for all axes and sides: the figure is square and draws both sides alike.
    const { symbol, label, kind } = quantityNamed(name);
    const range = [BigInt(least), BigInt(most)] as const;
    const read = readChoice(texts[name] ?? "", { symbol, label, kind }, { range }, 1);
    if (read.kind === "refused") issues[name] = read.message;
  }
  if (Object.keys(issues).length > 0) return { ok: false, issues };
  const { inSize = "", ...window } = texts;
  const analysis = analyse(place(layer, { outChannels: 1, ...window }), [1, inSize, inSize]);
  if (analysis.ok) return { ok: true, values: analysis.values };
  return {
    ok: false,
    issues: Object.fromEntries(analysis.issues.map(({ quantity, message }) => [quantity, message])),
  };
}

/** The last choices that could be, and what they come to. */
export interface Good {
  readonly texts: Texts;
  readonly values: Values;
}

/** What the figure begins with. Throws if that cannot be, which the lesson's build has ruled out. */
export function begin(layer: Layer, texts: Texts): Good {
  const settled = settle(layer, texts);
  if (!settled.ok) throw new Error(Object.values(settled.issues).join(" "));
  return { texts, values: settled.values };
}
