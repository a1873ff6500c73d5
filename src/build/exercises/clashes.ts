import type { Written } from "@exercises";

/** A mistake that an exercise knows. */
export interface Known {
  /** Its sentence, as the first variant that knows it has it. */
  readonly because: string;
  /** In how many variants somebody can make it, and in how many a person can’t come to hear of it. */
  readonly variants: number;
  readonly silent: number;
  /** In how many variants its number stands in the question. */
  readonly shown: number;
}

/** Two mistakes, by their places, and in how many variants they come to the same number. */
export interface Clash {
  readonly one: number;
  readonly other: number;
  readonly variants: number;
}

/** The mistakes of an exercise, and which of them a number can’t tell apart. */
export interface Clashes {
  readonly mistakes: readonly Known[];
  readonly pairs: readonly Clash[];
}

/** Looks at every variant of an exercise for mistakes that are not told apart, or never told. */
export function clashesIn({ variants }: Written): Clashes {
  const made = variants.map(madeIn);
  const byKind = Map.groupBy(made.flat(), ({ kind }) => kind);
  const places = new Map([...byKind.keys()].map((kind, place) => [kind, place] as const));
  const mistakes = [...byKind.values()].map((alike) => ({
    because: alike[0]?.because ?? "",
    variants: alike.length,
    silent: alike.filter(({ isSilent }) => isSilent).length,
    shown: alike.filter(({ isShown }) => isShown).length,
  }));
  const pairs = new Map<string, Clash>();
  for (const [first, second] of made.flatMap(alikeIn)) {
    const [one = 0, other = 0] = [first, second]
      .map(({ kind }) => places.get(kind) ?? 0)
      .sort(rising);
    const known = pairs.get(`${one}=${other}`)?.variants ?? 0;
    pairs.set(`${one}=${other}`, { one, other, variants: known + 1 });
  }
  return { mistakes, pairs: [...pairs.values()] };
}

const rising = (one: number, other: number) => one - other;

/** A mistake in one variant. */
interface Made {
  /** What it is called in every variant. */
  readonly kind: string;
  readonly because: string;
  /** Its number, and of which part and axis it is one. */
  readonly value: string;
  readonly of: string;
  readonly isSilent: boolean;
  readonly isShown: boolean;
}

type WrittenVariant = Written["variants"][number];

/**
 * The mistakes of one variant. What one is called is its sentence without the numbers, and which of
 * those that read alike it is, for a network says of each layer that it is missing.
 */
function madeIn({ numbers, parts }: WrittenVariant): Made[] {
  const shown = numbers.map((number) => number.replaceAll(",", ""));
  const met = new Map<string, number>();
  return parts.flatMap(({ marked }, part) => {
    const { mistakes } = marked;
    return [...mistakes].map((mistake) => {
      const { because, value } = mistake;
      const axis = "axis" in mistake ? mistake.axis : 0;
      const right = "axes" in marked ? marked.answer[axis] : marked.answer;
      const of = `${part}.${axis}`;
      const words = `${of} ${because.replaceAll(/\d[\d,.]*\d|\d/g, "#")}`;
      const times = (met.get(words) ?? 0) + 1;
      met.set(words, times);
      return {
        kind: `${words} ${times}`,
        because,
        value,
        of,
        // Nobody is told of a number that is right, or that can't be typed.
        isSilent: value === right || value.startsWith("-"),
        isShown: shown.includes(value),
      };
    });
  });
}

/** The pairs of a variant’s mistakes that one number can’t tell apart. */
function alikeIn(made: readonly Made[]): (readonly [Made, Made])[] {
  return made.flatMap((one, place) =>
    made
      .slice(place + 1)
      .filter((other) => other.value === one.value && other.of === one.of)
      .map((other) => [one, other] as const),
  );
}
