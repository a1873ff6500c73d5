import { answerText } from "./answerText.ts";
import { markingOf, type Marked, type WrongSize } from "./marked.ts";
import type { Neighbour } from "./neighbours.ts";
import type { PromptPart } from "./prompt.ts";
import type { Exercise } from "./readExercise.ts";

/** A step of a working: words, and lines of mathematics in HTML. */
export interface PosedStep {
  readonly words?: string | undefined;
  readonly lines: readonly string[];
}

/** An exercise with one variant’s numbers, as a page needs it. */
export interface Posed {
  /** The numbers of its question, in their order. */
  readonly numbers: readonly string[];
  readonly hints: readonly (readonly PromptPart[])[];
  readonly answer: string;
  readonly marked: Marked;
  readonly neighbours: readonly Neighbour[];
  readonly working: readonly PosedStep[];
}

/** Writes variants as JSON: whole numbers of any size in text. */
export function writePosed(
  exercise: Exercise,
  neighbours: readonly Neighbour[],
  working: readonly PosedStep[],
): unknown {
  const { prompt, hints } = exercise;
  return withTexts({
    numbers: prompt.flatMap((part) => (typeof part === "string" ? [] : [part.text])),
    hints,
    answer: answerText(exercise),
    marked: markingOf(exercise),
    neighbours,
    working,
  });
}

/** Reads what `writePosed` wrote. */
export function readPosed(written: Written): Posed {
  const { marked, neighbours, ...others } = written;
  const axes = "axes" in marked ? marked : undefined;
  const wrong = marked.mistakes.map((mistake) => ({ ...mistake, value: BigInt(mistake.value) }));
  return {
    ...others,
    marked: axes
      ? { ...axes, answer: axes.answer.map(BigInt), mistakes: wrong as WrongSize[] }
      : { answer: BigInt(marked.answer as string), mistakes: wrong },
    neighbours: neighbours.map(({ answer, change }) => ({ answer: answer.map(BigInt), change })),
  };
}

type Texts<Data> = Data extends bigint
  ? string
  : Data extends readonly (infer Each)[]
    ? readonly Texts<Each>[]
    : Data extends object
      ? { readonly [Key in keyof Data]: Texts<Data[Key]> }
      : Data;

/** A variant as it stands in JSON. */
export type Written = Texts<Posed>;

function withTexts(data: unknown): unknown {
  if (typeof data === "bigint") return String(data);
  if (Array.isArray(data)) return data.map(withTexts);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withTexts(value)]));
}
