import {
  eachMistakeOf,
  flat,
  formatNumber,
  listed,
  quantityNamed,
  valuesOf,
  type Row,
} from "@calc";
import { otherChoice } from "./otherChoice.ts";

/** A row whose count somebody has otherwise. */
export interface Difference {
  readonly row: Row;
  readonly line: number;
  /** What they call it. */
  readonly label: string;
  readonly count: bigint;
}

/** The mistake behind a count, the same key for the same mistake, and how it is told of several rows. */
interface Reason {
  readonly key: string;
  readonly tell: (names: string, lines: string, more: string) => string;
}

/** What differs and why: the same mistake in one sentence, with all rows that it is in. */
export function explained(differences: readonly Difference[], rows: readonly Row[]): string[] {
  const reasons = differences.map((difference) => ({
    difference,
    reason: reasonFor(difference, rows),
  }));
  const groups = Map.groupBy(reasons, ({ reason }) => reason.key);
  return [...groups.values()].flatMap((alike) => {
    const [first, ...rest] = alike;
    if (!first) return [];
    const names = namesIn(alike.map(({ difference }) => difference.label));
    const more = namesIn(rest.map(({ difference }) => difference.label));
    return [
      first.reason.tell(names, linesIn(alike.map(({ difference }) => difference.line)), more),
    ];
  });
}

function reasonFor({ row, label, count }: Difference, rows: readonly Row[]): Reason {
  const values = valuesOf(row);
  const mistakes = eachMistakeOf(row.layer, "params", values);
  const place = mistakes.findIndex((mistake) => mistake?.value === count);
  const mistake = mistakes[place];
  if (mistake) {
    return {
      key: `${row.layer.name} mistake ${place}`,
      tell: (_, lines, more) =>
        `${label}: ${mistake.because}${more === "" ? "" : ` The same goes for ${more}.`} (${lines})`,
    };
  }
  const other = otherChoice(row, count, rows);
  if (other) {
    const { quantity, own, taken } = other;
    const axes = flat(values[quantity] ?? []).length;
    const said = (number: bigint) => sizeOf(quantity, number, axes);
    const kernel = quantityNamed(quantity).kind === "kernel";
    const used = kernel ? `used a ${said(taken)} kernel` : `counted with ${said(taken)}`;
    return {
      key: `${quantity} ${own} ${taken}`,
      tell: (names, lines) => `${names} ${used}; the code says ${said(own)} (${lines}).`,
    };
  }
  const right = formatNumber(row.counts.params);
  return {
    key: `${row.name} unknown`,
    tell: (_, lines) =>
      `${label} is ${formatNumber(count)} here; the code comes to ${right} (${lines}).`,
  };
}

/** `3 × 3` for a kernel, `64 output channels` for others. */
function sizeOf(quantity: string, number: bigint, axes: number): string {
  const { kind, label } = quantityNamed(quantity);
  if (kind !== "kernel") return `${formatNumber(number)} ${label}`;
  return Array.from({ length: Math.max(axes, 1) }, () => formatNumber(number)).join(" × ");
}

const most = 8;

function namesIn(names: readonly string[]): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return names.length === 0 ? "" : listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}

function linesIn(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  return `${different.length > 1 ? "lines" : "line"} ${namesIn(different.map(String))}`;
}
