import { analyse, layers, place, productAt, productsOf, valuesOf, type Values } from "@calc";
import { networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";

const values = (placed: ReturnType<typeof place>, input: readonly number[]): Values => {
  const analysis = analyse(placed, input);
  if (!analysis.ok) throw new Error(analysis.issues[0]?.message);
  return analysis.values;
};
const { conv1d, conv2d, dense, maxPool2d } = layers;

describe("the products of a layer multiply up to its multiply–accumulates", () => {
  test.each(networks.map((network) => [network.name, network] as const))("in %s", (_, network) => {
    for (const row of summaryOf(network).rows) {
      const products = productsOf(row.layer.name, valuesOf(row));
      if (!products) continue;
      const all = [...products.values, ...products.taps].map(BigInt);
      expect(
        all.reduce((product, size) => product * size, 1n),
        row.name,
      ).toBe(row.counts.macs);
    }
  });
});

describe("one product of a convolution", () => {
  // AlexNet's first: 3 × 227 × 227, kernel 11, stride 4, no padding, 96 filters.
  const first = values(
    place(conv2d, { outChannels: 96, kernelSize: 11, stride: 4 }),
    [3, 227, 227],
  );
  test("is counted along filters and places, and along channels and the kernel", () => {
    // (227 − 11) / 4 + 1 = 55.
    expect(productsOf("conv2d", first)).toEqual({ values: [96, 55, 55], taps: [3, 11, 11] });
  });
  test("reads a stride times the place, and the tap, further on", () => {
    // 4 · 10 + 2 = 42 and 4 · 54 + 10 = 226, the last of 227.
    expect(productAt("conv2d", first, [5, 10, 54], [1, 2, 10])).toEqual({
      input: [1, 42, 226],
      isPadding: false,
      weight: [5, 1, 2, 10],
      group: 0,
    });
  });

  // A padding of 1 shifts everything by one: place 0 begins at −1.
  const padded = values(place(conv2d, { outChannels: 64, kernelSize: 3, padding: 1 }), [3, 8, 6]);
  test("meets padding before the first value and behind the last", () => {
    expect(productAt("conv2d", padded, [0, 0, 2], [0, 0, 0])).toMatchObject({
      input: [0, -1, 1],
      isPadding: true,
    });
    // 5 − 1 + 2 = 6, and the last column is 5.
    expect(productAt("conv2d", padded, [0, 7, 5], [0, 1, 2])).toMatchObject({
      input: [0, 7, 6],
      isPadding: true,
    });
    expect(productAt("conv2d", padded, [0, 7, 5], [0, 1, 1]).isPadding).toBe(false);
  });

  test("passes over values where the kernel is dilated, in one dimension too", () => {
    const dilated = values(place(conv1d, { outChannels: 4, kernelSize: 3, dilation: 2 }), [2, 10]);
    // Place 3, tap 2 of a dilation of 2: 3 + 2 · 2 = 7.
    expect(productAt("conv1d", dilated, [1, 3], [0, 2]).input).toEqual([0, 7]);
  });

  // AlexNet's second in two towers: 96 channels in, 256 filters, 2 groups.
  test("reads the channels of its filter’s group alone", () => {
    const grouped = values(
      place(conv2d, { outChannels: 256, kernelSize: 5, padding: 2, groups: 2 }),
      [96, 27, 27],
    );
    expect(productsOf("conv2d", grouped)?.taps).toEqual([48, 5, 5]);
    // Filters 128 to 255 are the second group, which reads channels 48 to 95.
    expect(productAt("conv2d", grouped, [127, 13, 13], [47, 2, 2])).toMatchObject({
      input: [47, 13, 13],
      group: 0,
    });
    expect(productAt("conv2d", grouped, [128, 13, 13], [47, 2, 2])).toMatchObject({
      input: [95, 13, 13],
      weight: [128, 47, 2, 2],
      group: 1,
    });
  });
});

describe("one product of a dense layer", () => {
  test("is an input times the weight between it and the unit", () => {
    const last = values(place(dense, { units: 10 }), [256]);
    expect(productsOf("dense", last)).toEqual({ values: [10], taps: [256] });
    expect(productAt("dense", last, [7], [200])).toEqual({
      input: [200],
      isPadding: false,
      weight: [7, 200],
      group: 0,
    });
  });
  test("at several positions uses the same weight at each", () => {
    const sequence = values(place(dense, { units: 8 }), [197, 768]);
    expect(productsOf("dense", sequence)?.values).toEqual([197, 8]);
    expect(productAt("dense", sequence, [196, 3], [5])).toMatchObject({
      input: [196, 5],
      weight: [3, 5],
    });
  });
});

test("a pooling adds up no products", () => {
  expect(productsOf("maxPool2d", values(place(maxPool2d, { kernelSize: 2 }), [3, 8, 8]))).toBe(
    undefined,
  );
});
