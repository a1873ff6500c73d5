import type { Kind, Network, Row } from "@calc";
import { isUnchanged, nameOfRun, runsOf, shapeShown } from "@workings";
import type { Part, Run } from "@workings";
import { kindOf } from "./kindOf.ts";
import { linesOf } from "./briefly.ts";
import { choicesOf } from "./layouts.ts";

/** Something in a network's graph: a node, a block, a run of blocks, or what comes in. */
export interface Box {
  readonly label: string;
  /** What is in it, a line each. */
  readonly lines: readonly string[];
  readonly shape: string;
  readonly kind: Kind;
  readonly times: number;
  /** The sign of what merges its inputs. */
  readonly sign?: string;
  /** The block that is drawn by itself below, if it is one. */
  readonly opens?: Part;
  readonly rows: readonly Row[];
}

/** As many lines as a box may have, and boxes that may stand in place of a block. */
const most = { lines: 6, boxes: 3 };

const signs: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "−",
  multiply: "×",
  concatenate: "concatenate",
};

/** The boxes of a network or a block, in order. What only changes values one by one has none. */
export function boxesOf(network: Network, { parts }: Part): Box[] {
  const runs = runsOf(parts, choicesOf);
  const branches = !isChain(parts.flatMap(({ rows }) => rows));
  return runs.flatMap((run): Box[] => {
    const [first] = run;
    const inside = first.parts;
    if (inside.length > 0 && run.length === 1 && branches && !isLeaf(first)) {
      const boxes = isChain(first.rows) ? boxesOf(network, first) : [];
      if (boxes.length > 0 && boxes.length <= most.boxes) {
        return boxes.map((box) => ({ ...box, label: `${first.own} ${box.label}` }));
      }
    }
    if (inside.length === 0 && isUnchanged(first.rows[0])) return [];
    return [boxOf(network, run)];
  });
}

/** Whether each row reads the one before it and nothing else. */
export function isChain(rows: readonly Row[]): boolean {
  return rows.every(({ sources }, place) => {
    const before = rows[place - 1]?.name;
    return sources.length === 1 && (before === undefined || sources[0] === before);
  });
}

function boxOf(network: Network, run: Run): Box {
  const [first] = run;
  const [row] = first.rows;
  const isBlock = first.parts.length > 0;
  const sign = isBlock ? undefined : signs[row.layer.name];
  const inside =
    isBlock && !isLeaf(first) ? [first.title ?? `${first.rows.length} layers`] : linesOf(first);
  const last = run.at(-1)?.rows.at(-1) ?? row;
  return {
    label: nameOfRun(run),
    lines: inside,
    shape: shapeShown(network, last.name),
    kind: kindOf(row.layer),
    times: run.length,
    ...(sign === undefined ? {} : { sign }),
    ...(isBlock && !isLeaf(first) ? { opens: first } : {}),
    rows: run.flatMap(({ rows }) => rows),
  };
}

/** A block that is so plain that a list says it all. */
function isLeaf(part: Part): boolean {
  return isChain(part.rows) && linesOf(part).length <= most.lines;
}
