/** A rectangle of a drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Sides {
  readonly rows: number;
  readonly columns: number;
}

/** No side is drawn thinner than this, so that one row of thousands can be seen. */
export const thinnest = 2.5;

/** The scale at which matrices on top of one another fit into a box; no cell is larger than `most`. */
export function scaleOf(
  matrices: readonly Sides[],
  box: { readonly width: number; readonly height: number },
  most = 14,
): number {
  const rows = matrices.reduce((sum, each) => sum + each.rows, 0);
  const columns = Math.max(1, ...matrices.map((each) => each.columns));
  return Math.min(box.width / columns, box.height / Math.max(1, rows), most);
}

/** Matrices to one scale on top of one another, `gap` apart; the first stands at the corner. */
export function stackToScale(
  matrices: readonly Sides[],
  scale: number,
  corner: { readonly x: number; readonly y: number },
  gap: number,
): Rectangle[] {
  let y = corner.y;
  return matrices.map(({ rows, columns }) => {
    const [width, height] = [columns, rows].map((size) => Math.max(size * scale, thinnest));
    const rectangle = { x: corner.x, y, width: width ?? 0, height: height ?? 0 };
    y += rectangle.height + gap;
    return rectangle;
  });
}

/** The lines between the cells of a matrix as one path; none where they would lie too close to be told apart. */
export function cellLines(
  { x, y, width, height }: Rectangle,
  { rows, columns }: Sides,
  closest = 4,
): string {
  if (width / columns < closest && height / rows < closest) return "";
  const line = (count: number, whole: number, draw: (at: number) => string) =>
    whole / count < closest
      ? ""
      : Array.from({ length: count - 1 }, (_, place) => draw(((place + 1) * whole) / count)).join(
          "",
        );
  return (
    line(rows, height, (at) => `M${x} ${y + at}h${width}`) +
    line(columns, width, (at) => `M${x + at} ${y}v${height}`)
  );
}
