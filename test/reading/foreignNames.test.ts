import { readCode } from "@reading";
import { expect, test } from "vitest";

const read = (call: string) =>
  readCode(`import torch.nn as nn\nm = nn.Sequential(${call})`).complaints.filter(
    ({ kind }) => kind === "wrong",
  );

test.each([
  ["nn.Conv2d(1, 8, 5, strides=2)", "strides", "stride"],
  ["nn.Conv2d(1, 8, 5, use_bias=False)", "use_bias", "bias"],
  ["nn.Linear(in_features=784, units=10)", "units", "out_features"],
])("%s is refused by PyTorch: it is said where, and what to write", (call, foreign, right) => {
  const said = read(call).find(({ sentence }) => sentence.includes(`has no “${foreign}”`));
  expect(said?.sentence).toContain(`Write ${right} instead.`);
  expect(said?.line).toBe(2);
});

test("its own names are right", () => {
  expect(read("nn.Conv2d(1, 8, kernel_size=5, stride=2, padding=2, bias=False)")).toEqual([]);
});
