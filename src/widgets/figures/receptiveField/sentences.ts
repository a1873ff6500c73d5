import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import type { Level } from "./levels.ts";

/** How many values a field spans, and how many of those that there are nobody reads: holes. */
export function spanOf({ first, last, read, before, after, count }: Level) {
  const size = last - first + 1;
  const from = Math.max(first, -before);
  const to = Math.min(last, count + after - 1);
  const inside = read.filter((place) => place >= from && place <= to).length;
  return { size, holes: to - from + 1 - inside };
}

/** What is written at a level once the field has grown to it. */
export function levelText(level: Level): string {
  const { size, holes } = spanOf(level);
  const from =
    size === 1
      ? `at ${counted(level.first)}`
      : `from ${counted(level.first)} to ${counted(level.last)}`;
  const gaps = holes === 0 ? "" : `, ${counted(holes, "hole")}`;
  return `${counted(size, "value")}, ${from}${gaps}`;
}

/** What is to be seen when the field has grown back over `back` layers. */
export function captionOf(levels: readonly Level[], back: number): string {
  const top = levels.at(-1);
  const shown = levels[levels.length - 1 - back];
  const [input] = levels;
  if (!top || !shown || !input) return "";
  const value = `Value ${counted(top.first)} of “${top.label}”`;
  if (back === 0) return `${value}, counted from 0. One step further back shows what it reads.`;
  const { size, holes } = spanOf(shown);
  const gaps =
    holes === 0
      ? ""
      : ` ${counted(holes)} of them ${holes === 1 ? "is a hole" : "are holes"}: no window reads there.`;
  const where = shown === input ? "of the input" : `of “${shown.label}”`;
  const outside =
    shown.first < 0 || shown.last >= shown.count ? " Part of that lies outside, in padding." : "";
  const next =
    shown === input && top.jump > 1
      ? ` The next value’s field begins ${counted(top.jump)} further on.`
      : "";
  return `${value}, counted from 0, sees ${counted(size, "value")} ${where}, from ${counted(shown.first)} to ${counted(shown.last)}.${gaps}${outside}${next}`;
}

/** The same facts, a row for each level. */
export function tableOf(levels: readonly Level[]): Table {
  return {
    head: ["Row", "Values", "Sees, or is seen", "From", "To", "Never read", "Jump in the input"],
    rows: [...levels].reverse().map((level) => {
      const { size, holes } = spanOf(level);
      return [
        level.label,
        ...[level.count, size, level.first, level.last, holes, level.jump].map((value) =>
          counted(value),
        ),
      ];
    }),
  };
}
