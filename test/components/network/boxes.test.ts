import { allPartsOf } from "@workings";
import { describe, expect, test } from "vitest";
import { graphOf } from "../../../src/components/network/graph.ts";
import { kindsOf } from "../../../src/components/network/kinds.ts";
import { networkOf } from "../../workings/networkNamed.ts";

const graph = (network: string) => graphOf(networkOf(network), allPartsOf(networkOf(network)));

describe("each kind of block is drawn once", () => {
  test.each([
    ["alexnet", []],
    ["vgg-16", []],
    ["googlenet", ["inception3a"]],
    ["resnet-152", ["layer1", "layer1_block1", "layer1_block2"]],
    ["gpt2-small", ["layer1"]],
    ["u-net", ["up4"]],
    ["densenet-121", ["block1", "block1_layer1"]],
  ])("of %s: %s", (name, blocks) => {
    expect(kindsOf(networkOf(name)).map(({ part }) => part.name)).toEqual(blocks);
  });
});

test("every box but the input reads something that stands above it", () => {
  const network = networkOf("inception-v3");
  const parts = [allPartsOf(network), ...kindsOf(network).map(({ part }) => part)];
  for (const part of parts) {
    for (const { label, sources } of graphOf(network, part).reads) {
      expect(sources.length, `${part.name} ${label}`).toBeGreaterThan(0);
    }
  }
});

test("U-Net's ways across are seen", () => {
  const { reads } = graph("u-net");
  expect(reads.find(({ label }) => label === "up2")?.sources).toEqual(
    ["down2", "up3"].toReversed(),
  );
});

test("a repeated block is one box", () => {
  const { boxes } = graph("gpt2-small");
  expect(boxes.map(({ box }) => [box.label, box.times])).toContainEqual(["layer1 – layer12", 12]);
});

test("nothing is drawn outside of the picture", () => {
  for (const name of ["u-net", "googlenet", "resnet-152"]) {
    const { boxes, left, width, height } = graph(name);
    for (const each of boxes) {
      expect(each.x - each.width / 2).toBeGreaterThanOrEqual(left);
      expect(each.x + each.width / 2).toBeLessThanOrEqual(left + width);
      expect(each.y + each.height / 2).toBeLessThanOrEqual(height);
    }
  }
});
