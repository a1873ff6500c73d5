import { calculate, firstOf, formatNumber, formatShare, type Rational } from "@calc";
import { formatBytes } from "@workings";
import { valuesReadBy } from "@widgets/notebook/notebook.ts";
import { authorError, oneOf } from "./authorError.ts";
import { networkNumber } from "./networkNumber.ts";
import { notebookOf, type LessonWithNotebook } from "./readNotebook.ts";
import { shownNumber } from "./shown.ts";

const mebibyte = 2n ** 20n;

/** Ways in which a sum may be told. */
const ways: Readonly<Record<string, (worth: Rational) => string>> = {
  exactly: formatNumber,
  share: ({ numerator, denominator }) => formatShare(numerator, denominator),
  bytes: (worth) => formatBytes(rounded(worth, 1n)),
  mebibytes: (worth) => `${tenths(worth, mebibyte)} MiB`,
  times: (worth) => tenths(worth, 1n),
  millions: (worth) => `${tenths(worth, 1_000_000n)} million`,
};

/**
 * What a sum of numbers comes to: `vgg-16.params - vgg-16.weights`, of networks and of the lesson's
 * own layers that nobody can change. Throws an author's error where something in it means nothing.
 */
export function sumOf(lesson: LessonWithNotebook | undefined, text: string, as: string): string {
  const file = lesson?.filePath ?? "";
  const names: string[] = [];
  const readable = text.replace(/[a-z][\w-]*(?:\.\w+)+/gi, (name) => `n${names.push(name) - 1}`);
  const way = ways[as];
  if (!way)
    throw authorError(
      file,
      `as="${as}"`,
      `nothing is told as “${as}”. ${oneOf(Object.keys(ways))}`,
    );
  try {
    return way(
      calculate(readable, (name) => valueOf(lesson, names[Number(name.slice(1))] ?? name)),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw why.startsWith(file) ? error : authorError(file, text, why);
  }
}

function valueOf(lesson: LessonWithNotebook | undefined, name: string): bigint {
  const file = lesson?.filePath ?? "";
  const [first = "", ...rest] = name.split(".");
  const isOwn = lesson !== undefined && Object.hasOwn(lesson.data.layers, first);
  const value = isOwn ? ownValue(lesson, first, rest.join(".")) : networkNumber(file, name).value;
  const number = firstOf(value);
  if (number === undefined) throw authorError(file, name, `“${name}” is no number.`);
  return number;
}

function ownValue(lesson: LessonWithNotebook, layer: string, quantity: string) {
  const read = notebookOf(lesson);
  shownNumber(read, `${layer}.${quantity}`);
  const [live] = valuesReadBy(read.notebook, layer);
  if (live !== undefined) {
    const sentence = `${layer} changes with “${live}”, and a sum stands still. Use <Shown>, or a layer of fixed numbers.`;
    throw authorError(read.file, `${layer}.${quantity}`, sentence);
  }
  return read.worked[layer]?.values[quantity];
}

/** Rounded half up to whole units. */
function rounded({ numerator, denominator }: Rational, unit: bigint): bigint {
  const whole = denominator * unit;
  return (2n * numerator + whole) / (2n * whole);
}

/** Rounded half up to one decimal. */
function tenths({ numerator, denominator }: Rational, unit: bigint): string {
  const scaled = rounded({ numerator: 10n * numerator, denominator }, unit);
  const decimal = scaled % 10n;
  return decimal === 0n ? formatNumber(scaled / 10n) : `${formatNumber(scaled / 10n)}.${decimal}`;
}
