import type { Network, Row } from "@calc";
import { sameWork } from "./likeness.ts";
import { partsOf, within, type Part } from "./parts.ts";
import { remembered } from "./remembered.ts";

/** The page of a node or a block, which those that are the same share. */
export interface SharedPage {
  /** The first of them, by which the page is named. */
  readonly part: Part;
  /** All that it tells of. */
  readonly parts: readonly [Part, ...Part[]];
}

/** The pages that tell where a network's numbers come from, in order; its totals have their own. */
export function sharedPages(network: Network): SharedPage[] {
  return [...new Set(byName(network).values())];
}

/** The name of the page that tells of a node or a block. Throws where there is none. */
export function pageOf(network: Network, name: string): string {
  return pageNamed(network, name).part.name;
}

/** The page that tells of a node or a block. Throws where there is none. */
export function pageNamed(network: Network, name: string): SharedPage {
  const page = byName(network).get(name);
  if (!page) throw new Error(`${network.name} has no ${name}.`);
  return page;
}

/** The rows of which one page tells with `row`. */
export function alikeTo(network: Network, row: Row): readonly Row[] {
  return (
    byName(network)
      .get(row.name)
      ?.parts.map(({ rows: [only] }) => only) ?? [row]
  );
}

const byName = remembered((network): ReadonlyMap<string, SharedPage> => {
  const parts = within(partsOf(network)).slice(1);
  const groups = Map.groupBy(parts, ({ parts: inside, rows: [row], likeness }) =>
    inside.length > 0 ? `block ${likeness}` : sameWork(row),
  );
  const pages = new Map<string, SharedPage>();
  for (const [first, ...rest] of groups.values()) {
    if (!first) continue;
    const page: SharedPage = { part: first, parts: [first, ...rest] };
    for (const { name } of page.parts) pages.set(name, page);
  }
  return new Map(
    parts.flatMap(({ name }) => {
      const page = pages.get(name);
      return page ? [[name, page]] : [];
    }),
  );
});
