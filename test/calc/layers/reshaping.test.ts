import { layers } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { flatten, permute, repeatVector, reshape, select } = layers;

describe("flatten", () => {
  test("AlexNet's last feature map is 9,216 features", () => {
    expect(workedOut(flatten, {}, [256, 6, 6]).output).toEqual([9216]);
  });

  test("a vector stays as it is", () => {
    expect(workedOut(flatten, {}, [10]).output).toEqual([10]);
  });

  test("axes in front stay if they are to", () => {
    expect(workedOut(flatten, { keptAxes: 1 }, [768, 14, 14]).output).toEqual([768, 196]);
    expect(refusal(flatten, { keptAxes: 2 }, [3, 4])?.quantity).toBe("keptAxes");
  });
});

describe("reshape", () => {
  test.each([
    [
      [12, 6, 4],
      [0, 4],
      [72, 4],
    ],
    [[12, 6, 4], [288], [288]],
    [[7], [1, 7, 1], [1, 7, 1]],
  ])("%j to %j is %j", (input, target, output) => {
    expect(workedOut(reshape, { target }, input).output).toEqual(output);
  });

  test("a target with other room is refused", () => {
    for (const target of [
      [5, 0],
      [12, 6],
      [0, 0, 4],
    ]) {
      expect(refusal(reshape, { target }, [12, 6, 4])).toMatchObject({ reason: "shapes" });
    }
  });
});

describe("permute", () => {
  test("takes the axes in the order in which they are named", () => {
    expect(workedOut(permute, { order: [2, 3, 1] }, [3, 4, 5]).output).toEqual([4, 5, 3]);
  });

  test("each axis has to be named once", () => {
    for (const order of [[1, 1], [1, 2, 3], [3, 1], [1]]) {
      expect(refusal(permute, { order }, [7, 8])?.message).toContain("each of the 2 axes once");
    }
  });
});

test("a repeated vector is a sequence", () => {
  expect(workedOut(repeatVector, { repeats: 19 }, [203]).output).toEqual([19, 203]);
});

describe("select", () => {
  test("keeps one step of a sequence", () => {
    expect(workedOut(select, {}, [197, 768]).output).toEqual([768]);
    expect(workedOut(select, { step: 196 }, [197, 768]).output).toEqual([768]);
  });

  test("has no step behind the last", () => {
    expect(refusal(select, { step: 197 }, [197, 768])?.message).toContain("There is no step 197");
  });
});
