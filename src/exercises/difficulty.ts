import type { Posed } from "./posed.ts";

/** What of a variant counts, as a page has it or as it is written. */
interface Asked extends Pick<Posed, "numbers"> {
  readonly parts: readonly { readonly marked: { readonly answer: Answer } }[];
}

type Answer = bigint | string | readonly (bigint | string)[];

/**
 * How much there is to reckon with in a variant: the digits of its question’s numbers and of its answers. Zeros at
 * an end count for nothing, for 300 is no harder than 3. All of it is locked, so that it never changes.
 */
export function difficultyOf({ numbers, parts }: Asked): number {
  const answers = parts.flatMap(({ marked: { answer } }): readonly (bigint | string)[] =>
    typeof answer === "object" ? answer : [answer],
  );
  return [...numbers, ...answers.map(String)].reduce((sum, each) => sum + digitsIn(each), 0);
}

const digitsIn = (number: string) => number.replace(/\D/g, "").replace(/0+$/, "").length;

/** The places of the variants that are about as hard as most: the middle half, and what is as hard as its ends. */
export function fairVariants(variants: readonly Asked[]): readonly number[] {
  const known = fair.get(variants);
  if (known) return known;
  const all = variants.map(difficultyOf);
  const [least, most] = middleOf(all);
  const places = all.flatMap((each, place) => (each >= least && each <= most ? [place] : []));
  fair.set(variants, places);
  return places;
}

// The same exercise is asked of thousands.
const fair = new WeakMap<readonly Asked[], readonly number[]>();

/** Between which two the middle half of some numbers lies. */
export function middleOf(numbers: readonly number[]): readonly [least: number, most: number] {
  const sorted = [...numbers].sort((one, other) => one - other);
  const quarter = Math.floor(sorted.length / 4);
  return [sorted[quarter] ?? 0, sorted[sorted.length - 1 - quarter] ?? 0];
}
