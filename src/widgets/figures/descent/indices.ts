import { counted } from "@calc";

/** An index as it was typed, or the sentence that says why there is none. */
export type ReadIndex = { readonly index: number } | { readonly issue: string };

/** Reads one index of `size` things that are counted from 0. */
export function readIndex(text: string, size: number): ReadIndex {
  const last = size - 1;
  const written = text.trim().replaceAll(",", "");
  if (!/^[-−]?\d{1,9}$/.test(written)) return { issue: `A whole number, 0 to ${counted(last)}.` };
  const index = Number(written.replace("−", "-"));
  if (index < 0) return { issue: "Indices count from 0. Only padding lies before it." };
  if (index === size) {
    return { issue: `Indices count from 0, so the last of ${counted(size)} is ${counted(last)}.` };
  }
  if (index > last) return { issue: `There are ${counted(size)}: the last is ${counted(last)}.` };
  return { index };
}

/** The indices of an address, `5.10.12`; undefined where they are not so many or lie outside. */
export function readIndices(text: string, sizes: readonly number[]): readonly number[] | undefined {
  const texts = text.split(".");
  if (texts.length !== sizes.length || !texts.every((each) => /^\d{1,9}$/.test(each))) {
    return undefined;
  }
  const indices = texts.map(Number);
  return indices.every((index, axis) => index < (sizes[axis] ?? 0)) ? indices : undefined;
}

/** Indices as code writes them, with a true minus: `[3, −1, 12]`. */
export const bracketed = (indices: readonly number[]) =>
  `[${indices.map((index) => String(index).replace("-", "−")).join(", ")}]`;
