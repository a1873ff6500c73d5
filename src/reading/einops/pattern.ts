/** One axis of a pattern: the names whose sizes are multiplied, none for an axis of 1. */
export interface PatternAxis {
  readonly names: readonly string[];
  /** As it stands in the pattern: `(h p1)`. */
  readonly written: string;
}

/** A pattern of einops: the axes that come in, and those that go out. */
export interface Pattern {
  readonly left: readonly PatternAxis[];
  readonly right: readonly PatternAxis[];
}

const tokens = /\(([^()]*)\)|\.\.\.|…|\w+/g;

/** `b c (h p1) -> b h (p1 c)` with its dots standing for so many axes as are left; undefined where it is no pattern. */
export function patternIn(text: string, rank: number): Pattern | undefined {
  const [left, right, ...more] = text.split("->").map(axesIn);
  if (!left || !right || more.length > 0) return undefined;
  const named = left.filter(({ written }) => written !== dots).length;
  const hasDots = left.some(({ names }) => names.includes(dots));
  const isGrouped = hasDots && named === left.length;
  const lacking = isGrouped ? 1 : Math.max(rank - named, 0);
  const stand = (axes: readonly PatternAxis[]) =>
    axes.flatMap((axis) => withoutDots(axis, hasDots ? lacking : 0));
  return { left: stand(left), right: stand(right) };
}

const dots = "...";

const dotted = (place: number) => `...${place}`;

function axesIn(side: string): PatternAxis[] {
  return [...side.matchAll(tokens)].map(([written, group], place) => {
    const words = group === undefined ? [written] : group.split(/\s+/).filter(Boolean);
    const names = words.flatMap((word, at) => {
      if (word === "…") return [dots];
      // A number alone is an axis of that size that has no name.
      if (/^\d+$/.test(word)) return word === "1" ? [] : [`${word}@${place}.${at}`];
      return [word];
    });
    return { names, written: written === "…" ? dots : written };
  });
}

function withoutDots(axis: PatternAxis, lacking: number): PatternAxis[] {
  if (!axis.names.includes(dots)) return [axis];
  const stood = Array.from({ length: lacking }, (_, place) => dotted(place));
  if (axis.written === dots) return stood.map((name) => ({ names: [name], written: dots }));
  return [{ ...axis, names: axis.names.flatMap((name) => (name === dots ? stood : [name])) }];
}

/** The size of an axis that is written as a number; undefined where it has a name. */
export function writtenSize(name: string): number | undefined {
  const [, size] = /^(\d+)@/.exec(name) ?? [];
  return size === undefined ? undefined : Number(size);
}
