import { answerText } from "./answerText.ts";
import { askingOf, type Asking } from "./asking.ts";
import { markingOf, type Marked, type WrongSize } from "./marked.ts";
import type { Neighbour } from "./neighbours.ts";
import type { PromptPart } from "./prompt.ts";
import type { Exercise } from "./readExercise.ts";
import type { Variants } from "./variants.ts";

/** A step of a working: words, and lines of mathematics in HTML. */
export interface PosedStep {
  readonly words?: string | undefined;
  readonly lines: readonly string[];
}

/** A part of an exercise with one variant’s numbers: its answer, as people read it and as it is marked. */
export interface PosedPart {
  readonly answer: string;
  readonly marked: Marked;
  readonly neighbours: readonly Neighbour[];
}

/** An exercise with one variant’s numbers. */
export interface Posed {
  /** The numbers of its question, in their order. */
  readonly numbers: readonly string[];
  readonly hints: readonly (readonly PromptPart[])[];
  readonly parts: readonly PosedPart[];
  readonly working: readonly PosedStep[];
}

/** An exercise with all of its variants, as a page needs it: plain data, without calc. */
export interface PosedExercise {
  readonly title: string;
  readonly lesson?: string | undefined;
  /** Raised by its author where its variants, answers or marks change. */
  readonly revision: number;
  /** Its question with the first variant’s numbers. */
  readonly prompt: readonly PromptPart[];
  readonly asking: readonly Asking[];
  readonly variants: readonly Posed[];
}

/** Writes an exercise as JSON: whole numbers of any size in text. */
export function writePosed(
  variants: Variants,
  workingFor: (exercise: Exercise) => readonly PosedStep[],
): unknown {
  const { exercise: own } = variants.kept[0];
  return withTexts({
    title: own.title,
    lesson: own.lesson,
    revision: own.revision,
    prompt: own.prompt,
    asking: askingOf(own),
    variants: variants.kept.map(({ exercise, neighbours }) => ({
      numbers: exercise.prompt.flatMap((part) => (typeof part === "string" ? [] : [part.text])),
      hints: exercise.hints,
      parts: [
        {
          answer: answerText(exercise),
          marked: markingOf(exercise),
          neighbours: neighbours(),
        },
      ],
      working: workingFor(exercise),
    })),
  } satisfies PosedExercise);
}

/** Reads what `writePosed` wrote. */
export function readPosed(written: Written): PosedExercise {
  return {
    ...written,
    variants: written.variants.map((variant) => ({
      ...variant,
      parts: variant.parts.map(({ answer, marked, neighbours }) => ({
        answer,
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
    : { answer: BigInt(marked.answer), mistakes: wrong };
}

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
