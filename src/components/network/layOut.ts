import dagre from "@dagrejs/dagre";
import type { Box } from "./boxes.ts";
import { sizeOf } from "./boxSize.ts";
import { bracketsOf, type Bracket } from "./spine.ts";

/** A box where it stands in the picture, by its middle. */
export interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly boxes: readonly Placed[];
  /** The corners of each arrow. */
  readonly arrows: readonly (readonly Point[])[];
}

/** In pixels. */
const gap = 24;
const laneWidth = 16;

/** Boxes from top to bottom: in a column where each reads the one before it, else as dagre has it. */
export function layOut(boxes: readonly Box[], reads: readonly (readonly number[])[]): Layout {
  const brackets = bracketsOf(reads);
  return brackets ? inColumn(boxes, brackets) : inRanks(boxes, reads);
}

function inColumn(boxes: readonly Box[], brackets: readonly Bracket[]): Layout {
  const widths = boxes.map((box) => sizeOf(box).width);
  const lanes = 1 + Math.max(-1, ...brackets.map(({ lane }) => lane));
  const x = lanes * laneWidth + Math.max(...widths) / 2 + 4;
  let top = 4;
  const placed = boxes.map((box): Placed => {
    const { width, height } = sizeOf(box);
    const y = top + height / 2;
    top += height + gap;
    return { box, x, y, width, height };
  });
  const at = (place: number) => placed[place] ?? { x: 0, y: 0, width: 0, height: 0 };
  const down = placed.slice(1).map(({ y, height }, place) => {
    const above = at(place);
    return [
      { x, y: above.y + above.height / 2 },
      { x, y: y - height / 2 },
    ];
  });
  const left = x - Math.max(...widths) / 2;
  const around = brackets.map(({ from, to, lane }) => {
    const [first, last] = [at(from), at(to)];
    const out = left - (lane + 1) * laneWidth;
    return [
      { x: x - first.width / 2, y: first.y },
      { x: out, y: first.y },
      { x: out, y: last.y },
      { x: x - last.width / 2, y: last.y },
    ];
  });
  return { boxes: placed, arrows: [...down, ...around] };
}

function inRanks(boxes: readonly Box[], reads: readonly (readonly number[])[]): Layout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 22, ranksep: gap, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  boxes.forEach((box, place) => graph.setNode(String(place), sizeOf(box)));
  reads.forEach((sources, place) => {
    for (const source of sources) graph.setEdge(String(source), String(place));
  });
  // Else it turns the branches round where that crosses nothing either.
  dagre.layout(graph, { disableOptimalOrderHeuristic: true });
  const placed = boxes.map((box, place): Placed => {
    const { x, y, width, height } = graph.node(String(place)) as Omit<Placed, "box">;
    return { box, x, y, width, height };
  });
  return {
    boxes: placed,
    arrows: graph.edges().map((edge) => (graph.edge(edge) as { points: Point[] }).points),
  };
}
