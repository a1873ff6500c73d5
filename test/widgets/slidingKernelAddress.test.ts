import { expect, it } from "vitest";
import { recall } from "@widgets/slidingKernelAddress.ts";

const start = { inSize: "22", padding: "2", kernelSize: "5", stride: "4", dilation: "1" };

it("an address opens the state that it describes", () => {
  // floor((22 + 2·2 − 5) / 3) + 1 = 8 places along each axis; the 10th stands in the second line
  expect(recall("?stride=3&view=image&place=10", start)).toMatchObject({
    kind: "state",
    texts: { ...start, stride: "3" },
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
