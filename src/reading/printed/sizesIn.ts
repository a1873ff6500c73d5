/** The sizes of a printed shape: the batch, and what is open, is nothing. */
export function sizesIn(text: string): (number | null)[] | undefined {
  const sizes = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const read = sizes.map((each, place) => {
    const size = /^\d+$/.test(each) ? Number(each) : undefined;
    return place === 0 || !Number.isSafeInteger(size) ? null : (size ?? null);
  });
  return read.length > 1 ? read : undefined;
}

/** A printed count; of more digits than a number can hold, the largest that it can. */
export const countIn = (text: string) =>
  Math.min(Number(text.replaceAll(/\D/g, "")), Number.MAX_SAFE_INTEGER);
