import { expect, test } from "vitest";
import { align } from "../../../../src/widgets/workbench/check/align.ts";
import { layerKind } from "../../../../src/widgets/workbench/check/layerKind.ts";

const same = (one: string, other: string) => (one === other ? 1 : -1);
const paired = (one: string, other: string) =>
  align(Array.from(one), Array.from(other), same).map(
    (pair) => `${pair.one ?? "-"}${pair.other ?? "-"}`,
  );

test("like stands beside like, in order, and what is alone stands alone", () => {
  expect(paired("abcd", "abd")).toEqual(["aa", "bb", "c-", "dd"]);
  expect(paired("abd", "abcd")).toEqual(["aa", "bb", "-c", "dd"]);
  expect(paired("", "ab")).toEqual(["-a", "-b"]);
  expect(paired("ab", "")).toEqual(["a-", "b-"]);
});

test("lists that are too long for that are compared place by place", () => {
  const long = Array.from({ length: 2500 }, (_, place) => place);
  const pairs = align(long, long.slice(1), (one, other) => (one === other ? 1 : -1));
  expect(pairs).toHaveLength(2500);
  expect(pairs[0]).toEqual({ one: 0, other: 1 });
});

test.each([
  ["conv2d_11", "convolution"],
  ["Conv-1", "convolution"],
  ["Conv2DTranspose", "transposed"],
  ["max_pooling2d_3", "pooling"],
  ["FC-1", "dense"],
  ["Linear", "dense"],
  ["upsample_1", "up"],
  ["concat_4", "concatenate"],
  ["merge6", "concatenate"],
  ["bn1", "normalisation"],
  ["Input Image", "input"],
  ["block", undefined],
])("%s speaks of %s", (name, kind) => {
  expect(layerKind(name)).toBe(kind);
});
