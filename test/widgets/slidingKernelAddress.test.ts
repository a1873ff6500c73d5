import { expect, it } from "vitest";
import { layers } from "@calc";
import { recall, type Beginning } from "@widgets/slidingKernelAddress.ts";

const texts = { inSize: "22", padding: "2", kernelSize: "5", stride: "4", dilation: "1" };
const start: Beginning = { layer: layers.conv2d, texts, view: "row", prefix: "" };

it("an address opens the state that it describes", () => {
  // floor((22 + 2·2 − 5) / 3) + 1 = 8 places along each axis; the 10th stands in the second line
  expect(recall("?stride=3&view=image&place=10", start)).toMatchObject({
    kind: "state",
    texts: { ...texts, stride: "3" },
    view: "image",
    place: 9,
  });
});

it.each(["?stride=0", "?stride=1&stride=2", "?view=cube", "?place=7", "?place=0", "?place=1e3"])(
  "%s is refused with a sentence",
  (query) => {
    const recalled = recall(query, start);
    expect(recalled.kind === "mangled" && recalled.because).toMatch(/\.$/);
  },
);

it("an address that says nothing of the figure leaves it alone", () => {
  expect(recall("?from=mail", start)).toEqual({ kind: "none" });
});

it("two figures of a page keep apart in its address", () => {
  const first = recall("?a.stride=3&b.stride=2", { ...start, prefix: "a." });
  expect(first.kind === "state" && first.texts["stride"]).toBe("3");
});

it("what a link does not say stays as the figure begins", () => {
  expect(recall("?stride=3", { ...start, view: "image" })).toMatchObject({ view: "image" });
});
