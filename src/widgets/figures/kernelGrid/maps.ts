import type { Values } from "@calc";

/** How many maps can be looked at one by one: those of a depthwise convolution, where no sum joins channels. */
export const mapsOf = (values: Values) =>
  values["depthMultiplier"] === undefined ? 1 : Number(values["outChannels"]);

/** What a picture of one channel leaves out, in words. */
export function leftOut(values: Values, map: number): string {
  const channels = Number(values["inChannels"] ?? 1n);
  if (values["depthMultiplier"] !== undefined && channels > 1) {
    const channel =
      (map - (map % Number(values["depthMultiplier"]))) / Number(values["depthMultiplier"]);
    return `This is channel ${channel + 1} of ${channels} with a kernel of its own: map ${map + 1} of ${mapsOf(values)}.`;
  }
  const read = channels / Number(values["groups"] ?? 1n);
  return read > 1
    ? `This is one of the ${read} channels that the filter reads: their sums are added up to one value.`
    : "";
}
