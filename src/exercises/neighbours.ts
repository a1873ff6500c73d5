import { flat, isYesOrNo, quantityNamed, type Choice, type Choices, type Value } from "@calc";
import type { Marked } from "./marked.ts";
import { markedIn } from "./markedOf.ts";
import { choicesIn, workOut, type Worked } from "./worked.ts";

/** What would be right if one choice were another: “the stride were 2”. */
export interface Neighbour {
  /** The number, or the shape as it is shown. */
  readonly answer: readonly bigint[];
  readonly change: string;
}

/** The answers that a layer would have with one hyperparameter, or one size of its input, changed. */
export function neighboursOf(worked: Worked, asks: string): readonly Neighbour[] {
  const right = answerIn(worked, asks)?.join();
  const { layer } = worked;
  return changesOf(worked).flatMap(({ change, choices, inputs }) => {
    const solved = workOut({ layer, choices }, inputs);
    const answer = "worked" in solved ? answerIn(solved.worked, asks) : undefined;
    return answer === undefined || answer.join() === right ? [] : [{ answer, change }];
  });
}

interface Change {
  readonly change: string;
  readonly choices: Choices;
  readonly inputs: readonly (readonly Choice[])[];
}

function changesOf(worked: Worked): Change[] {
  const { layer, values, inputs: laidOut } = worked;
  const choices = choicesIn(worked);
  const inputs = laidOut.map(({ shape }) => shape);
  const said = (name: string, to: bigint) => `the ${quantityNamed(name).label} were ${to}`;
  const chosen = Object.entries(layer.hyperparameters).flatMap(([name, hyperparameter]) => {
    const now = alike(values[name]);
    if (now === undefined || isYesOrNo(hyperparameter)) return [];
    const [least, most] = hyperparameter.range.map(BigInt);
    return near(now)
      .filter((to) => to >= (least ?? 0n) && to <= (most ?? to))
      .map((to) => ({
        change: said(name, to),
        inputs,
        choices: { ...choices, [name]: to },
      }));
  });
  const [first = [], ...others] = inputs;
  const read = layer.declaration.input.flatMap((name) => {
    const now = alike(values[name]);
    const { parts } = quantityNamed(name);
    if (now === undefined || others.length > 0 || parts === "shape") return [];
    const places = first.flatMap((size, axis) => {
      const isChannels = axis === 0 && first.length > 1 && parts === undefined;
      return size === now && (parts === "axes" ? axis > 0 : isChannels) ? [axis] : [];
    });
    if (places.length === 0) return [];
    return near(now).map((to) => ({
      change: said(name, to),
      choices,
      inputs: [first.map((size, axis) => (places.includes(axis) ? to : size))],
    }));
  });
  return [...chosen, ...read];
}

/** What one may have taken for a number: one or two more or less, twice, half, none. */
function near(now: bigint): bigint[] {
  const others = [now - 2n, now - 1n, now + 1n, now + 2n, now * 2n, now / 2n, 0n, 1n];
  return [...new Set(others)].filter((each) => each >= 0n && each !== now);
}

function answerIn(worked: Worked, asks: string): readonly bigint[] | undefined {
  const marked = markedIn(worked, asks);
  if (typeof marked === "string") return undefined;
  return "axes" in marked ? marked.answer : [marked.answer];
}

/** The one number of which a value consists, on whatever axes and sides. */
function alike(value: Value | undefined): bigint | undefined {
  const [first, ...others] = flat(value ?? []);
  return others.every((each) => each === first) ? first : undefined;
}

/**
 * The neighbours of which somebody may come to hear: a number that a known mistake gives is explained by that,
 * and one that many changes give by none.
 */
export function tellingOf(marked: Marked, neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const told = neighbours.filter(({ answer }) =>
    "axes" in marked
      ? !marked.mistakes.some(({ axis, value }) => answer[axis] === value)
      : !marked.mistakes.some(({ value }) => answer[0] === value),
  );
  const alike = Map.groupBy(told, ({ answer }) => answer.join());
  return told.filter(({ answer }) => {
    const changes = new Set(alike.get(answer.join())?.map(({ change }) => change));
    return changes.size <= mostChanges;
  });
}

/** More of them explain nothing. */
const mostChanges = 2;

/** Which changes would make right what was read; nothing where it would be many, or none. */
export function changesGiving(
  read: readonly bigint[],
  neighbours: readonly Neighbour[],
): string | undefined {
  const found = neighbours.filter(({ answer }) => answer.join() === read.join());
  const changes = [...new Set(found.map(({ change }) => change))];
  return changes.length === 0 || changes.length > mostChanges
    ? undefined
    : changes.join(", or if ");
}
