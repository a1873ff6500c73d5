const words: Readonly<Record<number, readonly string[]>> = {
  2: ["height", "width"],
  3: ["depth", "height", "width"],
};

/** What the axes of an image or a volume are called; elsewhere they have numbers, from 1. */
export function axisWord(axes: number, axis: number): string {
  return words[axes]?.[axis] ?? String(axis + 1);
}
