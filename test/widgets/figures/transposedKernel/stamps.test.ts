import { describe, expect, it } from "vitest";
import {
  fateOf,
  lanesOf,
  meetingAt,
  stampOf,
  stampsOf,
  sumOf,
} from "@widgets/figures/transposedKernel/stamps.ts";
import { meeting2d, stamps2dOf } from "@widgets/figures/transposedKernel/stamps2d.ts";
import { describe as say, tableOf } from "@widgets/figures/transposedKernel/sentences.ts";
import { valuesOf } from "../convolved.ts";

const stamps = (size: number, choices: object) =>
  stampsOf(
    valuesOf("convTranspose1d", [1, size], {
      outChannels: 1,
      kernelSize: 3,
      stride: 2,
      ...choices,
    }),
    "tent",
    0,
  );
const sums = (of: ReturnType<typeof stamps>) => tableOf(of).rows.map(([, , sum]) => Number(sum));

describe("stampsOf", () => {
  it("puts down a kernel for each input, a stride apart, and adds up where they meet", () => {
    const three = stamps(3, {});
    expect([three.inputs, three.weights]).toEqual([
      [2, 1, 3],
      [1, 2, 1],
    ]);
    expect(stampOf(three, 1).map(({ position, product }) => [position, product])).toEqual([
      [2, 1],
      [3, 2],
      [4, 1],
    ]);
    // 2 4 2 . . . . + . . 1 2 1 . . + . . . . 3 6 3
    expect(sums(three)).toEqual([2, 4, 3, 2, 4, 6, 3]);
    expect(meetingAt(three, 2)).toHaveLength(2);
  });

  it("crops what padding takes away, and keeps what output padding gives back", () => {
    // (3 − 1)·2 − 2·1 + 3 = 5: the first and the last go.
    expect(sums(stamps(3, { padding: 1 }))).toEqual([4, 3, 2, 4, 6]);
    // One more: only the first goes.
    expect(sums(stamps(3, { padding: 1, outputPadding: 1 }))).toEqual([4, 3, 2, 4, 6, 3]);
    const added = stamps(3, { outputPadding: 1 });
    expect(fateOf(added, 7)).toBe("added");
    expect(sums(added).at(-1)).toBe(0);
    expect(fateOf(stamps(3, { padding: 1 }), 0)).toBe("cropped");
  });

  it("leaves gaps in a dilated stamp", () => {
    expect(stampOf(stamps(2, { dilation: 3 }), 1).map(({ position }) => position)).toEqual([
      2, 5, 8,
    ]);
  });

  it("needs as many lines as stamps can overlap", () => {
    expect(lanesOf(stamps(5, {}))).toBe(2);
    expect(lanesOf(stamps(5, { stride: 1 }))).toBe(3);
    expect(lanesOf(stamps(5, { stride: 3 }))).toBe(1);
    expect(lanesOf(stamps(1, { stride: 1 }))).toBe(1);
  });

  it("gives as many outputs as calc counts, whatever is chosen", () => {
    for (const choices of [
      { stride: 3 },
      { padding: 2 },
      { dilation: 2, outputPadding: 1 },
      { kernelSize: 2, stride: 3, outputPadding: 2 },
    ]) {
      const values = valuesOf("convTranspose1d", [1, 4], {
        outChannels: 1,
        kernelSize: 3,
        stride: 2,
        ...choices,
      });
      expect([BigInt(sums(stampsOf(values, "ones", 0)).length)]).toEqual(values["outSize"]);
    }
  });
});

describe("over an image", () => {
  const values = valuesOf("convTranspose2d", [1, 2, 2], {
    outChannels: 1,
    kernelSize: 3,
    stride: 2,
  });
  const image = stamps2dOf(values, "ones");
  it("has four stamps meet where they all overlap", () => {
    expect(meeting2d(image, [2, 2]).count).toBe(4);
    expect(meeting2d(image, [2, 2], 1).count).toBe(1);
    expect(meeting2d(image, [0, 0])).toEqual({ count: 1, sum: image.valueAt([0, 0]) });
  });

  it("loses nothing: all that is stamped is input times kernel", () => {
    const all = [0, 1, 2, 3, 4].flatMap((row) =>
      [0, 1, 2, 3, 4].map((column) => meeting2d(image, [row, column]).sum),
    );
    const inputs = [0, 1].flatMap((row) => [0, 1].map((column) => image.valueAt([row, column])));
    const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
    expect(total(all)).toBe(9 * total(inputs));
  });
});

describe("the sentence", () => {
  const three = stamps(3, { padding: 1, outputPadding: 0 });
  it("tells what an input puts down, and what it meets", () => {
    expect(say(three, { from: "input", index: 0 })).toBe(
      "Input 1 of 3 is 2: it puts down the kernel, each weight times 2, which is 2, 4, 2.",
    );
    expect(say(three, { from: "input", index: 1 })).toMatch(
      /One value falls on an earlier stamp and is added\.$/,
    );
    expect(say(stamps(3, { stride: 3 }), { from: "input", index: 1 })).toMatch(
      /It meets no earlier stamp\.$/,
    );
  });

  it("tells how an output came about", () => {
    // Position 2 is output 2, with one position cropped before: 2·1 + 1·1 = 3
    expect(say(three, { from: "output", index: 2 })).toBe(
      "Output 2 of 5 is where 2 stamps meet: 2·1 + 1·1 = 3.",
    );
    expect(say(three, { from: "output", index: 0 })).toMatch(/crops this position away: 2 is lost/);
    expect(say(stamps(2, { stride: 4 }), { from: "output", index: 3 })).toMatch(/lies in a gap/);
    expect(say(stamps(2, { outputPadding: 1 }), { from: "output", index: 5 })).toMatch(
      /by the output padding alone/,
    );
  });

  it("tells that a weight is in each stamp, and learned once", () => {
    expect(say(three, { from: "weight", index: 1 })).toMatch(
      /^The weight 2 is in each of the 3 stamps/,
    );
  });

  it("adds up to what it shows", () => {
    expect(sumOf(meetingAt(three, 4))).toBe(4);
  });
});
