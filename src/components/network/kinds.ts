import type { Network } from "@calc";
import { allPartsOf, type Part } from "@workings";
import { boxesOf } from "./boxes.ts";
import { layoutOf } from "./layouts.ts";

/** Blocks that are drawn alike; the first of them is the one that is drawn. */
export interface BlockKind {
  readonly part: Part;
  readonly alike: readonly string[];
  readonly id: string;
}

/** Each kind of block in a network, in the order in which one comes upon them. */
export function kindsOf(network: Network): BlockKind[] {
  const found = new Map<string, Part[]>();
  const look = (part: Part) => {
    for (const { opens, rows } of boxesOf(network, part)) {
      if (!opens || rows.length === 0) continue;
      const layout = layoutOf(opens);
      const known = found.get(layout);
      found.set(layout, [...(known ?? []), opens]);
      if (!known) look(opens);
    }
  };
  look(allPartsOf(network));
  return [...found.values()].flatMap(([part, ...others]) =>
    part ? [{ part, alike: others.map(({ name }) => name), id: kindId(part) }] : [],
  );
}

/** Where the kind of a block is drawn. */
export function kindOfBlock(kinds: readonly BlockKind[], block: Part): BlockKind | undefined {
  const layout = layoutOf(block);
  return kinds.find(({ part }) => layoutOf(part) === layout);
}

const kindId = ({ name }: Part) => `block-${name}`;
