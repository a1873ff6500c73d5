import { expect, test } from "vitest";
import { figuresIn } from "../../../src/components/embed/figuresIn.ts";

const tags = ["SlidingKernel", "Areas", "ShapeBlocks"];

test("figures are found with what they are told, and called by their tags", () => {
  const text = `
What stands before it.

<SlidingKernel layer="conv" />

<ShapeBlocks layer="row" batch={1} />
<Areas network="vgg-16" by="macs" />
<Areas network="alexnet"
  by="params" />

<Exercise name="none-of-them" />
A <Number of="conv.params" /> in a line.
`;
  expect(figuresIn(text, tags)).toEqual([
    { name: "sliding-kernel", tag: "SlidingKernel", props: { layer: "conv" } },
    { name: "shape-blocks", tag: "ShapeBlocks", props: { layer: "row", batch: 1 } },
    { name: "areas-vgg-16", tag: "Areas", props: { network: "vgg-16", by: "macs" } },
    { name: "areas-alexnet", tag: "Areas", props: { network: "alexnet", by: "params" } },
  ]);
});

test("a second figure of a name is numbered; an author’s name goes first", () => {
  const text = `<SlidingKernel layer="a" />
<SlidingKernel layer="b" />
<SlidingKernel layer="c" name="wide" />`;
  expect(figuresIn(text, tags).map(({ name }) => name)).toEqual([
    "sliding-kernel",
    "sliding-kernel-2",
    "wide",
  ]);
});
