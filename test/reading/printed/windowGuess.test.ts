import { readCode } from "@reading";
import { expect, test } from "vitest";
import { windowGuess } from "../../../src/reading/printed/windowGuess.ts";

test("of all paddings that fit, the least is taken", () => {
  // (7 + 2·1 − 3) / 2 + 1 = 4, and with 2·2 it would be 5.
  expect(windowGuess(9, [7, 7], [4, 4])).toEqual({
    kernel: [3, 3],
    strides: [2, 2],
    padding: "same",
    sides: [1, 1],
  });
  // 227 − 11 = 216 = 54·4: nothing is padded.
  expect(windowGuess(121, [227, 227], [55, 55])).toMatchObject({
    strides: [4, 4],
    padding: "valid",
    sides: [0, 0],
  });
});

test("a window with more positions than any kernel has is not guessed", () => {
  expect(windowGuess(2_000_000, [10], [10])).toBeUndefined();
});

test.each([
  ["5000000000, 1", "1, 1", "4"],
  ["10, 1", "10, 1", "20000000001"],
  ["10, 1", "10, 1", "9".repeat(400)],
  ["9".repeat(400), "10, 1", "4"],
])(
  "a table of numbers beyond all bounds is read, and nothing is thrown",
  (input, output, count) => {
    const table = `Model: "wild"
 Layer (type)                Output Shape              Param #
=================================================================
 input_1 (InputLayer)        [(None, ${input})]        0
 conv1d (Conv1D)             (None, ${output})         ${count}
=================================================================
Total params: ${count}
`;
    expect(readCode(table).complaints).not.toEqual([]);
  },
);
