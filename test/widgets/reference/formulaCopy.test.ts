import { layers } from "@calc";
import { copyFormats, type CopyFormat } from "@widgets/reference/copyFormats.ts";
import { formulaCopy } from "@widgets/reference/formulaCopy.ts";
import { expect, test } from "vitest";

// ResNet’s first layer: floor((224 + 2 · 3 − 7) / 2) + 1 = floor(111.5) + 1 = 112.
const typed = {
  inChannels: "3",
  inSize: "224",
  outChannels: "64",
  kernelSize: "7",
  stride: "2",
  padding: "3",
};

const copy = (format: CopyFormat, quantity = "outSize") =>
  formulaCopy(
    format,
    { layer: layers.conv2d, quantity, typed, start: typed },
    "https://example.org/reference/conv2d/?padding=1#uses",
  );

test.each([
  [
    "latex",
    "n_{\\text{out}} = \\left\\lfloor \\frac{n_{\\text{in}} + 2p - k_{\\text{eff}}}{s} \\right\\rfloor + 1",
  ],
  ["text", "outSize = floor((inSize + 2 * padding - effectiveKernel) / stride) + 1"],
  [
    "latexNumbers",
    "n_{\\text{out}} = \\left\\lfloor \\frac{224 + 2 \\cdot 3 - 7}{2} \\right\\rfloor + 1 = 112",
  ],
  ["textNumbers", "outSize = floor((224 + 2 · 3 − 7) / 2) + 1 = 112"],
  [
    "pytorch",
    "nn.Conv2d(\n    in_channels=3,\n    out_channels=64,\n    kernel_size=7,\n    stride=2,\n    padding=3,\n)",
  ],
] as const)("%s", (format, text) => {
  expect(copy(format)).toBe(text);
});

test("the link says all numbers and leads to the formula", () => {
  const url = new URL(copy("link"));
  expect(url.pathname + url.hash).toBe("/reference/conv2d/#outSize");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    outChannels: "64",
    kernelSize: "7",
    stride: "2",
    padding: "3",
    input: "3,224,224",
  });
});

test("large numbers are one number in TeX", () => {
  // 7 · 7 · 3 · 64 + 64 = 9,472
  expect(copy("latexNumbers", "params")).toMatch(
    /^P = 7 \\cdot 7 \\cdot 3 \\cdot 64 \+ 64 = 9\{,\}472$/,
  );
});

test("every form is a text without our colours", () => {
  // The object has just these keys.
  for (const format of Object.keys(copyFormats) as CopyFormat[]) {
    expect(copy(format, "macs")).toMatch(/\S/);
    expect(copy(format, "macs")).not.toContain("htmlClass");
  }
});
