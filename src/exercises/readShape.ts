import { missingAxes, theAxis } from "./missingAxes.ts";
import { plainText } from "./plainText.ts";
import { grouped, readNumber } from "./readNumber.ts";

/** What was made of a typed shape; `batch` is one that names the batch as well. */
export type ShapeRead =
  | { readonly kind: "shape"; readonly sizes: readonly bigint[]; readonly echo: string }
  | { readonly kind: "batch"; readonly why: string }
  | { readonly kind: "unreadable"; readonly why: string };

const longestText = 80;
const times = / ?[×x*] ?| by /i;
/** A comma with a space divides more surely than one without, which may group digits. */
const dividers = [times, / ?; ?/, /, /, / ?, ?/, / /];
const batch = /^(none|null|nan|batch([ _]?size)?|n|b|\?|-1)$/i;

/**
 * Reads a shape as people write it: `55×55×96`, `(55, 55, 96)`, `torch.Size([55, 55, 96])`. Where
 * the commas can be read in several ways, the one that gives as many sizes as `axes` is meant. A size
 * left empty between two crosses is missed by the name of its axis, if `named`.
 */
export function readShape(typed: string, axes: number, named: readonly string[] = []): ShapeRead {
  if (typed.trim().length > longestText) {
    return unreadable(
      `That is longer than ${String(longestText)} characters. Write the sizes alone.`,
    );
  }
  const text = bare(plainText(typed));
  if (text === "") return unreadable("Nothing is written here yet.");
  const crossed = text.split(times);
  const [front = "", ...rest] = crossed.length > 1 ? crossed : text.split(/ ?[,;] ?| /);
  if (rest.length > 0 && batch.test(front)) return { kind: "batch", why: namedBatch(front) };
  const missing = missingAxes(crossed, named);
  if (missing !== undefined) return unreadable(missing);
  const readings = [whole(text), ...dividers.map((divider) => divided(text, divider))].filter(
    (sizes) => sizes !== undefined,
  );
  const sizes = readings.find(({ length }) => length === axes) ?? readings.at(-1);
  if (!sizes) return unreadable(oddSize(crossed, named) ?? whyNot(text));
  if (sizes.includes(0n)) return unreadable("A size of 0 leaves nothing. Sizes begin at 1.");
  return { kind: "shape", sizes, echo: shapeEcho(sizes) };
}

/** Sizes as they were read. */
export function shapeEcho(sizes: readonly bigint[]): string {
  return sizes.map(grouped).join(" × ");
}

/** Without the brackets, and the name that a framework prints before them. */
function bare(text: string): string {
  return text
    .replace(/^(torch\.size|tensorshape|(output )?shape) ?[=:]? ?/i, "")
    .replace(/[()[\]{}]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ ,]+|[ ,]+$/g, "");
}

function divided(text: string, divider: RegExp): readonly bigint[] | undefined {
  const parts = text.split(divider);
  if (parts.length < 2) return undefined;
  // A group of three digits that begins with 0 was no size.
  if (parts.some((part) => /^0\d/.test(part))) return undefined;
  const sizes = parts.map(whole);
  return sizes.every((size) => size !== undefined) ? sizes.flat() : undefined;
}

function whole(text: string): readonly bigint[] | undefined {
  if (!/^\d[\d,. '_]*$/.test(text)) return undefined;
  const read = readNumber(text);
  return read.kind === "number" ? [read.value] : undefined;
}

function namedBatch(front: string): string {
  return `“${front}” stands for the batch, however many go through at once. Write the shape of one.`;
}

/** Why the first size that can’t be read is none, by the name of its axis. */
function oddSize(sizes: readonly string[], named: readonly string[]): string | undefined {
  const axis = sizes.findIndex((size) => whole(size) === undefined);
  const name = named[axis];
  if (name === undefined || sizes.length < 2 || sizes.length !== named.length) return undefined;
  const read = readNumber(sizes[axis] ?? "");
  if (read.kind !== "unreadable" || !read.why.startsWith("“")) return undefined;
  return `For ${theAxis(name)}, ${read.why}`;
}

function whyNot(text: string): string {
  if (/[-+/^=]/.test(text) && /^[\d\s×x*·,;.()+\-/^=]+$/i.test(text)) {
    return `“${text}” is still to be worked out. Write one number for each axis, such as 28×28×6.`;
  }
  return `“${text}” is not a shape. Write one whole number for each axis, such as 28×28×6.`;
}

const unreadable = (why: string): ShapeRead => ({ kind: "unreadable", why });
