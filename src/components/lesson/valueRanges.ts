import { isLayerName, layers, quantityNamed } from "@calc";
import type { WrittenNotebook } from "./notebookFields.ts";

/** What can be drawn and slid over, where an author says nothing else; the reference takes everything. */
const drawable: Readonly<Record<string, number>> = {
  inSize: 32,
  kernelSize: 11,
  stride: 8,
  padding: 6,
  dilation: 4,
  outputPadding: 4,
  groups: 64,
  inChannels: 512,
  outChannels: 512,
  depthMultiplier: 8,
  timeSteps: 64,
  heads: 16,
  layers: 8,
};
const otherwise = 4096;

/**
 * The least and the most of a value: what the layers that read it allow, as far as it can be drawn,
 * and at any rate what the author begins with.
 */
export function rangeOf(
  name: string,
  of: string,
  start: number,
  { layers: placed }: Pick<WrittenNotebook, "layers">,
): readonly [least: number, most: number] {
  const allowed = Object.values(placed).flatMap(({ layer, choices }) =>
    Object.entries(choices).flatMap(([choice, text]) => {
      const reads = (text ?? choice) === name;
      const own = isLayerName(layer) ? layers[layer].hyperparameters[choice] : undefined;
      return reads && own ? [own.range.map(Number)] : [];
    }),
  );
  const lows = allowed.map(([low = 1]) => low);
  const highs = allowed.map(([, high = 1]) => high);
  const from = Math.max(...lows, lows.length > 0 ? 0 : (quantityNamed(of).least ?? 1));
  const to = Math.min(...highs, Math.max(otherwise, 2 * start || 0));
  if (to <= 1) return [from, to];
  const shown = Math.max(drawable[of] ?? otherwise, 2 * start || 0);
  return [from, Math.min(to, shown)];
}
