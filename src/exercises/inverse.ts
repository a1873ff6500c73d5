import {
  eachMistakeOf,
  flat,
  formatNumber,
  isYesOrNo,
  quantityNamed,
  type WrongNumber,
} from "@calc";
import type { ExerciseFields } from "./exerciseFields.ts";
import type { MarkedNumber } from "./marked.ts";
import type { Neighbour } from "./neighbours.ts";
import type { Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import { choicesIn, workOut, type Worked } from "./worked.ts";

/** A value of the choice that is asked for, and the layer as it is then. */
export interface Tried {
  readonly value: bigint;
  readonly worked: Worked;
  /** What is given comes to this then. */
  readonly gives: bigint;
}

/** The most values that are tried for one choice. */
const mostTried = 3000n;
/** How far from the answer a number is still explained by what it would give. */
const near = 5n;

/**
 * A layer of which a choice is asked and the result is `given`: “which padding keeps 27?” The answer is
 * found by trying the choice’s values, and has to be the only one.
 */
export function inverseSubject(fields: ExerciseFields, subject: Subject): Subject {
  const { worked } = subject;
  const { stop } = fields.field("given");
  if (!worked) return stop('"given" is a result of one layer: name a "layer" or a "node".');
  const given = fields.words("given");
  const asks = Object.entries(worked.layer.hyperparameters)
    .filter(([, each]) => !isYesOrNo(each))
    .map(([name]) => name);
  const right = valueOf(worked, given);
  if (right === undefined) {
    return stop(`"${given}" is no single number here. ${suggest(given, subject.asks)}`);
  }
  return {
    ...subject,
    asks,
    saidBy: `${subject.saidBy}, with what is given,`,
    marked: (asked) => markedBy(worked, asked, given, right),
    neighbours: (asked) => neighboursOf(worked, asked, given, right),
  };
}

/** A variant asks more than once. */
const triedBefore = new WeakMap<Worked, Map<string, readonly Tried[]>>();

/** Every value of a choice that can be, from its least on to well beyond the one that it has. */
export function triedValues(worked: Worked, asked: string, given: string): readonly Tried[] {
  const before = triedBefore.get(worked) ?? new Map<string, readonly Tried[]>();
  triedBefore.set(worked, before);
  const key = `${asked} ${given}`;
  const tried = before.get(key) ?? tryValues(worked, asked, given);
  before.set(key, tried);
  return tried;
}

function tryValues(worked: Worked, asked: string, given: string): readonly Tried[] {
  const { layer, inputs } = worked;
  const now = valueOf(worked, asked) ?? 0n;
  const [least, most] = layer.hyperparameters[asked]?.range.map(BigInt) ?? [];
  const longest = inputs.flatMap(({ shape }) => shape.slice(1)).reduce(larger, 0n);
  const beyond = 2n * now + 8n + (isAlongAxes(asked) ? longest : 0n);
  const last = [most ?? beyond, beyond, mostTried].reduce(smaller);
  const tried: Tried[] = [];
  for (let value = least ?? 0n; value <= last; value++) {
    const choices = { ...choicesIn(worked), [asked]: value };
    const solved = workOut(
      { layer, choices },
      inputs.map(({ shape }) => shape),
    );
    if ("issues" in solved) continue;
    const gives = valueOf(solved.worked, given);
    if (gives !== undefined) tried.push({ value, worked: solved.worked, gives });
  }
  return tried;
}

function markedBy(
  worked: Worked,
  asked: string,
  given: string,
  right: bigint,
): MarkedNumber | string {
  const answer = valueOf(worked, asked);
  if (answer === undefined) return "differs from side to side, so it is no single number";
  const tried = triedValues(worked, asked, given);
  const others = tried.filter(({ value, gives }) => gives === right && value !== answer);
  const [other] = others;
  if (other) {
    const label = quantityNamed(given).label;
    return `is not the only answer: ${formatNumber(other.value)} gives the same ${label}`;
  }
  return { answer, mistakes: tried.flatMap((each) => misled(each, given, right)) };
}

/** The mistakes of the layer that let a wrong value seem to give what is wanted. */
function misled({ value, worked, gives }: Tried, given: string, right: bigint): WrongNumber[] {
  if (gives === right) return [];
  const { label } = quantityNamed(given);
  const real = `With ${formatNumber(value)}, the ${label} ${isMany(label) ? "are" : "is"} ${formatNumber(gives)}.`;
  return eachMistakeOf(worked.layer, given, worked.values).flatMap((mistake) =>
    mistake?.value === right
      ? [{ value, because: `${real} Your way gives ${formatNumber(right)}. ${mistake.because}` }]
      : [],
  );
}

function neighboursOf(worked: Worked, asked: string, given: string, right: bigint): Neighbour[] {
  const answer = valueOf(worked, asked) ?? 0n;
  const { label } = quantityNamed(given);
  return triedValues(worked, asked, given)
    .filter(({ value, gives }) => gives !== right && distance(value, answer) <= near)
    .map(({ value, gives }) => ({
      answer: [value],
      change: `the ${label} were ${formatNumber(gives)}`,
    }));
}

/** What a quantity is, where that is one number on whatever axes and sides. */
function valueOf({ values }: Worked, quantity: string): bigint | undefined {
  const [first, ...others] = flat(values[quantity] ?? []);
  return others.every((each) => each === first) ? first : undefined;
}

const isAlongAxes = (name: string) =>
  ["axes", "sides"].some((each) => quantityNamed(name).parts === each);
const isMany = (label: string) => label.endsWith("s");
const larger = (one: bigint, other: bigint) => (one > other ? one : other);
const smaller = (one: bigint, other: bigint) => (one < other ? one : other);
const distance = (one: bigint, other: bigint) => (one > other ? one - other : other - one);
