import { networks, summaryOf } from "@networks";
import { isUnchanged, pageOf, partsOf, sharedPages, within } from "@workings";
import { expect, test } from "vitest";
import { networkOf, rowOf } from "./networkNamed.ts";

const resNet152 = networkOf("resnet-152");

test("every node and every block that shows has a page, named by the first that is the same", () => {
  for (const network of networks) {
    const names = new Set(sharedPages(network).map(({ part }) => part.name));
    const parts = within(partsOf(network)).slice(1);
    expect(parts.filter(({ name }) => !names.has(pageOf(network, name)))).toEqual([]);
    expect(
      parts.flatMap(({ rows, parts: inside }) => (inside.length > 0 ? [] : rows)),
    ).toHaveLength(summaryOf(network).rows.length);
  }
});

test("what is the same shares a page: 514 layers of ResNet-152 need few", () => {
  expect(pageOf(resNet152, "layer3_block36_conv2")).toBe("layer3_block2_conv2");
  expect(sharedPages(resNet152).length).toBeLessThan(70);
});

test("what differs in a single number does not", () => {
  expect(pageOf(resNet152, "layer3_block1_conv1")).toBe("layer3_block1_conv1");
  expect(pageOf(resNet152, "layer4_block1_conv1")).toBe("layer4_block1_conv1");
});

test("nodes that share a page have the same counts, choices and shapes", () => {
  for (const network of networks) {
    for (const { parts } of sharedPages(network)) {
      const [first, ...others] = parts.map(({ rows: [row] }) => row);
      if (!first || isUnchanged(first)) continue;
      for (const { counts, inputs, output } of others) {
        expect([counts, inputs, output]).toEqual([first.counts, first.inputs, first.output]);
      }
    }
  }
});

test("all pages of networks together are at most 1,500", () => {
  const count = networks.reduce((sum, network) => sum + sharedPages(network).length + 2, 0);
  expect(count).toBeLessThan(1500);
});

test("a node whose weights are another's has a page of its own", () => {
  const gpt2 = networkOf("gpt2-small");
  expect(rowOf(gpt2, "head").counts.params).toBe(0n);
  expect(pageOf(gpt2, "head")).toBe("head");
});
