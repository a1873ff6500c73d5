import { formatNumber } from "./formula/format.ts";
import { numbersIn } from "./numbersIn.ts";
import type { Reason } from "./layer.ts";
import type { Quantity } from "./quantity.ts";
import { forEachAxis, type Value } from "./values.ts";

/** What a person chose: a number, a yes or no, numbers per axis or per side, or the text they typed. */
export type Choice = bigint | number | boolean | string | readonly Choice[];

/** The choices of one layer; what is left out has its default, if there is one. */
export type Choices = Readonly<Record<string, Choice>>;

/** Something that cannot be, the control that it is about, and a sentence that says what to change. */
export interface Issue {
  readonly quantity: string;
  readonly message: string;
  /** Why the arithmetic has no answer; nothing where a choice by itself is none. */
  readonly reason?: Reason;
}

/** What may be chosen: the whole numbers of a range, and words. A range from 0 to 1 is a yes or no. */
export interface Allowed {
  readonly range: readonly [least: bigint, most: bigint];
  readonly words?: Readonly<Record<string, unknown>>;
  /** Whether it is one number even where the quantity may have one for each axis. */
  readonly isOne?: boolean;
}

export type ReadChoice =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "refused"; readonly message: string };

const longestShown = 24;
/** Two for each axis of a tensor with sixteen. */
const mostNumbers = 32;

/**
 * Reads a choice for a quantity on `axes` axes, or on as many as it says where they are not given:
 * exact, within the range, or refused with a sentence.
 */
export function readChoice(
  choice: Choice,
  quantity: Quantity,
  allowed: Allowed,
  axes?: number,
): ReadChoice {
  const written = typeof choice === "string" ? choice.trim().toLowerCase() : choice;
  if (typeof written === "string" && Object.hasOwn(allowed.words ?? {}, written)) {
    return { kind: "word", word: written };
  }
  const isSwitch = isYesOrNo(allowed) && !quantity.parts;
  const parts = allowed.isOne ? undefined : quantity.parts;
  const numbers = isSwitch ? yesOrNo(written) : numbersIn(written, parts);
  const isShort = numbers !== undefined && numbers.length <= mostNumbers;
  const value = isShort ? spread(numbers, parts, axes ?? numbers.length) : undefined;
  const [least, most] = allowed.range;
  if (value !== undefined && numbers?.every((each) => each >= least && each <= most)) {
    return { kind: "value", value };
  }
  return { kind: "refused", message: refusal(choice, quantity, allowed, axes ?? 1) };
}

/** Whether what may be chosen is a yes or a no. */
export function isYesOrNo({ range: [least, most] }: Allowed): boolean {
  return least === 0n && most === 1n;
}

function yesOrNo(choice: Choice): readonly bigint[] | undefined {
  if (choice === true || choice === "true") return [1n];
  if (choice === false || choice === "false") return [0n];
  return numbersIn(choice);
}

/** One number for all axes, one for each axis, or one for each side of each axis. */
function spread(
  numbers: readonly bigint[],
  parts: Quantity["parts"],
  axes: number,
): Value | undefined {
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (!parts) return numbers.length === 1 ? first : undefined;
  const at = (place: number) => numbers[place] ?? first;
  const isPerAxis = numbers.length === 1 || numbers.length === axes;
  if (parts !== "sides") return isPerAxis ? forEachAxis(axes, at) : undefined;
  if (isPerAxis) return forEachAxis(axes, (axis) => [at(axis), at(axis)]);
  if (numbers.length !== 2 * axes) return undefined;
  return forEachAxis(axes, (axis) => [at(2 * axis), at(2 * axis + 1)]);
}

/** The sentence that asks for a choice which nobody made. */
export function askFor(quantity: Quantity, allowed: Allowed, axes: number): string {
  return `Choose the ${quantity.label}: write ${whatToWrite(quantity, allowed, axes)}.`;
}

function refusal(choice: Choice, quantity: Quantity, allowed: Allowed, axes: number): string {
  const instead = whatToWrite(quantity, allowed, axes);
  return `The ${quantity.label} can’t be ${shown(choice)}. Write ${instead}.`;
}

function whatToWrite({ parts }: Quantity, allowed: Allowed, axes: number): string {
  const [least, most] = allowed.range.map(formatNumber);
  const perAxis = parts && axes > 1;
  const ways = [
    `a whole number from ${least} to ${most}`,
    ...(perAxis ? [`one for each of the ${axes} axes, such as “3, 5”`] : []),
    ...Object.keys(allowed.words ?? {}).map((word) => `“${word}”`),
  ];
  return isYesOrNo(allowed) && !parts ? "true or false" : ways.join(", or ");
}

function shown(choice: Choice): string {
  if (typeof choice === "bigint" || Number.isSafeInteger(choice)) {
    return formatNumber(BigInt(choice as bigint | number));
  }
  const text = String(choice).replace(/\s+/g, " ").trim();
  if (text === "" || Number.isNaN(choice)) return "empty";
  const letters = Array.from(text);
  if (letters.length <= longestShown) return `“${text}”`;
  return `“${letters.slice(0, longestShown - 1).join("")}…”`;
}
