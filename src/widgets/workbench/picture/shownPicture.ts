import { graphOf } from "@components/network/graph.ts";
import { measures, tilesOf, type Measure } from "@components/network/tiles.ts";
import { allPartsOf } from "@workings";
import type { Opened } from "../view/opened.ts";

/** A layer as an area: what it comes to by each measure, and where it lies. */
interface ShownTile {
  readonly name: string;
  readonly kind: string;
  readonly by: Readonly<
    Record<
      Measure,
      {
        readonly count: string;
        readonly share: string;
        readonly wide: string;
        readonly tall: string;
      }
    >
  >;
}

/** A box of the graph and where it stands. */
interface ShownBox {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly lines: readonly string[];
  readonly shape: string;
  readonly sign?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The graph of a network, drawn by anybody who can draw boxes and lines. */
export interface ShownGraph {
  readonly boxes: readonly ShownBox[];
  readonly paths: readonly string[];
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly inWords: readonly string[];
}

export interface ShownPicture {
  readonly tiles: readonly ShownTile[];
  readonly measures: readonly {
    readonly name: Measure;
    readonly label: string;
    readonly unit: string;
  }[];
  /** Nothing where there are more layers than can be drawn. */
  readonly graph?: ShownGraph;
}

/** More boxes than these nobody follows. */
const mostBoxes = 250;

/** What a network looks like: its areas by each measure, and its graph. */
export function shownPicture({ network, summary }: Opened): ShownPicture {
  return {
    tiles: tilesOf(network).map(({ name, kind, by }) => ({
      name,
      kind,
      // Each tile has every measure once.
      by: Object.fromEntries(
        by.map(({ name: measure, count, share, wide, tall }) => [
          measure,
          { count, share, wide, tall },
        ]),
      ) as ShownTile["by"],
    })),
    measures,
    ...(summary.rows.length <= mostBoxes && { graph: shownGraph(network) }),
  };
}

function shownGraph(network: Opened["network"]): ShownGraph {
  const { boxes, paths, left, width, height, reads } = graphOf(network, allPartsOf(network));
  return {
    boxes: boxes.map(({ box, ...place }) => ({
      name: box.rows[0]?.name ?? "",
      label: box.label,
      kind: box.kind,
      lines: box.lines,
      shape: box.shape,
      ...(box.sign !== undefined && { sign: box.sign }),
      ...place,
    })),
    ...{ paths, left, width, height },
    inWords: reads.map(({ label, sources }) => `${label} reads ${sources.join(", ")}.`),
  };
}
