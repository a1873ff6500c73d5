import { stages } from "../attentionProjections.ts";
import type { placeAttention, PlacedColumn } from "./places.ts";

type Placed = ReturnType<typeof placeAttention>;

/** From what a stage (from 0) reads to what it makes, one path each. */
export function threadsOf(at: Placed, stage: number): string[] {
  const { makes = [] } = stages[stage] ?? {};
  const targets = at.placed.filter(({ column }) => makes.some((key) => key === column.key));
  return targets.flatMap((target) =>
    at.placed
      .filter((source) => leads(at, stage, source, target))
      .map((source) => curve(at, source, target)),
  );
}

/** Queries come from the input; keys and values from the source, where it is another. */
function leads({ placed }: Placed, stage: number, source: PlacedColumn, target: PlacedColumn) {
  const { key } = source.column;
  const isRead = stages[stage]?.reads.some((each) => each === key) ?? false;
  if (!isRead || stage !== 0) return isRead;
  const hasSource = placed.some(({ column }) => column.key === "Y");
  return key === (hasSource && target.column.key !== "Q" ? "Y" : "X");
}

function curve({ labels, sheets }: Placed, source: PlacedColumn, target: PlacedColumn): string {
  const x0 = source.made.x + source.made.width / 2;
  const x1 = target.made.x + target.made.width / 2;
  const y0 = source.made.y + source.made.height + labels;
  if (source.line !== target.line) {
    const above = target.column.key === "A" ? 20 : 6;
    const y1 = target.made.y - sheets * 3 - above;
    return `M${x0} ${y0}C${x0} ${y0 + 40} ${x1} ${y1 - 50} ${x1} ${y1}`;
  }
  const y1 = target.made.y + target.made.height + labels;
  const deep = Math.max(y0, y1) + 14 + Math.min(Math.abs(x1 - x0) * 0.07, 30);
  return `M${x0} ${y0}C${x0} ${deep} ${x1} ${deep} ${x1} ${y1 + 3}`;
}
