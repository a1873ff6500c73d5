import { plainText } from "./plainText.ts";
import { grouped, readNumber } from "./readNumber.ts";

/** What was made of a typed shape; `batch` is one that names the batch as well. */
export type ShapeRead =
  | { readonly kind: "shape"; readonly sizes: readonly bigint[]; readonly echo: string }
  | { readonly kind: "batch"; readonly why: string }
  | { readonly kind: "unreadable"; readonly why: string };

const longestText = 80;
const times = / ?[×✕⨯x*·] ?| by /i;
/** A comma with a space divides more surely than one without, which may group digits. */
const dividers = [times, / ?; ?/, /, /, / ?, ?/, / /];
const batch = /^(none|null|nan|batch([ _]?size)?|n|b|\?|-1)$/i;

/**
 * Reads a shape as people write it: `55×55×96`, `(55, 55, 96)`, `torch.Size([55, 55, 96])`. Where
 * the commas can be read in several ways, the one that gives as many sizes as `axes` is meant.
 */
export function readShape(typed: string, axes: number): ShapeRead {
  if (typed.trim().length > longestText) {
    return unreadable(
      `That is longer than ${String(longestText)} characters. Write the sizes alone.`,
    );
  }
  const text = bare(plainText(typed));
  if (text === "") return unreadable("Nothing is written here yet.");
  const [front = "", ...rest] = text.split(text.includes(",") ? / ?, ?/ : times);
  if (rest.length > 0 && batch.test(front)) return { kind: "batch", why: namedBatch(front) };
  const readings = [whole(text), ...dividers.map((divider) => divided(text, divider))].filter(
    (sizes) => sizes !== undefined,
  );
  const sizes = readings.find(({ length }) => length === axes) ?? readings.at(-1);
  if (!sizes) return unreadable(whyNot(text));
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

function whyNot(text: string): string {
  if (/[-+/^=]/.test(text) && /^[\d\s×x*·,;.()+\-/^=]+$/i.test(text)) {
    return `“${text}” is still to be worked out. Write one number for each axis, such as 28×28×6.`;
  }
  return `“${text}” is not a shape. Write one whole number for each axis, such as 28×28×6.`;
}

const unreadable = (why: string): ShapeRead => ({ kind: "unreadable", why });
