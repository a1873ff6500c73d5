import { countOf, moved, pickedAt, type Order, type Picked, type Tensor } from "./tensor.ts";

/**
 * Where a key leads from a value: arrows as the blocks are drawn, Page Up and Down one channel, Home
 * and End to the ends of memory. Undefined for any other key.
 */
export function arrowKey(
  key: string,
  tensor: Tensor,
  order: Order,
  picked: Picked,
): Picked | undefined {
  const last = tensor.others.length - 1;
  const channel = (by: number): Picked => {
    const to = picked.channel + by;
    return to < 0 || to >= tensor.channels ? picked : { ...picked, channel: to };
  };
  const along = (axis: number) => (by: number) => moved(tensor, picked, axis, by);
  // A sequence is a matrix, and its features stand across where they come last.
  const matrix = order === "last" ? [channel, along(0)] : [along(0), channel];
  const [across = channel, down = channel] =
    last < 0 ? [] : last === 0 ? matrix : [along(last), along(last - 1)];
  const steps: Readonly<Record<string, () => Picked>> = {
    ArrowRight: () => across(1),
    ArrowLeft: () => across(-1),
    ArrowDown: () => down(1),
    ArrowUp: () => down(-1),
    PageDown: () => channel(1),
    PageUp: () => channel(-1),
    Home: () => pickedAt(tensor, order, 0),
    End: () => pickedAt(tensor, order, countOf(tensor) - 1),
  };
  return steps[key]?.();
}
