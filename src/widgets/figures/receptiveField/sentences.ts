import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import type { Level } from "./levels.ts";

/** How many values a field spans, and how many of those that there are nobody reads: holes. */
export function spanOf({ first, last, read, before, after, count, isAbove }: Level) {
  // What is reached is counted by itself: what lies between belongs to no field.
  if (isAbove) return { size: read.length, holes: 0 };
  const size = last - first + 1;
  const from = Math.max(first, -before);
  const to = Math.min(last, count + after - 1);
  const inside = read.filter((place) => place >= from && place <= to).length;
  return { size, holes: to - from + 1 - inside };
}

/** What is written at a level once one has followed to it. */
export function levelText(level: Level): string {
  const { size, holes } = spanOf(level);
  if (size === 0) return "read by no value";
  const gaps = holes === 0 ? "" : `, ${counted(holes, "hole")}`;
  return `${counted(size, "value")}, ${fromTo(level)}${gaps}`;
}

/** What is to be seen when one has followed through so many layers. */
export function captionOf(levels: readonly Level[], followed: number): string {
  const chosen = levels.find(({ away }) => away === 0);
  if (!chosen) return "";
  const at = levels.indexOf(chosen);
  const value = `Value ${counted(chosen.first)} of ${rowOf(levels, chosen)}, counted from 0`;
  if (followed === 0)
    return at === 0
      ? `${value}. One step further shows what reads it.`
      : `${value}. One step further back shows what it reads.`;
  const lowest = levels[Math.max(at - followed, 0)];
  const seen = at > 0 && lowest ? `${value}, sees ${seenAt(levels, lowest)}` : "";
  const reached = reachedOf(levels, levels.slice(at + 1, followed + 1));
  const next =
    at > 0 && followed >= at && chosen.jump > 1
      ? `The next value’s field begins ${counted(chosen.jump)} further on.`
      : "";
  if (!reached) return `${seen} ${next}`.trim();
  return at === 0 ? `${value}, ${reached}` : `${seen} It ${reached} ${next}`.trim();
}

/** What rows above have to do with the chosen value, as far up as it is read. */
function reachedOf(levels: readonly Level[], above: readonly Level[]): string {
  const end = above.findIndex(({ read }) => read.length === 0);
  const last = above.at(end < 0 ? -1 : Math.max(end - 1, 0));
  if (!last) return "";
  if (end === 0) return `is read by no value of ${rowOf(levels, last)}.`;
  const reaches = `reaches ${valuesOf(levels, last)}.`;
  const unread = above[end];
  return unread ? `${reaches} No value of ${rowOf(levels, unread)} reads that.` : reaches;
}

/** What is seen of a level, its holes, and whether that goes on outside. */
function seenAt(levels: readonly Level[], level: Level): string {
  const { holes } = spanOf(level);
  const gaps =
    holes === 0
      ? ""
      : ` ${counted(holes)} of them ${holes === 1 ? "is a hole" : "are holes"}: no window reads there.`;
  const outside =
    level.first < 0 || level.last >= level.count ? " Part of that lies outside, in padding." : "";
  return `${valuesOf(levels, level)}.${gaps}${outside}`;
}

const valuesOf = (levels: readonly Level[], level: Level) =>
  `${counted(spanOf(level).size, "value")} of ${rowOf(levels, level)}, ${fromTo(level)}`;
const rowOf = ([input]: readonly Level[], level: Level) =>
  level === input ? "the input" : `“${level.label}”`;
const fromTo = ({ first, last }: Level) =>
  first === last ? `at ${counted(first)}` : `from ${counted(first)} to ${counted(last)}`;

/** The same facts, a row for each level. */
export function tableOf(levels: readonly Level[]): Table {
  return {
    head: ["Row", "Values", "Seen, or reached", "From", "To", "Never read", "Jump in the input"],
    rows: [...levels].reverse().map((level) => {
      const { size, holes } = spanOf(level);
      const ends = size === 0 ? ["–", "–"] : [level.first, level.last].map((end) => counted(end));
      return [
        level.label,
        counted(level.count),
        counted(size),
        ...ends,
        counted(holes),
        counted(level.jump),
      ];
    }),
  };
}
