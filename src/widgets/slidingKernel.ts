import {
  analyse,
  place,
  quantityNamed,
  readChoice,
  readings,
  windowsOf,
  type Layer,
  type Readings,
  type Values,
  type Windows,
} from "@calc";
import { describe, type DescribedQuantity } from "./parts/describedQuantity.ts";
import { choosable, ranges, type Texts } from "./slidingKernelChoices.ts";

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

/** Choices that can be, as the figure shows them. */
export interface Drawn {
  readonly texts: Texts;
  readonly windows: Windows;
  readonly numbers: Readings;
}

/** What is to be drawn for the choices, or the sentence to say beside each control that cannot be. */
export function draw(layer: Layer, texts: Texts): Drawn | { readonly issues: Texts } {
  const settled = settle(layer, texts);
  if (!settled.ok) return { issues: settled.issues };
  const { values } = settled;
  return { texts, windows: windowsOf(values), numbers: readings(layer, values) };
}

/** What a figure begins with, worked out when the site is built. */
export interface Beginning extends Drawn {
  readonly described: Readonly<Record<string, DescribedQuantity>>;
}

/** The same. Throws if it cannot be, which the lesson's build has ruled out. */
export function begin(layer: Layer, texts: Texts): Beginning {
  const drawn = draw(layer, texts);
  if ("issues" in drawn) throw new Error(Object.values(drawn.issues).join(" "));
  const described = Object.fromEntries(choosable.map((name) => [name, describe(name)]));
  return { ...drawn, described };
}
