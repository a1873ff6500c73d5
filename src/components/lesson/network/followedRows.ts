import { flat, productsOf, type Counts, type Shape } from "@calc";
import type { Drawn } from "@components/network/volumes.ts";
import { writeFacts } from "@widgets/figures/descent/facts.ts";
import type { Worked } from "@widgets/notebook/notebook.ts";

/** A row of a network’s picture that stands for a layer of the page. */
export interface Followed {
  readonly name: string;
  readonly label: string;
  /** What its block calls it, and the block. */
  readonly own: string;
  readonly group: string;
  /** The page’s layer, and how that was declared. */
  readonly layer: string;
  readonly declared: string;
}

/** Such a row as the page’s values have it now. */
export interface FollowedRow extends Followed {
  readonly input: Shape;
  readonly output: Shape;
  readonly counts: Pick<Counts, "params" | "macs">;
  readonly products: string | undefined;
}

/** The rows of a picture, worked out from the page’s layers; undefined as long as one of them is not. */
export function followedRows(
  followed: readonly Followed[],
  worked: Readonly<Record<string, Worked>>,
): FollowedRow[] | undefined {
  const rows = followed.flatMap((row) => {
    const found = worked[row.layer];
    const count = (quantity: string) => flat(found?.values[quantity] ?? 0n)[0] ?? 0n;
    if (!found) return [];
    const counts = { params: count("params"), macs: count("macs") };
    return [{ ...row, found, input: found.inputs[0] ?? [], output: found.output, counts }];
  });
  if (rows.length < followed.length) return undefined;
  const { macs } = totalOf(rows);
  return rows.map(({ found: { values }, ...row }, place) => ({
    ...row,
    products: productsOf(row.declared, values)
      ? writeFacts({
          network: "this network",
          macs,
          name: row.name,
          layer: row.declared,
          values,
          readsPicture: place === 0 && row.input.length === 3,
        })
      : undefined,
  }));
}

/** What rows come to together. */
export function totalOf(rows: readonly Pick<FollowedRow, "counts">[]) {
  return {
    params: rows.reduce((sum, { counts }) => sum + counts.params, 0n),
    macs: rows.reduce((sum, { counts }) => sum + counts.macs, 0n),
  };
}

/** A shape, channels first, as it is drawn: a map as a volume, a vector as a thread. */
export function drawnShape(shape: Shape): Drawn {
  const [channels = 1, height = 1, width] = shape.map(Number);
  if (shape.length < 2) return { channels, height: 1 };
  return width === undefined ? { channels, height: 1, width: height } : { channels, height, width };
}
