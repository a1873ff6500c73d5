import { describe, expect, it } from "vitest";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { valuesReadBy } from "@widgets/notebook/notebook.ts";
import { notebook, start, value } from "./lesson.ts";

const workOut = arithmeticOf(notebook);

it("a layer reads the values that are named in it, and the layer behind it what comes out", () => {
  const { worked, issues } = workOut(start);
  expect(issues).toEqual({});
  // floor((22 + 2·2 − 5) / 4) + 1 = floor(5.25) + 1 = 6; then floor((6 − 2) / 2) + 1 = 3
  expect(worked["row"]?.output).toEqual([1n, 6n, 6n]);
  expect(worked["pool"]?.output).toEqual([1n, 3n, 3n]);
  expect(worked["row"]?.readings).toMatchObject({
    outSize: "6",
    leftOver: "1",
    output: "6 × 6 × 1",
  });
});

it("a changed value changes all that reads it, also from afar", () => {
  const { worked } = workOut({ ...start, stride: "3" });
  // floor(21 / 3) + 1 = 8, then 4
  expect(worked["row"]?.readings["outSize"]).toBe("8");
  expect(worked["pool"]?.readings["outSize"]).toBe("4");
  expect(valuesReadBy(notebook, "pool")).toEqual([
    "inSize",
    "padding",
    "kernelSize",
    "stride",
    "poolSize",
  ]);
  expect(valuesReadBy(notebook, "row")).not.toContain("poolSize");
});

it("the tensors of a layer come with their roles and counts", () => {
  expect(workOut(start).worked["row"]?.tensors).toEqual([
    { name: "weight", shape: [1n, 1n, 5n, 5n], role: "weight", count: 25n },
    { name: "bias", shape: [1n], role: "bias", count: 1n },
  ]);
});

describe("what cannot be is told to the value that it is about", () => {
  it.each([
    ["stride", "0"],
    ["stride", "-1"],
    ["stride", "1.5"],
    ["stride", ""],
    ["stride", "1" + "0".repeat(30)],
    ["padding", "<script>"],
    ["kernelSize", "3, 5"],
    ["padding", "1, 2"],
    ["padding", "same"],
  ])("a %s of “%s”", (name, text) => {
    const { issues, worked } = workOut({ ...start, [name]: text }, name);
    expect(Object.keys(issues)).toEqual([name]);
    expect(issues[name]).toMatch(/Write a whole number .*\.$/);
    expect(worked).toEqual({});
  });

  it("a padding that may be 0 or 1 is a number, and not true or false", () => {
    const padding = value("padding", "0", 0, 1);
    const few = arithmeticOf({ ...notebook, values: { ...notebook.values, padding } });
    const { issues } = few({ ...start, padding: "-1" }, "padding");
    expect(issues["padding"]).toMatch(/Write a whole number from 0 to 1\.$/);
    expect(few({ ...start, padding: "0, 1" }, "padding").issues["padding"]).toMatch(/can’t be/);
  });

  it("what only the figures don't go to is no fault of the number", () => {
    const { issues, worked } = workOut({ ...start, padding: "7" }, "padding");
    expect(issues).toEqual({
      padding:
        "Here the numbers for the padding go from 0 to 6, which the figures can show. The calculators in the reference take others too.",
    });
    expect(worked).toEqual({});
    expect(workOut({ ...start, inSize: "33" }).issues["inSize"]).toContain("go from 1 to 32,");
  });

  it("the arithmetic's own reason stands before the end of the figures", () => {
    // A kernel of 27 reaches over 27; with 2 zeros at both ends the row of 22 is 26 long.
    const { issues } = workOut({ ...start, kernelSize: "27" }, "kernelSize");
    expect(issues["kernelSize"]).toMatch(/reaches over 27.*only 26 long/);
    expect(workOut({ ...start, stride: "1000001" }).issues["stride"]).toMatch(/can’t be/);
  });

  it("a kernel that is larger than the padded input", () => {
    const { issues } = workOut({ ...start, inSize: "3", padding: "0" }, "inSize");
    expect(issues["kernelSize"]).toMatch(/5.*3.*smaller/);
  });

  it("a second kernel, by its own name", () => {
    const { issues } = workOut({ ...start, poolSize: "7" }, "poolSize");
    expect(Object.keys(issues)).toEqual(["poolSize"]);
  });
});

it("a layer whose choices and inputs stay is not worked out again, and all comes to the same", () => {
  const used = arithmeticOf(notebook);
  const before = used(start).worked["row"]?.values;
  // The pool stands behind the row, which does not read how large its window is.
  expect(used({ ...start, poolSize: "3" }).worked["row"]?.values).toBe(before);
  for (const stride of ["4", "3", "9", "3", "4"]) {
    const texts = { ...start, stride };
    expect(used(texts)).toEqual(arithmeticOf(notebook)(texts));
  }
});
