import type { Written } from "./posed.ts";

type Part = Written["variants"][number]["parts"][number];
type Answer = Part["marked"]["answer"];

/**
 * Neighbours in few letters: those of one choice in a line, `the stride were:2 27:3 -9`, the value of the choice and
 * how far the answer is then from the right one, along each axis.
 */
export function writtenNear(right: Answer, neighbours: Part["neighbours"]): readonly string[] {
  const lines: { name: string; said: string[] }[] = [];
  for (const { change, answer } of neighbours) {
    const [, words = change, value = ""] = /^([^:]*) (\d[\d,]*)$/.exec(change) ?? [];
    const far = answer.map((size, axis) => `${BigInt(size) - at(right, axis)}`);
    const last = lines.at(-1);
    const said = [value, ...far].join(" ");
    if (last?.name === words) last.said.push(said);
    else lines.push({ name: words, said: [said] });
  }
  return lines.map(({ name, said }) => [name, ...said].join(":"));
}

/** The neighbours that `writtenNear` wrote. */
export function readNear(right: Answer, lines: readonly string[]): Part["neighbours"] {
  return lines.flatMap((line) => {
    const [name = "", ...said] = line.split(":");
    return said.map((each) => {
      const [value = "", ...far] = each.split(" ");
      return {
        answer: far.map((size, axis) => String(BigInt(size) + at(right, axis))),
        change: value === "" ? name : `${name} ${value}`,
      };
    });
  });
}

/** The answer along an axis; beyond them, or where a shape has another rank, nothing is added. */
const at = (right: Answer, axis: number): bigint =>
  BigInt((typeof right === "string" ? (axis === 0 ? right : undefined) : right[axis]) ?? 0);
