import { describe, expect, test } from "vitest";
import { sizesOf } from "../../../src/components/network/volumes.ts";

const axes = (last: "channels" | "units", ...sizes: number[]) =>
  sizes.map((size, place) => ({
    size: BigInt(size),
    kind: place === sizes.length - 1 ? last : ("size" as const),
  }));

describe("what is drawn of a tensor", () => {
  test.each([
    ["a vector is a thread", axes("units", 4096), { channels: 4096, height: 1 }],
    ["a sequence lies flat", axes("units", 197, 768), { channels: 1, height: 197, width: 768 }],
    ["a signal has no height", axes("channels", 100, 8), { channels: 8, height: 1, width: 100 }],
    ["a map", axes("channels", 55, 40, 96), { channels: 96, height: 55, width: 40 }],
    ["a video", axes("channels", 4, 9, 8, 3), { channels: 3, height: 36, width: 8 }],
  ])("%s", (_, shape, drawn) => {
    expect(sizesOf(shape)).toEqual(drawn);
  });
});
