import { boxes, tried, type Box, type Open } from "./inverseBox.ts";
import type { Shape } from "./values.ts";

/** Whole numbers from the first to the last. */
export interface Span {
  readonly from: bigint;
  readonly to: bigint;
}

/** A value that gives something near what is wanted, and what it gives. */
export interface Near {
  readonly value: bigint;
  readonly gives: Shape;
}

/** What was found, and the last value up to which every one was looked at. */
export interface Found {
  readonly spans: readonly Span[];
  readonly upTo: bigint;
}

/** No more than that is looked at, so that an answer comes at once. */
const mostBoxes = { search: 2500, nearest: 800 };
const mostSpans = 60;

/** All values of a range that give just that, in their order. */
export function search(open: Open, range: Span, wanted: Shape): Found {
  const boxOf = boxes(open, range.from);
  const waiting: Span[] = [range];
  const spans: Span[] = [];
  for (let looked = 0; ; looked += 1) {
    const span = waiting.pop();
    if (!span) return { spans, upTo: range.to };
    if (looked > mostBoxes.search || spans.length > mostSpans)
      return { spans, upTo: span.from - 1n };
    if (span.from === span.to) {
      const result = tried(open, span.from);
      if (result.ok && isSame(result.gives, wanted)) add(spans, span);
      continue;
    }
    const box = boxOf(span.from, span.to);
    if (!box || !mayGive(box, wanted)) continue;
    const isAll = box.isSure && box.most && isSame(box.least, box.most);
    if (isAll) add(spans, span);
    else waiting.push(...halves(span).reverse());
  }
}

/** The value that comes nearest from below, or from above; the least of those that come as near. */
export function nearest(
  open: Open,
  range: Span,
  wanted: Shape,
  side: "below" | "above",
): Near | undefined {
  const boxOf = boxes(open, range.from);
  const waiting: (Span & { readonly distance: bigint })[] = [{ ...range, distance: 0n }];
  let best: (Near & { readonly distance: bigint }) | undefined;
  for (let looked = 0; looked <= mostBoxes.nearest; looked += 1) {
    const span = waiting.pop();
    if (!span) break;
    if (best && span.distance >= best.distance) continue;
    if (span.from === span.to) {
      const result = tried(open, span.from);
      if (!result.ok) continue;
      const { gives } = result;
      const distance = distanceOf({ isSure: true, least: gives, most: gives }, wanted, side);
      if (distance === undefined || (best && distance >= best.distance)) continue;
      best = { value: span.from, gives, distance };
      continue;
    }
    const further = halves(span).flatMap((half) => {
      const box = boxOf(half.from, half.to);
      const distance = box && distanceOf(box, wanted, side);
      return distance === undefined ? [] : [{ ...half, distance }];
    });
    // The more promising half is looked at first: what it gives often makes the other needless.
    const [one, other] = further;
    const isFirstBetter = one && other && one.distance <= other.distance;
    waiting.push(...(isFirstBetter ? [other, one] : further));
  }
  if (!best) return undefined;
  const [first] = search(open, range, best.gives).spans;
  return { value: first?.from ?? best.value, gives: best.gives };
}

/** How far at least the results of a box are from what is wanted; nothing if none is on that side. */
function distanceOf({ least, most }: Box, wanted: Shape, side: "below" | "above") {
  if (!most) return 0n;
  let distance = 0n;
  for (const [place, aim] of wanted.entries()) {
    const [low = aim, high = aim] = [least[place], most[place]];
    const beyond = side === "below" ? low > aim : high < aim;
    if (beyond) return undefined;
    const apart = side === "below" ? aim - high : low - aim;
    if (apart > 0n) distance += apart;
  }
  return distance;
}

function mayGive({ least, most }: Box, wanted: Shape): boolean {
  if (!most) return true;
  return wanted.every((aim, place) => (least[place] ?? aim) <= aim && aim <= (most[place] ?? aim));
}

/** Whether two results are the same along every axis. */
export const isSame = (one: Shape, other: Shape) =>
  one.length === other.length && one.every((each, place) => each === other[place]);

function halves({ from, to }: Span): [Span, Span] {
  const middle = (from + to) / 2n;
  return [
    { from, to: middle },
    { from: middle + 1n, to },
  ];
}

/** Spans that follow each other are one. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && last.to + 1n === span.from)
    spans[spans.length - 1] = { from: last.from, to: span.to };
  else spans.push(span);
}
