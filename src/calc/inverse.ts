import { evaluationOf } from "./counts.ts";
import { exampleChoices } from "./exampleChoices.ts";
import { namesIn } from "./formula/tree.ts";
import { tried, withValue, type Open } from "./inverseBox.ts";
import { isSame, nearest, search, type Near, type Span } from "./inverseSearch.ts";
import type { Layer } from "./layer.ts";
import { place, type PlacedLayer } from "./place.ts";
import { quantityNamed } from "./quantities.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { valuesIn } from "./solve.ts";
import { flat, type Shape } from "./values.ts";
import { workOut } from "./workOut.ts";

export type { Near, Span } from "./inverseSearch.ts";

/** Which value of what is asked gives a quantity that value? */
export interface InverseQuestion {
  readonly asked: string;
  readonly quantity: string;
  /** One number for all axes, or one for each. */
  readonly wanted: readonly bigint[];
}

/** The values that give what is wanted, or what comes near it. */
export type Inverse =
  | { readonly kind: "impossible"; readonly message: string }
  /** What is asked changes nothing in the quantity. */
  | { readonly kind: "same"; readonly gives: Shape }
  | {
      readonly kind: "values";
      readonly spans: readonly Span[];
      /** Words that give it with a value that no single number is. */
      readonly words: readonly string[];
      /** The last value up to which every one was looked at, where there are more. */
      readonly upTo?: bigint;
    }
  | {
      readonly kind: "none";
      readonly below?: Near;
      readonly above?: Near;
      /** A value beside those two that cannot be, and why. */
      readonly refused?: { readonly value: bigint; readonly message: string };
      readonly upTo?: bigint;
    };

const mostInput = 10n ** 12n;

/** What may be asked of a layer: what one number says, and what no other input follows. */
export function askable(layer: Layer): string[] {
  const { input, otherInputs, many } = layer.declaration;
  const counting = Object.values(layer.spreads).flatMap(namesIn);
  const inputs = otherInputs || many ? [] : input;
  return [...inputs, ...Object.keys(layer.hyperparameters)].filter(
    (name) =>
      [undefined, "axes", "sides"].includes(quantityNamed(name).parts) && !counting.includes(name),
  );
}

/** The quantities of a layer that change with what is asked. */
export function dependents(layer: Layer, asked: string): string[] {
  const { computed } = quantitiesOf(layer);
  return computed.filter((name) => dependsOn(place(layer, exampleChoices(layer)), name, asked));
}

/**
 * Which values of one choice, or of one size of the input, give a quantity the wanted value, with all
 * else as it is. Whole ranges that cannot give it are passed over by what bounds them, so that the
 * answer is as complete as if every value had been worked out.
 */
export function inverse(
  placed: PlacedLayer,
  inputs: readonly Shape[],
  { asked, quantity, wanted }: InverseQuestion,
): Inverse {
  const { layer } = placed;
  const open: Open = { placed, inputs, asked, quantity };
  const [least, most] = layer.hyperparameters[asked]?.range ?? [1n, mostInput];
  const range = { from: least, to: most };
  const solved = workOut(placed, inputs);
  if (!solved.ok) return { kind: "impossible", message: solved.issues[0]?.message ?? "" };
  const gives = flat(valuesIn(solved.solution)[quantity] ?? []);
  if (!dependsOn(placed, quantity, asked)) return { kind: "same", gives };
  const aim = gives.map((_, place) => wanted[wanted.length === 1 ? 0 : place] ?? 0n);
  const { spans, upTo } = search(open, range, aim);
  const words = wordsGiving(open, aim, spans);
  const unfinished = upTo < most ? { upTo } : {};
  if (spans.length + words.length > 0) return { kind: "values", spans, words, ...unfinished };
  const below = nearest(open, range, aim, "below");
  const above = nearest(open, range, aim, "above");
  const refused = refusedBeside(open, range, [below, above]);
  return {
    kind: "none",
    ...(below && { below }),
    ...(above && { above }),
    ...(refused && { refused }),
    ...unfinished,
  };
}

/** Whether a quantity is made of what is asked, be it by way of others. */
function dependsOn({ layer, choices }: PlacedLayer, quantity: string, asked: string): boolean {
  const seen = new Set<string>();
  const reaches = (name: string): boolean => {
    if (name === asked) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return formulasOf(name).flatMap(namesIn).some(reaches);
  };
  const formulasOf = (name: string) => {
    if (quantitiesOf(layer).computed.includes(name)) return [evaluationOf(layer, name)];
    const { default: own, words } = layer.hyperparameters[name] ?? {};
    const choice = choices[name];
    if (choice === undefined) return own ? [own] : [];
    return [words?.[String(choice).trim().toLowerCase()]?.formula ?? []].flat();
  };
  return reaches(quantity);
}

/** The words that give just that by a value that is not one of those numbers. */
function wordsGiving(open: Open, aim: Shape, spans: readonly Span[]): string[] {
  const words = Object.keys(open.placed.layer.hyperparameters[open.asked]?.words ?? {});
  return words.filter((word) => {
    const result = tried(open, word);
    if (!result.ok || !isSame(result.gives, aim)) return false;
    const changed = withValue(open, word);
    const solved = workOut(changed.placed, changed.inputs);
    const parts = solved.ok ? flat(valuesIn(solved.solution)[open.asked] ?? []) : [];
    const [first = 0n] = parts;
    const isNumber = parts.every((part) => part === first);
    return !(isNumber && spans.some(({ from, to }) => from <= first && first <= to));
  });
}

/** A value of the range between the two nearest, or beyond the only one, that is refused. */
function refusedBeside(open: Open, { from, to }: Span, near: readonly (Near | undefined)[]) {
  const [one, other] = near.flatMap((each) => each ?? []);
  const beside = other
    ? [one, other].flatMap((each) => (each ? [each.value - 1n, each.value + 1n] : []))
    : one
      ? search(open, { from, to }, one.gives).spans.flatMap((span) => [
          span.to + 1n,
          span.from - 1n,
        ])
      : [from];
  for (const value of beside) {
    if (value < from || value > to) continue;
    const result = tried(open, value);
    if (!result.ok) return { value, message: result.message };
  }
  return undefined;
}
