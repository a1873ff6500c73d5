import { layers, place, type Network } from "@calc";
import { networks, summaryOf } from "@networks";
import { expect, test } from "vitest";

test("a network is worked out once", () => {
  const [network] = networks;
  expect(network && summaryOf(network)).toBe(network && summaryOf(network));
});

test("an impossible network stops the build with the node and what to change", () => {
  const network: Network = {
    name: "small",
    title: "Small",
    summary: "",
    input: [3, 8, 8],
    nodes: { conv1: place(layers.conv2d, { outChannels: 10, kernelSize: 9 }) },
    published: { params: 0, source: "nobody" },
  };
  expect(() => summaryOf(network)).toThrow(
    /^small\.conv1: The kernel reaches over 9, .* Make the kernel/,
  );
});
