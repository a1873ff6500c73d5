import {
  hierarchy,
  treemap,
  treemapBinary,
  treemapDice,
  treemapSlice,
  type HierarchyRectangularNode,
} from "d3-hierarchy";

/** Something drawn as an area, in the part of the picture that it shares with its likes. */
export interface Share {
  readonly name: string;
  readonly part: string;
  readonly size: number;
}

/** Where each area lies, as CSS `inset`: on a wide picture and on a tall one. */
export interface Insets {
  readonly wide: string;
  readonly tall: string;
}

interface Branch {
  readonly share?: Share;
  readonly branches?: readonly Branch[];
}

/** True areas: the parts side by side (one above the other where it is tall), their areas within. */
export function areasOf(shares: readonly Share[]): ReadonlyMap<string, Insets> {
  const wide = insets(shares, 910, 400, treemapDice);
  const tall = insets(shares, 350, 520, treemapSlice);
  return new Map(
    shares.map(({ name }) => [name, { wide: wide.get(name) ?? "", tall: tall.get(name) ?? "" }]),
  );
}

function insets(
  shares: readonly Share[],
  width: number,
  height: number,
  split: typeof treemapDice,
) {
  const parts = [...new Set(shares.map(({ part }) => part))];
  const root: Branch = {
    branches: parts.map((part) => ({
      branches: shares.filter((each) => each.part === part).map((share) => ({ share })),
    })),
  };
  const tree = hierarchy(root, ({ branches }) => branches).sum(({ share }) => share?.size ?? 0);
  const laidOut = treemap<Branch>()
    .size([width, height])
    .tile((node, ...box) => {
      (node.depth === 0 ? split : treemapBinary)(node, ...box);
    })(tree);
  const inset = ({ x0, y0, x1, y1 }: HierarchyRectangularNode<Branch>) =>
    [y0 / height, 1 - x1 / width, 1 - y1 / height, x0 / width]
      .map((side) => `${(100 * side).toFixed(3)}%`)
      .join(" ");
  return new Map(laidOut.leaves().map((leaf) => [leaf.data.share?.name ?? "", inset(leaf)]));
}
