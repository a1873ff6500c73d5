import { layers } from "@calc";
import { conventions, resultOf } from "@frameworks";
import { describe, expect, test } from "vitest";

/**
 * What each way comes to, from the measurements in the fact corpus's CONVENTIONS, or by the rule of
 * the source that stands beside it.
 */
const stated: Readonly<Record<string, readonly string[]>> = {
  // n = 224, k = 3, s = 2: (112 − 1) · 2 + 3 − 224 = 1, behind or before; Lasagne (k // 2, (k − 1) // 2).
  same: ["0 before, 1 after", "refused", "1 before, 0 after", "1 before, 1 after"],
  // floor((32 − 5) / 2) + 1 = 14
  "stride-with-dilation": ["refused", "8 × 14 × 14", "8 × 14 × 14"],
  // 8 by 2: 4 against 7 (measured).
  "pool-stride": ["1 × 4", "1 × 4", "1 × 7"],
  // 11 by 2: 5, not 6.
  "pool-rounding": ["50 × 5 × 5", "50 × 5 × 5", "50 × 6 × 6", "50 × 6 × 6"],
  // AvgPool k4 s4 p2 n9 ceil gives 3, not 4 (measured).
  "dropped-window": ["1 × 3", "1 × 3", "1 × 4"],
  // floor((15 + 4 − 3) / 2) + 1 = 9
  "pool-padding": ["64 × 9 × 9", "refused", "64 × 9 × 9"],
  // n1 k4 s4 p1: size 1 in ONNX Runtime (measured).
  "pool-too-large": ["refused", "1 × 1"],
  // ceil(32 / 4) = 8
  "pool-same-stride": ["1 × 8", "refused"],
  "global-pool-axes": ["512", "512 × 1 × 1", "512 × 1 × 1"],
  // k3 s2 same n16: 32 against 31 (measured); 15 · 2 − 2 + 3 = 31.
  "output-padding": ["8 × 32", "8 × 31", "8 × 31"],
  // 15 · 3 + max(2, 3) = 48; 15 · 3 + 2 = 47
  "short-kernel": ["8 × 48", "8 × 47"],
  // k3 s4 n31: 123, not 124 (measured).
  "onnx-same": ["8 × 124", "8 × 123", "8 × 124"],
  // LSTM(256) on 4096; Lasagne: 4,457,472 + 3 · 256.
  "bias-vectors": ["4,457,472", "4,458,496", "4,458,496", "4,459,264", "4,458,240"],
  // GRU(5) on 4: 150 / 165 / 165.
  "gru-biases": ["165", "165", "150"],
  "every-step": ["256", "16 × 256", "16 × 256"],
  // 64 channels: 128 / 256 / 256.
  "batch-norm-statistics": ["256", "128", "256"],
  // 64 · 56 · 56 = 200,704
  "prelu-slopes": ["200,704", "1", "64"],
  // heads 8, key_dim 64, width 512: 1,050,624; key_dim 512 by mistake: 8,401,408 (measured).
  "head-size": ["1,050,624", "8,401,408", "1,050,624"],
  // (10, 512) to 64 units is 32,832 parameters; 5,120 · 64 + 64 = 327,744.
  "dense-on-sequence": ["32,832", "32,832", "327,744"],
  "kernel-layout": ["kernel (11, 11, 3, 96)", "weight (96, 3, 11, 11)", "w (96, 3, 11, 11)"],
  "transposed-layout": ["kernel (2, 2, 64, 128)", "weight (128, 64, 2, 2)", "w (128, 64, 2, 2)"],
  // 224² · 27 · 64 = 86,704,128; its double; 224² · (27 · 64 + 64) = 89,915,392.
  operations: ["86,704,128", "173,408,256", "89,915,392"],
  // ConvTranspose2d 64-32, k2 s2, 16x16 (measured).
  "transposed-operations": ["2,097,152", "8,388,608", "8,421,376"],
};

describe.each(conventions)("$name", (convention) => {
  const results = convention.ways.map((way) => resultOf(convention, way).text);

  test("each framework’s number is the one that it gives", () => {
    expect(results).toEqual(stated[convention.name]);
  });

  test("they differ", () => {
    expect(new Set(results).size).toBeGreaterThan(1);
  });

  test("it is about layers that there are, and its example is one of them", () => {
    for (const name of convention.layers) expect(layers[name]).toBeDefined();
    expect(convention.layers).toContain(convention.example.layer);
  });

  test("it asks a question, answers in sentences, and names its sources", () => {
    expect(convention.question).toMatch(/\?$/);
    expect(convention.why).toMatch(/\.$/);
    for (const { does, source } of convention.ways) {
      expect(does).toMatch(/\.$/);
      expect(source).not.toBe("");
    }
  });
});

test("each has a name of its own", () => {
  expect(Object.keys(stated).sort()).toEqual(conventions.map(({ name }) => name).sort());
});
