import { expect, it } from "vitest";
import { textsIn } from "@widgets/notebook/tries.ts";

it("pairs apart by spaces are texts by value", () => {
  expect(textsIn("stride=3  padding=same\nkernelSize=3,5")).toEqual({
    stride: "3",
    padding: "same",
    kernelSize: "3, 5",
  });
  expect(textsIn("")).toEqual({});
});
