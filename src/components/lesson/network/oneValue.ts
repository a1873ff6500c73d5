import { firstOf, flat, formatNumber, valuesOf, type Row } from "@calc";

/** How one of a layer's output values comes about: its last step down, a single multiplication. */
export interface OneValue {
  /** `3 · 3 · 64`, or how many values it looks at. */
  readonly factors: string;
  /** The whole of it: `One value of conv1_2 = 3 · 3 · 64 products + 1 bias.` */
  readonly sentence: string;
  /** What one of the products is made of. */
  readonly product: string;
}

/** What one value of a row is made of; undefined where a layer makes it in another way. */
export function oneValueOf(row: Row): OneValue | undefined {
  const { name, layer, counts } = row;
  const values = valuesOf(row);
  const kernel = flat(values["kernelSize"] ?? []);
  const bias = (firstOf(values["biases"]) ?? 0n) > 0n ? " + 1 bias" : ", and no bias";
  if (/^conv\dd$/.test(layer.name)) {
    const [channels = 1n] = flat(values["inChannels"] ?? []);
    const [groups = 1n] = flat(values["groups"] ?? []);
    const read = channels / groups;
    const factors = [...kernel, read].map(formatNumber).join(" · ");
    const products = counts.activations > 0n ? formatNumber(counts.macs / counts.activations) : "";
    return {
      factors,
      sentence: `One value of ${name} = ${factors} products${bias}: ${products} multiplications, added up.`,
      product: `One product: a value under the filter, times the weight that lies on it. The filter covers ${kernel.map(formatNumber).join(" × ")} places and reads ${read === channels ? "all" : "a group of"} ${formatNumber(read)} channels at each.`,
    };
  }
  if (layer.name === "dense") {
    const [features = 1n] = flat(row.input).slice(-1);
    const factors = formatNumber(features);
    return {
      factors,
      sentence: `One value of ${name} = ${factors} products${bias}.`,
      product: `One product: a value that comes in, times the weight between it and this unit. Every one of the ${factors} values has a weight of its own here.`,
    };
  }
  const pool = /^(max|avg)Pool\dd$/.exec(layer.name)?.[1];
  if (pool) {
    const factors = kernel.map(formatNumber).join(" · ");
    const what = pool === "max" ? "the largest" : "the mean";
    return {
      factors,
      sentence: `One value of ${name} = ${what} of ${factors} values of one channel.`,
      product: "There is no product and no weight: nothing is learned.",
    };
  }
  return undefined;
}
