import { describe, expect, it } from "vitest";
import { layers } from "@calc";
import { settle } from "@widgets/slidingKernel.ts";
import type { Texts } from "@widgets/slidingKernelChoices.ts";

const start: Texts = { inSize: "22", padding: "2", kernelSize: "5", stride: "4", dilation: "1" };

describe("settle", () => {
  it("works out what the figure shows", () => {
    // floor((22 + 2·2 − 5) / 4) + 1 = floor(5.25) + 1 = 6; 21 mod 4 = 1
    const settled = settle(layers.conv2d, start);
    expect(settled.ok && settled.values).toMatchObject({ outSize: [6n, 6n], leftOver: [1n, 1n] });
  });

  it.each([
    ["stride", "0"],
    ["stride", "-1"],
    ["stride", "1.5"],
    ["stride", ""],
    ["stride", "1" + "0".repeat(30)],
    ["padding", "<script>"],
    ["inSize", "33"],
    ["kernelSize", "3, 5"],
    ["padding", "1, 2"],
    ["padding", "same"],
  ])("refuses a %s of “%s” with a sentence about it", (quantity, text) => {
    const settled = settle(layers.conv2d, { ...start, [quantity]: text });
    expect(settled.ok).toBe(false);
    expect(!settled.ok && Object.keys(settled.issues)).toEqual([quantity]);
    expect(!settled.ok && settled.issues[quantity]).toMatch(/Write a whole number .*\.$/);
  });

  it("says that a kernel is larger than the padded input, and what to change", () => {
    const settled = settle(layers.conv2d, { ...start, inSize: "3", padding: "0", kernelSize: "5" });
    expect(!settled.ok && settled.issues["kernelSize"]).toMatch(/5.*3.*smaller/);
  });
});
