import { difficultyOf, fairVariants, middleOf } from "@exercises";
import { expect, test } from "vitest";

const variant = (answer: bigint | readonly bigint[], ...numbers: readonly string[]) => ({
  numbers,
  parts: [{ marked: { answer } }],
});

test("digits count, in the question and in the answer; zeros at an end do not", () => {
  // 227, 3 and 96 are six digits, 34,944 is five.
  expect(difficultyOf(variant(34_944n, "227", "3", "96"))).toBe(11);
  // 2, 3 and 1 are one each, 6 with four zeros is one.
  expect(difficultyOf(variant(60_000n, "2,000", "30", "100"))).toBe(4);
  expect(difficultyOf(variant([55n, 55n, 96n], "4"))).toBe(7);
});

test("the middle half of nine lies between the third and the seventh", () => {
  expect(middleOf([9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([3, 7]);
  expect(middleOf([4])).toEqual([4, 4]);
});

test("students draw from what is about as hard as most", () => {
  const all = ["1", "12", "12", "12", "12", "1234567"].map((number) => variant(5n, number));
  // Six variants: the second to the fifth, and whatever is as hard as they are.
  expect(fairVariants(all)).toEqual([1, 2, 3, 4]);
  expect(fairVariants([variant(5n, "1")])).toEqual([0]);
});
