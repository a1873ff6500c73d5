import { expect, test } from "vitest";
import { disagreementsWith } from "./agreement.ts";
import { question } from "./random.ts";

const convolution = question({ type: "conv", filters: 2, kernel: [3, 3] }, [5, 5, 1]);
const right = { output: [3, 3, 2], params: 20, trainable: 20 };

test.each([
  ["another shape", { ...right, output: [3, 4, 2] }, "output"],
  ["another number of parameters", { ...right, params: 18 }, "params"],
  ["fewer that are trained", { ...right, trainable: 0 }, "trainable"],
  ["other tensors", { ...right, tensors: [["kernel", [3, 3, 2, 1]]] as const }, "tensors"],
  ["a refusal without a reason", { error: "no" }, "error"],
])("%s is a disagreement", (_, answer, field) => {
  expect(disagreementsWith(right, convolution, "keras")).toEqual([]);
  expect(disagreementsWith(answer, convolution, "keras")).toMatchObject([{ field }]);
});

test("what TensorFlow.js and calc both refuse is none", () => {
  const tooLarge = question({ type: "conv", filters: 2, kernel: [6, 6] }, [5, 5, 1]);
  expect(disagreementsWith({ error: "no" }, tooLarge, "keras")).toEqual([]);
});
