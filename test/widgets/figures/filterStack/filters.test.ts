import { describe, expect, it } from "vitest";
import { channelsOf, filtersOf, readersOf } from "@widgets/figures/filterStack/filters.ts";
import { see } from "@widgets/figures/filterStack/look.ts";
import { describe as say, tableOf } from "@widgets/figures/filterStack/sentences.ts";
import { shownLayers } from "@widgets/figures/filterStack/shownLayers.ts";
import { workedOf } from "../convolved.ts";

const filters = (input: number[], choices: object) =>
  filtersOf(workedOf("conv2d", input, { kernelSize: 3, ...choices }));
const many = filters([25, 14, 14], { outChannels: 50 });
const grouped = filters([8, 10, 10], { outChannels: 12, groups: 4 });
const depthwise = filtersOf(
  workedOf("depthwiseConv2d", [3, 6, 6], { kernelSize: 3, depthMultiplier: 2 }),
);

describe("filtersOf", () => {
  it("has 25 channels and 50 filters make 50 maps, with 3·3·25 weights each", () => {
    // 3·3·25 = 225; 225·50 = 11,250
    expect(many.texts).toEqual({ one: "225", all: "11,250", biases: "50" });
    expect(channelsOf(many, 49)).toEqual([0, 24]);
    expect(readersOf(many, 7)).toEqual([0, 49]);
  });

  it("lets a filter of a group read that group only", () => {
    // 8 / 4 = 2 channels and 12 / 4 = 3 filters a group
    expect(channelsOf(grouped, 4)).toEqual([2, 3]);
    expect(readersOf(grouped, 3)).toEqual([3, 5]);
    expect(grouped.texts.one).toBe("18");
  });

  it("takes a depthwise convolution for a group each channel", () => {
    expect([depthwise.groups, depthwise.depth, depthwise.share]).toEqual([3, 1, 2]);
    expect(channelsOf(depthwise, 3)).toEqual([1, 1]);
    expect(readersOf(depthwise, 2)).toEqual([4, 5]);
  });
});

describe("see", () => {
  it("turns to a filter that reads the channel", () => {
    expect(see(grouped, { from: "channel", index: 7 }, 0)).toMatchObject({
      filter: 9,
      lit: [9, 11],
    });
    expect(see(grouped, { from: "channel", index: 7 }, 10).filter).toBe(10);
  });

  it("finds a weight in its slice", () => {
    // The 9 weights of a slice: index 13 is the fifth of the second, row 2, column 2.
    expect(see(grouped, { from: "weight", index: 13 }, 3)).toMatchObject({
      channel: 3,
      tap: [1, 1],
    });
  });
});

describe("the sentence", () => {
  const of = (from: "filter" | "channel" | "weight", index: number, which = many) =>
    say(which, see(which, { from, index }, 0));
  it("tells what a filter reads, and that it makes one map", () => {
    expect(of("filter", 6)).toBe(
      "Filter 7 of 50 reads all 25 channels, adds up what it finds in them and makes one map. 50 filters, 50 maps.",
    );
    expect(of("filter", 3, grouped)).toMatch(/reads channels 3 and 4, those of its group/);
    expect(of("filter", 2, depthwise)).toMatch(/reads channel 2 alone and makes one map\./);
  });

  it("tells who reads a channel", () => {
    expect(of("channel", 2)).toMatch(/^Channel 3 of 25 is read by all 50 filters/);
    expect(of("channel", 2, grouped)).toMatch(/filters 4 to 6 only/);
  });

  it("tells where a weight is", () => {
    expect(of("weight", 9)).toMatch(/row 1, column 1 of the slice for channel 2: one of the 225/);
  });

  it("has a table of the same", () => {
    expect(tableOf(many).rows).toEqual([
      ["one filter", "25", "3 × 3 × 25 = 225", "1", "1"],
      ["all 50 filters", "25", "11,250", "50", "50"],
    ]);
  });
});

describe("shownLayers", () => {
  it("shows a few of many, those that are wanted before others", () => {
    expect(shownLayers(3, 6, [])).toEqual([0, 1, 2]);
    expect(shownLayers(25, 6, [])).toEqual([0, 1, 2, 3, 4, undefined, 24]);
    expect(shownLayers(50, 6, [30])).toEqual([0, 1, 2, 3, undefined, 30, undefined, 49]);
  });
});
