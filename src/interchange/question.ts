import type { Asking, Posed, PromptPart, Snippet } from "@exercises";

/** An exercise as it goes into a question bank, with the variants that were chosen of it. */
export interface BankExercise {
  /** What stands above its questions; no two of a bank share it. */
  readonly title: string;
  readonly asking: readonly Asking[];
  readonly variants: readonly BankVariant[];
}

/** One variant: its question and its code with its numbers in, and its answers as they are marked. */
export interface BankVariant {
  readonly question: readonly PromptPart[];
  readonly code: readonly Snippet[];
  readonly posed: Posed;
}

/** A question bank: all exercises of an assignment. */
export interface Bank {
  readonly title: string;
  readonly exercises: readonly BankExercise[];
}

/** What is said of a wrong answer. */
export interface Said {
  /** Which part of a shape is wrong, before anything else. */
  readonly where?: string | undefined;
  /** Each way that leads to it. */
  readonly because: readonly string[];
}

/** A wrong number, and what is said to who gives it. */
export interface WrongNumber extends Said {
  readonly value: string;
}

/** A box for a number, in plain digits. */
export interface NumberBox {
  readonly kind: "number";
  /** Which axis of a shape it is; empty where it is none. */
  readonly axis: string;
  readonly right: string;
  /** How far from it is right as well: nothing but for decimals. */
  readonly tolerance: string;
  readonly wrong: readonly WrongNumber[];
}

/** One of several options, and what is said to who chooses it. */
export interface BankOption extends Said {
  readonly text: string;
  readonly isRight: boolean;
}

/** A choice of one among several. */
export interface ChoiceBox {
  readonly kind: "choice";
  readonly options: readonly BankOption[];
}

export type Box = NumberBox | ChoiceBox;

/** A part of a question: what it asks for, and where that is answered. */
export interface BankPart {
  /** “conv1, output” or “How many parameters”. */
  readonly asked: string;
  readonly unit: string;
  /** One; of a shape, one for each axis. */
  readonly boxes: readonly Box[];
  /** What each of its boxes counts, so that all parts count alike. */
  readonly weight: number;
}

/** A question as every platform is told it. */
export interface Question {
  readonly name: string;
  /** In HTML, without the boxes. */
  readonly text: string;
  readonly parts: readonly BankPart[];
  /** The worked solution in HTML. */
  readonly working: string;
}

/** The one box of a question that has no other; nothing where there are several. */
export function onlyBox(parts: readonly Pick<BankPart, "boxes">[]): Box | undefined {
  const boxes = parts.flatMap((part) => part.boxes);
  return boxes.length === 1 ? boxes[0] : undefined;
}
