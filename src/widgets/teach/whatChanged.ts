import { promptText, type PosedExercise } from "@exercises";
import { fetchExercise } from "../exercise/fetchExercise.ts";

/** What is other in a newer revision of an exercise: in words, and where its question is, both. */
export interface WhatChanged {
  readonly said: string;
  readonly then?: string;
  readonly now?: string;
}

/** What has changed since a revision; nothing where the site has it no longer. Rejects where it can’t be asked. */
export async function changedBetween(
  name: string,
  revision: number,
): Promise<WhatChanged | undefined> {
  const [then, now] = await Promise.all([
    fetchExercise(`${name}@${revision}`),
    fetchExercise(name),
  ]);
  return then && now && whatChanged(then, now);
}

/** What is other in the newer of two revisions of an exercise. */
export function whatChanged(then: PosedExercise, now: PosedExercise): WhatChanged {
  const [before, after] = [promptText(then.prompt), promptText(now.prompt)];
  if (before !== after)
    return { said: "The newer one asks another question.", then: before, now: after };
  const [known, present] = [answersIn(then), answersIn(now)];
  const both = [...present].filter(([numbers]) => known.has(numbers));
  if (both.some(([numbers, answers]) => known.get(numbers) !== answers)) {
    return { said: "The question is the same; with some numbers another answer is right." };
  }
  if (both.length < known.size || both.length < present.size) {
    return { said: "The question is the same, with other numbers." };
  }
  return { said: "Question, numbers and answers are the same." };
}

/** The answers to each question, by its numbers. */
const answersIn = ({ variants }: PosedExercise): ReadonlyMap<string, string> =>
  new Map(
    variants.map(({ numbers, parts }) => [
      numbers.join(" "),
      parts.map(({ answer }) => answer).join(" "),
    ]),
  );
