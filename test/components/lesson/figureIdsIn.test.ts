import { expect, test } from "vitest";
import { figureIdsIn } from "@components/lesson/figureIdsIn.ts";

const tags = ["SlidingKernel", "PoolingGrid", "UnrolledRnn"];

test("a figure's id is its name, or that of its tag", () => {
  const text = `
<SlidingKernel layer="row" />

<PoolingGrid layer="up" name="ceil-mode" /> and <Shown of="row.outSize" />, <UnrolledRnn
  layer="rnn" />`;
  expect(figureIdsIn(text, tags)).toEqual(["sliding-kernel", "ceil-mode", "unrolled-rnn"]);
});

test("a network's picture and its areas are named after it, its other figures are not", () => {
  const text = '<NetworkPicture network="vgg-16" /> <MemoryTimeline network="vgg-16" />';
  expect(figureIdsIn(text, ["NetworkPicture", "MemoryTimeline"])).toEqual([
    "network-picture-vgg-16",
    "memory-timeline",
  ]);
});
