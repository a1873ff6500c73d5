import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapesOf } from "@widgets/search/formulaShape.ts";

describe("the same formula", () => {
  test.each([
    ["(n + 2p - k)/s + 1", "o = floor((W − F + 2P) / S) + 1"],
    ["(n + 2p - k)/s + 1", "⌊(n_in + 2·n_pad − n_kernel) / n_stride⌋ + 1"],
    ["k*k*c_in*c_out + c_out", "(k² i + 1) o"],
    ["4h(h + x + 1)", "4*(nm + n2 + n)"],
    ["4h(h + x + 1)", "4 * ((features + 1) * units + units**2)"],
    ["d*(k - 1) + 1", "k + (k - 1)(d - 1)"],
    ["x/y*y*z + z", "a*b + b"],
    ["ceil(n/s)", "⌈i / t⌉"],
    // (227 − 11) / 4 + 1: numbers stand where letters do.
    ["(n - k)/s + 1", "(227 - 11)/4 + 1 = 55"],
  ])("%s, %s", (one, other) => {
    expect(shapesOf(one)).not.toEqual([]);
    expect(shapesOf(other)).toEqual(expect.arrayContaining(shapesOf(one)));
  });
});

describe("another formula", () => {
  test.each([
    ["(n + 2p - k)/s + 1", "(n + p - k)/s + 1"],
    ["(n + 2p - k)/s + 1", "(n + 2p - k)/s"],
    ["ceil(n/s) + 1", "floor(n/s) + 1"],
    ["(n + 1)*m", "(n + 1)*(m + 1)"],
    ["4h(h + x + 1)", "3h(h + x + 1)"],
  ])("%s, %s", (one, other) => {
    expect(shapesOf(one)).not.toEqual([]);
    expect(shapesOf(other)).not.toEqual(expect.arrayContaining(shapesOf(one)));
  });
});

test.each([
  "padding",
  "U-Net",
  "VGG-16",
  "same padding stride 2",
  "why 4 * lstm",
  "1x1 convolution",
  "227x227x3",
  "62,378,344",
  "nn.Linear(9216, 4096)",
  "padding='same'",
  "n_out =",
  "(((",
  "👍 + 👍 * 2",
  "",
])("%j is no formula", (typed) => {
  expect(shapesOf(typed)).toEqual([]);
});

test("whatever is typed, and however much, an answer comes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("a1+-*/^()= .xk_²⌈")) }),
      (typed) => {
        expect(shapesOf(typed).length).toBeLessThan(3);
      },
    ),
  );
  expect(shapesOf("(".repeat(100_000))).toEqual([]);
  expect(shapesOf("a+".repeat(400) + "a")).toHaveLength(1);
});
