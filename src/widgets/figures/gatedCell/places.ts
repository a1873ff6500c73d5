import type { Gated } from "../gatedCell.ts";
import { scaleOf, thinnest } from "../stackToScale.ts";

const rowHeight = 46;
const headHeight = 22;
const betweenMatrices = 4;
const thinnestBand = 6;

/** Where the joined matrices and the names of their slices are drawn, `width` wide. */
export function placeMatrices({ gates, joined }: Pick<Gated, "gates" | "joined">, width: number) {
  const names = width < 330 ? 104 : 132;
  const left = names + (width < 330 ? 22 : 48);
  const height = rowHeight * gates.length;
  const across = width - left - betweenMatrices * (joined.length - 1) - 8;
  const turned = joined.map(({ rows, columns }) => ({ rows: columns, columns: rows }));
  const beside = {
    rows: turned[0]?.rows ?? 1,
    columns: turned.reduce((sum, { columns }) => sum + columns, 0),
  };
  const scale = scaleOf([beside], { width: across, height }, 16);
  const band = Math.max((beside.rows * scale) / gates.length, thinnestBand);
  const top = headHeight + (height - band * gates.length) / 2;
  let x = left;
  const matrices = turned.map(({ columns }) => {
    const matrix = { x, width: Math.max(columns * scale, thinnest) };
    x += matrix.width + betweenMatrices;
    return matrix;
  });
  return {
    names,
    left,
    rowHeight,
    headHeight,
    /** Of one gate; its cells are as wide as they are high unless they would be too low to be seen. */
    band,
    isStretched: beside.rows * scale < thinnestBand * gates.length,
    top,
    cell: scale,
    matrices,
    /** Above the matrices, far enough apart to be read. */
    heads: headsOver(matrices),
    right: x - betweenMatrices,
    height: headHeight + height + 22,
  };
}

/** From the right, so that the last stays within the drawing. */
function headsOver(matrices: readonly { x: number; width: number }[]): number[] {
  const apart = 17;
  let most = Infinity;
  return matrices
    .map(({ x, width }) => x + width / 2)
    .reverse()
    .map((middle) => {
      const at = Math.min(middle, most);
      most = at - apart;
      return at;
    })
    .reverse();
}
