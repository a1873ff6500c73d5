import { networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { tableLines } from "../../../src/components/network/tableLines.ts";
import { networkOf } from "../../workings/networkNamed.ts";

test.each(networks.map((network) => [network.name, network] as const))(
  "the lines of %s that are not within a block add up to all of it",
  (_, network) => {
    const lines = tableLines(network).filter(({ depth }) => depth === 0);
    const sum = lines.reduce((all, { counts }) => all + counts.params, 0n);
    expect(sum).toBe(summaryOf(network).totals.params);
  },
);

describe("ResNet-152", () => {
  const lines = tableLines(networkOf("resnet-152"));

  test("has few lines for its 514 layers", () => {
    expect(lines.length).toBeLessThan(120);
  });

  test("what repeats sees more each time, and says so", () => {
    const within = lines.find(({ page, depth }) => page === "layer3_block2_conv2" && depth === 2);
    expect(within?.sees).toBe("203 …");
  });

  test("what hands its input on leads to what made the shape", () => {
    const relu = lines.find(({ label, isUnchanged }) => label === "relu1" && isUnchanged);
    expect(relu?.outputPage).toBe("norm1");
  });
});
