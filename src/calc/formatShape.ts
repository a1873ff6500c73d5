import { grouped } from "./formula/grouped.ts";
import type { Shape } from "./values.ts";

/** Where a written shape has its channels: `96 × 55 × 55` as in PyTorch, `55 × 55 × 96` as in Keras. */
type ShapeOrder = "channelsFirst" | "channelsLast";

/** A shape (channels first, without the batch) as people read it. A vector has one number. */
export function formatShape(shape: Shape, order: ShapeOrder = "channelsLast"): string {
  const [channels, ...spatial] = shape;
  const sizes =
    order === "channelsFirst" || channels === undefined ? shape : [...spatial, channels];
  return sizes.map(grouped).join(" × ");
}
