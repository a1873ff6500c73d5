import { changeIn } from "./changeIn.ts";
import { misplaced, refusal } from "./checkLocked.ts";
import { earlierFile, exerciseFolder, type ExerciseText } from "./exerciseText.ts";
import { lockedOf, type Lock, type Locked } from "./locked.ts";

/** A lock that follows the exercises, what is new in it, and what it must not follow. */
export interface Relocked {
  readonly lock: Lock;
  readonly said: readonly string[];
  readonly refused: readonly string[];
}

/** What becomes of one line of the lock. */
interface Outcome {
  readonly name: string;
  /** Absent of an exercise that can’t be read. */
  readonly key?: string;
  readonly locked?: Locked | undefined;
  readonly said?: string;
  readonly refused?: string;
}

/**
 * The lock of these exercises after the one before. What a revision asks never changes, except in an
 * exercise that its author says is `unpublished`; where it would, the line stays and a sentence says
 * why. `met` is told of each exercise once it is worked out.
 */
export function relock(
  exercises: readonly ExerciseText[],
  before: Lock,
  unpublished: readonly string[] = [],
  met: () => void = () => undefined,
): Relocked {
  const here = exercises.map((exercise) => {
    const outcome = outcomeOf(exercise, before, unpublished);
    met();
    return outcome;
  });
  const lost = Object.entries(before)
    .filter(([key]) => here.every((outcome) => outcome.key !== key))
    .map(([key, was]) => lostOutcome(key, was, here, unpublished));
  const all = [...here, ...lost];
  const lines = all.flatMap(({ key, locked }) => (key && locked ? [[key, locked] as const] : []));
  return {
    lock: Object.fromEntries(lines.sort(([one], [other]) => inOrder(one, other))),
    said: all.flatMap(({ said }) => said ?? []),
    refused: all.flatMap(({ refused }) => refused ?? []),
  };
}

function outcomeOf(exercise: ExerciseText, before: Lock, unpublished: readonly string[]): Outcome {
  const { name, file, earlier } = exercise;
  const path = earlier === undefined ? file : earlierFile(`${name}@${earlier}`);
  const read = orProblem(() => lockedOf(exercise));
  if (typeof read === "string") return { name, refused: read };
  const { key, locked } = read;
  const was = before[key];
  const wrong = misplaced(exercise, key);
  if (wrong !== undefined) return { name, refused: `${path}: ${wrong}` };
  const many = locked.variants === 1 ? "1 variant" : `${locked.variants} variants`;
  if (!was) return { name, key, locked, said: `${key}: locked, ${many}.` };
  const change = changeIn(locked, was);
  if (change !== undefined && !unpublished.includes(name)) {
    return { name, key, locked: was, refused: `${path}: ${refusal(exercise, key, change)}` };
  }
  if (change !== undefined) return { name, key, locked, said: `${key}: locked anew, ${many}.` };
  if (JSON.stringify(locked) === JSON.stringify(was)) return { name, key, locked };
  return { name, key, locked, said: `${key}: asks the same; other mistakes or combinations.` };
}

/** A line without a text: the exercise is gone, or has another revision and not kept this one. */
function lostOutcome(
  key: string,
  was: Locked,
  here: readonly Outcome[],
  unpublished: readonly string[],
): Outcome {
  const [name, revision] = nameAndRevision(key);
  const alike = here.filter((outcome) => outcome.name === name);
  // It may be the one that can't be read, of which there is a sentence already.
  if (alike.some((outcome) => outcome.key === undefined)) return { name, key, locked: was };
  if (alike.length === 0 || unpublished.includes(name)) {
    return { name, key, said: `${key}: taken out; what was answered there can’t be marked now.` };
  }
  const isRaised = alike.some((each) => each.key && nameAndRevision(each.key)[1] > revision);
  const sentence = isRaised
    ? `revision ${revision} was locked, and its text is kept nowhere. Put the file as it was into ${earlierFile(key)}.`
    : `revision ${revision} was locked. A revision only rises: write "revision: ${revision + 1}", and keep the one before as ${earlierFile(key)}.`;
  return { name, key, locked: was, refused: `${exerciseFolder}${name}.yaml: ${sentence}` };
}

function orProblem<Result>(work: () => Result): Result | string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function inOrder(one: string, other: string): number {
  const [name, revision] = nameAndRevision(one);
  const [otherName, otherRevision] = nameAndRevision(other);
  return name === otherName ? revision - otherRevision : name < otherName ? -1 : 1;
}

function nameAndRevision(key: string): readonly [name: string, revision: number] {
  const at = key.lastIndexOf("@");
  return [key.slice(0, at), Number(key.slice(at + 1))];
}
