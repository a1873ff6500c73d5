import type { Entry } from "./entry.ts";
import type { Piece } from "./excerpt.ts";
import type { Group } from "./groups.ts";

/** A line of what was found, wherever it was found. */
export interface Option {
  readonly href: string;
  readonly title: string;
  /** What kind of thing it is, or which page it is on. */
  readonly beside: string;
  readonly line?: string | undefined;
  readonly pieces?: readonly Piece[];
}

/** Lines under one heading. */
export interface List {
  readonly title: string;
  readonly options: readonly Option[];
}

/** Everything that was found, as it is listed: what has the name first, then the text, kind by kind. */
export function listed(entries: readonly Entry[], groups: readonly Group[]): readonly List[] {
  const named = entries.map(({ href, title, kind, line }) => ({ href, title, beside: kind, line }));
  const texts = groups.map(({ title, hits }) => ({
    title,
    options: hits.map(({ section: { href, page, heading }, pieces }) => ({
      href,
      title: heading === "" ? page : heading,
      beside: heading === "" ? "" : page,
      pieces,
    })),
  }));
  return [{ title: "By name", options: named }, ...texts].filter(
    ({ options }) => options.length > 0,
  );
}

/** How much was found, for the ear: “8 by name, 12 in the text.” */
export function countOf(lists: readonly List[]): string {
  const counts = lists.map(({ title, options }) => `${options.length} ${lowered(title)}`);
  return counts.length === 0 ? "" : `Found: ${counts.join(", ")}.`;
}

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
