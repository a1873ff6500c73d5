import { networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { amountOf, measures, tilesOf } from "../../../src/components/network/tiles.ts";
import { familiesOf } from "../../../src/components/network/families.ts";
import { networkOf } from "../../workings/networkNamed.ts";

describe.each(networks.map((network) => [network.name, network] as const))("%s", (_, network) => {
  test("its areas are all of it, and can be told apart", () => {
    const tiles = tilesOf(network);
    expect(tiles.length).toBeLessThanOrEqual(40);
    for (const { name } of measures) {
      const all = tiles.reduce(
        (sum, { by }) => sum + (by.find((each) => each.name === name)?.amount ?? 0n),
        0n,
      );
      expect(all, name).toBe(amountOf(name, summaryOf(network).totals));
    }
  });
});

test("a block that repeats is opened as if it were one", () => {
  const labels = tilesOf(networkOf("gpt2-small")).map(({ label }) => label);
  expect(labels).toContain("layer1_selfAttention × 12");
});

test("every network is in one family", () => {
  const families = familiesOf(networks);
  expect(families.flatMap((family) => family.networks)).toHaveLength(networks.length);
  const titleOf = (name: string) =>
    families.find((family) => family.networks.some((each) => each.name === name))?.title;
  expect(["alexnet", "u-net", "lstm-12", "vit-b-16"].map(titleOf)).toEqual([
    "One layer after the other",
    "Branches and shortcuts",
    "Step by step",
    "Attention",
  ]);
});
