import type { Hit } from "./findText.ts";
import type { Section } from "./section.ts";

/** What was found in one kind of page. */
export interface Group {
  readonly kind: Section["kind"];
  readonly title: string;
  readonly hits: readonly Hit[];
}

const most = 4;
const titles: Readonly<Record<Section["kind"], string>> = {
  lesson: "In the lessons",
  formula: "In the reference",
  network: "In the networks",
  exercise: "In the exercises",
  word: "In the glossary",
  tool: "On other pages",
};

/**
 * Hits by the kind of page that they are on, the kind of the best hit first: a few of each, none that
 * is listed already, and of those that say the same only the first.
 */
export function grouped(hits: readonly Hit[], listed: readonly string[]): readonly Group[] {
  const seen = new Set<string>();
  const own = hits.filter(({ section: { href, heading }, pieces }) => {
    const said = `${heading}\n${pieces.map(({ text }) => text).join("")}`;
    const isNew = !listed.includes(href) && !seen.has(said);
    seen.add(said);
    return isNew;
  });
  const byKind = Map.groupBy(own, ({ section }) => section.kind);
  return [...byKind].map(([kind, some]) => ({
    kind,
    title: titles[kind],
    hits: some.slice(0, most),
  }));
}
