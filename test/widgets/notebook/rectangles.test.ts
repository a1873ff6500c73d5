import { describe, expect, it } from "vitest";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { settleStep } from "@widgets/notebook/settleStep.ts";
import { rectangle } from "./lesson.ts";

const workOut = arithmeticOf(rectangle);
const square = { size: "7", kernel: "3", stride: "1", padding: "0" };

describe("a value with a number for each axis", () => {
  it("is a rectangle where two are written, and a square where one is", () => {
    // Height: floor((7 + 2·1 − 3) / 1) + 1 = 7; width: floor((10 + 2·2 − 5) / 2) + 1 = floor(4.5) + 1 = 5.
    const texts = { size: "7, 10", kernel: "3 × 5", stride: "1,2", padding: "(1, 2)" };
    const { worked, issues } = workOut(texts);
    expect(issues).toEqual({});
    expect(worked["grid"]?.inputs).toEqual([[1n, 7n, 10n]]);
    expect(worked["grid"]?.output).toEqual([1n, 7n, 5n]);
    // 7 − 3 + 1 = 5 along both.
    expect(workOut(square).worked["grid"]?.output).toEqual([1n, 5n, 5n]);
  });

  it("reads each number of a formula along the second axis as well", () => {
    const { worked } = workOut({ ...square, kernel: "3, 5", padding: "0, 2" });
    expect(worked["grid"]?.readings).toMatchObject({
      kernelSize: "3",
      "kernelSize.1": "5",
      "padding.1.0": "2",
      "outSize.1": "7",
    });
  });

  it.each([
    ["kernel", "3, 4, 5", "a whole number from 1 to 7, or one for each of the 2 axes"],
    ["padding", "1, 1, 2, 2", "a whole number from 0 to 3, or one for each of the 2 axes"],
    ["size", "wide", "a whole number from 1 to 12, or one for each of the 2 axes"],
    ["stride", "1, 0", "a whole number from 1 to 4, or one for each of the 2 axes"],
  ])("a %s of “%s” is refused", (name, text, instead) => {
    expect(workOut({ ...square, [name]: text }, name).issues[name]).toContain(`Write ${instead}`);
  });

  it("one number beyond what is drawn is enough to say so", () => {
    expect(workOut({ ...square, size: "7, 13" }).issues["size"]).toMatch(/from 1 to 12, which/);
  });
});

describe("a step of two numbers", () => {
  const step = (name: keyof typeof square, from: string, wanted: string) => {
    const { least = 0, most = 0 } = rectangle.values[name] ?? {};
    const settled = settleStep({ ...square, [name]: wanted }, name, from, { least, most }, workOut);
    return [settled.texts[name], settled.stops[name]];
  };

  it("takes both", () => {
    expect(step("size", "7, 9", "8, 10")).toEqual(["8, 10", undefined]);
  });

  it("stops for both where one can go no further, and keeps the rectangle", () => {
    // The steps are drawn up to 4; those down the image would have had room.
    const [text, stop] = step("stride", "1, 4", "2, 4");
    expect(text).toBe("1, 4");
    expect(stop).toMatch(/^It stops at 1, 4\. Here the numbers .* go from 1 to 4,/);
    const [same, end] = step("padding", "0, 0", "0, 0");
    expect(same).toBe("0, 0");
    expect(end).toMatch(/^It stops at 0, 0\. The padding can’t be “-1, -1”/);
  });

  it("gives the arithmetic's reason", () => {
    // An image of 2 × 8 is too low for a kernel of 3.
    const [text, stop] = step("size", "3, 9", "2, 8");
    expect(text).toBe("3, 9");
    expect(stop).toMatch(/^It stops at 3, 9\. With 2, 8: The kernel reaches over 3.*only 2 long/);
  });

  it("from one number to two is no step", () => {
    expect(step("kernel", "3", "3, 5")).toEqual(["3, 5", undefined]);
  });
});
