/** The sizes of a printed shape: the batch, and what is open, is nothing. */
export function sizesIn(text: string): (number | null)[] | undefined {
  const sizes = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const read = sizes.map((each, place) => {
    const size = /^\d+$/.test(each) ? Number(each) : null;
    return place === 0 ? null : size;
  });
  return read.length > 1 ? read : undefined;
}

/** A printed count. */
export const countIn = (text: string) => Number(text.replaceAll(/\D/g, ""));
