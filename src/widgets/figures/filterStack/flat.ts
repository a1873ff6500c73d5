import type { Sheet } from "./layOut.ts";

/** A point of a sheet: from 0, its left, to 1, and from 0, its back edge, to 1, on the page. */
export function pointOn({ x, y, width, skew, depth }: Sheet, across: number, down: number) {
  return [
    hundredths(x + across * width + (1 - down) * skew),
    hundredths(y + down * depth),
  ] as const;
}

/** The point of a sheet that is at a point of the page. */
export function pointAt({ x, y, width, skew, depth }: Sheet, pageX: number, pageY: number) {
  const down = Math.min(Math.max((pageY - y) / depth, 0), 0.999);
  const across = (pageX - x - (1 - down) * skew) / width;
  return [Math.min(Math.max(across, 0), 0.999), down] as const;
}

/** A rectangle on a sheet as a path; without numbers, the whole sheet. */
export function outline(sheet: Sheet, left = 0, top = 0, right = 1, bottom = 1): string {
  const corners = [
    pointOn(sheet, left, top),
    pointOn(sheet, right, top),
    pointOn(sheet, right, bottom),
    pointOn(sheet, left, bottom),
  ];
  return `M${corners.map((corner) => corner.join(" ")).join("L")}z`;
}

/** What lays `columns` × `rows` unit squares on a sheet, as a transform. */
export const laid = ({ x, y, width, skew, depth }: Sheet, rows: number, columns: number) =>
  `matrix(${[width / columns, 0, -skew / rows, depth / rows, x + skew, y].map(hundredths).join(" ")})`;

/** Finer than this nobody sees. */
const hundredths = (length: number) => Math.round(length * 100) / 100;
