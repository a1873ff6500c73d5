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
    nodes: { dense1: place(layers.dense, { units: 10 }) },
    published: { params: 0, source: "nobody" },
  };
  expect(() => summaryOf(network)).toThrow(
    /^small\.dense1: Dense takes input features, .* Place a flatten layer before it/,
  );
});
