import { expect, test } from "vitest";
import { readCounts } from "../../../../src/widgets/workbench/check/readCounts.ts";

const counts = (text: string) => readCounts(text).lines.map(({ count }) => Number(count));

test("a table with commas has its counts in the column of that name", () => {
  const text = [
    "name,     depth,  kernel, size, params,   should be",
    "input,    1,      ,       256",
    "conv2d_1, 64,     3,      256,  640",
    "conv2d_2, 512,    3,      32,   4719104,  2097664",
  ].join("\n");
  expect(readCounts(text).lines).toEqual([
    { label: "conv2d_1", count: 640n },
    { label: "conv2d_2", count: 4719104n },
  ]);
});

test.each([
  ["tabs", "conv1\t640\nfc\t36,928"],
  ["spaces", "conv1 640\nfc 36,928"],
  ["bars", "| Layer | Parameters |\n| --- | --: |\n| conv1 | 640 |\n| fc | 36,928 |"],
  ["nothing but numbers", "640\n36928"],
  ["apostrophes", "conv1  640\nfc  36'928"],
])("counts between %s are read", (_, text) => {
  expect(counts(text)).toEqual([640, 36928]);
});

test("what Keras prints is read, old and new", () => {
  const old = `Layer (type)                 Output Shape              Param #
=================================================================
lstm_1 (LSTM)                (None, 1)                 12
_________________________________________________________________
dense_1 (Dense)              (None, 10)                1,610
=================================================================
Total params: 1,622
Trainable params: 1,622
Non-trainable params: 0`;
  expect(counts(old)).toEqual([12, 1610]);
  expect(readCounts(old)).toMatchObject({ total: 1622n, trained: 1622n, fixed: 0n });
  const boxed = `┃ Layer (type)      ┃ Output Shape       ┃ Param # ┃
┡━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━┩
│ conv2d (Conv2D)   │ (None, 26, 26, 32) │     320 │
│ dense (Dense)     │ (None, 10)         │  16,010 │
└───────────────────┴────────────────────┴─────────┘
 Total params: 16,330 (63.79 KB)`;
  expect(counts(boxed)).toEqual([320, 16010]);
  expect(readCounts(boxed).total).toBe(16330n);
});

test("of torchinfo’s tree, rows without a count are left out", () => {
  const text = `Layer (type:depth-idx)      Output Shape         Param #
AlexNet                     [1, 1000]            --
├─Sequential: 1-1           [1, 256, 6, 6]       --
│    └─Conv2d: 2-1          [1, 64, 55, 55]      23,296
│    └─ReLU: 2-2            [1, 64, 55, 55]      --
├─Linear: 1-2               [1, 1000]            (4,097,000)
Total params: 4,120,296
Total mult-adds (M): 714.68`;
  expect(readCounts(text)).toEqual({
    lines: [
      { label: "Conv2d", count: 23296n },
      { label: "Linear", count: 4097000n },
    ],
    total: 4120296n,
  });
});

test("prose has no counts", () => {
  expect(readCounts("I do not know.\nWhy?")).toEqual({ lines: [] });
});
