import { answerText } from "./answerText.ts";
import { askingOf, type Asking } from "./asking.ts";
import type { Follows } from "./carried.ts";
import { markingOf, type Decimal, type Marked, type WrongSize } from "./marked.ts";
import type { Computations } from "./mistakenLines.ts";
import type { Neighbour } from "./neighbours.ts";
import { unpacked, type Packed } from "./packed.ts";
import type { PromptPart } from "./prompt.ts";
import type { Exercise } from "./readExercise.ts";
import { numbersIn, type Snippet } from "./snippet.ts";
import type { Variants } from "./variants.ts";

/** A step of a working: words, and lines of mathematics in HTML. */
export interface PosedStep {
  readonly words?: string | undefined;
  readonly lines: readonly string[];
  /** Where only who asks for every detail wants it: what a symbol means, or a check of the result. */
  readonly level?: "every" | undefined;
}

/** A part of an exercise with one variant’s numbers: its answer, as people read it and as it is marked. */
export interface PosedPart {
  readonly answer: string;
  readonly marked: Marked;
  readonly neighbours: readonly Neighbour[];
  /** What can be chosen, where nothing is typed. */
  readonly options?: readonly string[] | undefined;
  /** Whether the options are names, of which the place is marked. */
  readonly isNamed?: boolean | undefined;
  /** From which earlier parts it follows; nothing where from none. */
  readonly follows?: readonly Follows[] | undefined;
  /** How it is computed, rightly and by each mistake; nothing for a count of a whole network. */
  readonly computations?: Computations | undefined;
}

/** An exercise with one variant’s numbers. */
export interface Posed {
  /** The numbers of its question and its code, in their order. */
  readonly numbers: readonly string[];
  readonly hints: readonly (readonly PromptPart[])[];
  readonly parts: readonly PosedPart[];
  readonly working: readonly PosedStep[];
  /** The address of a page that shows it with these numbers. */
  readonly see?: string | undefined;
}

/** What else a page is told of an exercise: where it is seen, and of each part how it is computed. */
export interface Shown {
  readonly see?: string | undefined;
  readonly computations: readonly (Computations | undefined)[];
}

/** An exercise with all of its variants, as a page needs it: plain data, without calc. */
export interface PosedExercise {
  readonly title: string;
  readonly lesson?: string | undefined;
  /** Exercises of one group are drawn with the same numbers. */
  readonly group?: string | undefined;
  /** Raised by its author where its variants, answers or marks change. */
  readonly revision: number;
  /** Its question with the first variant’s numbers. */
  readonly prompt: readonly PromptPart[];
  /** The code below it, likewise. */
  readonly code?: readonly Snippet[] | undefined;
  readonly asking: readonly Asking[];
  readonly variants: readonly Posed[];
}

/** Writes an exercise as JSON: whole numbers of any size in text. */
export function writePosed(
  variants: Variants,
  workingFor: (exercise: Exercise) => readonly PosedStep[],
  shownFor: (exercise: Exercise) => Shown = () => ({ computations: [] }),
): unknown {
  const { exercise: own } = variants.kept[0];
  return withTexts({
    title: own.title,
    lesson: own.lesson,
    group: own.group,
    revision: own.revision,
    prompt: own.prompt,
    code: own.code,
    asking: askingOf(own),
    variants: variants.kept.map(({ exercise, neighbours, follows }) => {
      const { see, computations } = shownFor(exercise);
      return {
        numbers: numbersIn(exercise.prompt, exercise.code),
        hints: exercise.hints,
        parts: exercise.parts.map((part, place) => ({
          answer: answerText(part),
          marked: markingOf(part),
          neighbours: neighbours(place),
          follows: followed(follows?.(place)),
          options: part.options,
          isNamed: part.isNamed && true,
          computations: part.isNamed ? undefined : computations[place],
        })),
        working: workingFor(exercise),
        see,
      };
    }),
  } satisfies PosedExercise);
}

const followed = (follows: readonly Follows[] = []) => (follows.length > 0 ? follows : undefined);

/** Reads what `writePosed` wrote, packed or not. */
export function readPosed(json: Written | Packed): PosedExercise {
  const written = unpacked(json);
  return {
    ...written,
    variants: written.variants.map((variant) => ({
      ...variant,
      parts: variant.parts.map(({ marked, neighbours, ...part }) => ({
        ...part,
        marked: readMarked(marked),
        neighbours: neighbours.map((near) => ({ ...near, answer: near.answer.map(BigInt) })),
      })),
    })),
  };
}

function readMarked(marked: Texts<Marked>): Marked {
  const wrong = marked.mistakes.map((mistake) => ({ ...mistake, value: BigInt(mistake.value) }));
  return "axes" in marked
    ? { ...marked, answer: marked.answer.map(BigInt), mistakes: wrong as WrongSize[] }
    : {
        answer: BigInt(marked.answer),
        mistakes: wrong,
        ...(marked.decimal && { decimal: readDecimalPart(marked.decimal) }),
      };
}

const readDecimalPart = ({ numerator, denominator, ...rest }: Texts<Decimal>): Decimal => ({
  ...rest,
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

type Texts<Data> = Data extends bigint
  ? string
  : Data extends readonly (infer Each)[]
    ? readonly Texts<Each>[]
    : Data extends object
      ? { readonly [Key in keyof Data]: Texts<Data[Key]> }
      : Data;

/** An exercise as it stands in JSON. */
export type Written = Texts<PosedExercise>;

function withTexts(data: unknown): unknown {
  if (typeof data === "bigint") return String(data);
  if (Array.isArray(data)) return data.map(withTexts);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withTexts(value)]));
}
