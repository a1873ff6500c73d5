import { digestOf } from "../digest.ts";
import { exerciseFields } from "../exerciseFields.ts";
import { writePosed, type Written } from "../posed.ts";
import { readVariants, type Variant, type Variants } from "../variants.ts";
import { combinationsOf, type Varied } from "../vary.ts";
import { askedText, mistakesText } from "./canonical.ts";
import type { ExerciseText } from "./exerciseText.ts";

/** What the lock holds of one revision of an exercise. */
export interface Locked {
  /** How many variants were kept, of how many combinations, the author’s own numbers among both. */
  readonly variants: number;
  readonly of: number;
  /** What varies, and the values of each variant in their order; none for the author’s own. */
  readonly vary: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  /** Four digits for each variant, which tell where something changed. */
  readonly marks: string;
  /** Of the questions and their answers. A revision has one for good. */
  readonly digest: string;
  /** Of the mistakes that are known. They explain and don’t mark, so they may be added to. */
  readonly mistakes: string;
}

/** The locked revisions of all exercises, by `name@revision`. */
export type Lock = Readonly<Record<string, Locked>>;

/** What the lock has to hold of the exercise that a text writes, and under which key. */
export function lockedOf({ name, file, text }: ExerciseText): { key: string; locked: Locked } {
  const all = readVariants(file, text);
  const posed = posedBare(all);
  const variations = all.kept.map(({ varied }) => varied);
  const vary = Object.keys(variations.find((each) => Object.keys(each).length > 0) ?? {});
  const asked = posed.variants.map((variant) => digestOf(askedText(posed, variant)));
  const locked = {
    variants: variations.length,
    of: combinationsOf(exerciseFields(file, text)).length,
    vary,
    values: variations.map((varied) => valuesOf(varied, vary)),
    marks: asked.map((each) => each.slice(0, 4)).join(""),
    digest: digestOf(asked.join("\n")).slice(0, 16),
    mistakes: digestOf(posed.variants.map(mistakesText).join("\n")).slice(0, 16),
  };
  return { key: `${name}@${posed.revision}`, locked };
}

/** An exercise as its page fetches it, without what takes long to work out and is not locked. */
export function posedBare(variants: Variants): Written {
  const bare = (variant: Variant): Variant => ({
    ...variant,
    neighbours: () => [],
    follows: () => [],
  });
  const [first, ...others] = variants.kept;
  const kept: Variants["kept"] = [bare(first), ...others.map(bare)];
  // It is what `readPosed` reads.
  return writePosed({ ...variants, kept }, () => []) as Written;
}

function valuesOf(varied: Varied, names: readonly string[]): readonly unknown[] {
  return Object.keys(varied).length === 0 ? [] : names.map((name) => plain(varied[name]));
}

/** As JSON has it: a whole number as one, where it is exact. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
