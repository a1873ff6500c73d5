import { listed } from "@calc";

/** An axis as a sentence names it: “the height”, “axis 2”. */
export const theAxis = (axis: string) => (/^\d/.test(axis) ? `axis ${axis}` : `the ${axis}`);

/** Which of the sizes, one box each, are not written yet, as a sentence; nothing where all are. */
export function missingAxes(sizes: readonly string[], axes: readonly string[]): string | undefined {
  const missing = axes.filter((_, axis) => sizes[axis] === "");
  if (missing.length === 0 || sizes.length !== axes.length) return undefined;
  if (missing.length === axes.length) return "Nothing is written here yet.";
  const [first = "", ...others] = missing;
  const isOne = others.length === 0 && !/^\D.*s$/.test(first);
  const text = listed(missing.map(theAxis));
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)} ${isOne ? "is" : "are"} missing.`;
}
