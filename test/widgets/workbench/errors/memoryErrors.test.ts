import { describe, expect, test } from "vitest";
import { explainError } from "../../../../src/widgets/workbench/errors/explainError.ts";
import { networkIn, networkOf } from "../exampleNamed.ts";

const said = (message: string) => explainError(message)?.sentences[0];

describe("a tensor that finds no place is told in bytes", () => {
  test.each([
    [
      // 32 · 64 · 224 · 224 = 102,760,448, times four.
      "tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[32,64,224,224] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc [Op:Conv2D]",
      "A tensor of 32 × 64 × 224 × 224 found no place. It has 102,760,448 values: 411 MB at 4 bytes each.",
    ],
    [
      "ResourceExhaustedError: OOM when allocating tensor with shape[32,64,224,224]",
      "A tensor of 32 × 64 × 224 × 224 found no place. It has 102,760,448 values: 411 MB at 4 bytes each.",
    ],
    [
      "OOM when allocating tensor with shape[1000,1000] and type half on /job:localhost",
      "A tensor of 1,000 × 1,000 found no place. It has 1,000,000 values: 2 MB at 2 bytes each.",
    ],
    [
      "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (10000, 100000) and data type float64",
      "A tensor of 10,000 × 100,000 found no place. It has 1,000,000,000 values: 8 GB at 8 bytes each.",
    ],
    [
      // 2 · 1024³ = 2,147,483,648 bytes, a fourth of them as numbers.
      "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 10.76 GiB total capacity; 8.59 GiB already allocated; 1.17 GiB free; 8.64 GiB reserved in total by PyTorch)",
      "2.00 GiB were asked for at once, and less was free. That is room for about 536,870,912 values of four bytes.",
    ],
    [
      "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 1.05 GiB is free.",
      // 20 · 1024² / 4
      "20.00 MiB were asked for at once, and less was free. That is room for about 5,242,880 values of four bytes.",
    ],
    [
      "RuntimeError: MPS backend out of memory (MPS allocated: 8.81 GB, other allocations: 1.2 GB, max allowed: 9.07 GB). Tried to allocate 256.00 MB on private pool.",
      // 256 · 1024² / 4
      "256.00 MiB were asked for at once, and less was free. That is room for about 67,108,864 values of four bytes.",
    ],
    [
      "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 4000000000 bytes.",
      "4 GB were asked for at once, and less was free. That is room for about 1,000,000,000 values of four bytes.",
    ],
    ["RuntimeError: CUDA error: out of memory", "The memory of the card is full."],
  ])("%s", (message, sentence) => {
    expect(said(message)).toBe(sentence);
    expect(explainError(message)?.lesson).toBe("cost/memory");
    expect(explainError(message)?.sentences.join(" ")).toContain("make the batch smaller first");
  });
});

test("the layer that puts out the most is named, and with a shape the one that has it", () => {
  const code =
    "nn.Sequential(nn.Conv2d(3, 64, 3, padding=1), nn.MaxPool2d(2), nn.Conv2d(64, 8, 3))\nsummary(model, (3, 224, 224))";
  const network = networkIn(code);
  const told = explainError("torch.OutOfMemoryError: CUDA out of memory.", network);
  // 64 · 224 · 224 = 3,211,264 values of four bytes.
  expect(told?.sentences[1]).toMatch(
    /puts out the most: 3,211,264 values for each example, 12\.8 MB at four bytes each/,
  );
  expect(told?.suspects).toMatchObject([{ line: 1 }]);
  const pooled = "OOM when allocating tensor with shape[32,112,112,64] and type float";
  const [suspect] = explainError(pooled, network)?.suspects ?? [];
  expect(suspect?.name).toMatch(/pool|1/);
  expect(explainError(pooled, networkOf("lstm"))?.suspects).not.toEqual([]);
});

test("numbers without end break nothing", () => {
  const many = "9".repeat(5000);
  expect(said(`OOM when allocating tensor with shape[${many}]`)).toBeUndefined();
  expect(said(`CUDA out of memory. Tried to allocate ${many} GiB`)).toContain("card is full");
  expect(said("cannot broadcast a tensor with shape [2, 3]")).toBeUndefined();
});
