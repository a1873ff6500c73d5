import { describe, expect, test } from "vitest";
import { describeGate, gate, tableOfGates } from "@widgets/figures/gatedCell.ts";
import { gatesOf, orders, type Piece } from "@widgets/figures/gatedCell/gates.ts";
import { drawGru } from "@widgets/figures/gatedCell/gruDrawing.ts";
import { drawLstm } from "@widgets/figures/gatedCell/lstmDrawing.ts";
import { placeMatrices } from "@widgets/figures/gatedCell/places.ts";
import { workedLayer } from "./workedLayer.ts";

const lstm = (choices = {}) => gate(workedLayer("lstm", { units: 256, ...choices }, [16, 4096]));
const gru = (choices = {}) => gate(workedLayer("gru", { units: 5, ...choices }, [10, 4]));
const written = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.join(""))).join("");

describe("a gate’s share", () => {
  test("of an LSTM of 256 units on 4,096 features is a quarter", () => {
    // 256 · (4,096 + 256 + 1) = 1,114,368
    expect(lstm()).toMatchObject({ each: "1,114,368", params: "4,457,472", share: "25.0%" });
  });

  test("of a GRU is a third: 5 · (4 + 5 + 2) = 55 of 165 with reset_after, 50 of 150 without", () => {
    expect(gru()).toMatchObject({ each: "55", params: "165" });
    expect(gru({ biasVectors: 1 })).toMatchObject({ each: "50", params: "150" });
  });

  test("is said with what the gate is for and with its slices", () => {
    expect(describeGate(lstm(), 1)).toBe(
      "The forget gate: it says how much of each remembered value is kept. It is the same slice of every matrix, 4,096 × 256 input weights, 256 × 256 recurrent weights, 256 biases: 1,114,368 of 4,457,472 parameters, 25.0%.",
    );
  });

  test("of one unit speaks of one bias", () => {
    expect(describeGate(gru({ units: 1 }), 1)).toMatch(/ 1 bias, .* 1 second bias:/);
  });

  test("does not include a projection, which no gate has a part of", () => {
    // 256 · (4,096 + 64 + 1) for each gate, and 256 · 64 beside them
    const projected = lstm({ projection: 64 });
    expect(projected).toMatchObject({ each: "1,065,216", params: "4,277,248" });
    expect(tableOfGates(projected).rows.at(-2)).toEqual([
      "Projection",
      "",
      "",
      "",
      "16,384",
      "256 × 64",
    ]);
  });
});

describe("a GRU", () => {
  test("resets after the product if it has two biases, before it if it has one", () => {
    const candidate = (biases: number) =>
      written(gatesOf("gru", biases, biases > 1)[2]?.equation ?? []);
    expect(candidate(2)).toBe("nt = tanh(Wnxt + bn + rt × (Rnht−1 + b’n))");
    expect(candidate(1)).toBe("nt = tanh(Wnxt + bn + Rn(rt × ht−1))");
  });

  test("is drawn so: the product by r stands above the block, or below it", () => {
    const product = (after: boolean) => drawGru(390, after).signs.at(-1)?.y ?? 0;
    const block = drawGru(390, true).blocks[2]?.y ?? 0;
    expect(product(true)).toBeLessThan(block);
    expect(product(false)).toBeGreaterThan(block);
  });

  test("has each bias beside its product", () => {
    expect(gru().joined.map(({ letter }) => letter)).toEqual(["W", "b", "R", "b’"]);
  });
});

test("each framework has all gates, in an order of its own", () => {
  expect(orders.lstm.PyTorch.join("")).toBe("ifgo");
  expect(orders.lstm.ONNX.join("")).toBe("iofg");
  expect(orders.gru.Keras.join("")).toBe("zrn");
  expect(orders.gru.PyTorch.join("")).toBe("rzn");
  for (const kind of ["lstm", "gru"] as const) {
    const letters = gatesOf(kind, 1, false).map(({ letter }) => letter);
    for (const order of Object.values(orders[kind]))
      expect(order.toSorted()).toEqual(letters.toSorted());
  }
});

describe("the joined matrices", () => {
  test("are cut to scale: a gate is U high where F are across", () => {
    const { band, matrices, isStretched } = placeMatrices(lstm(), 434);
    expect(isStretched).toBe(false);
    expect((matrices[0]?.width ?? 0) / band).toBeCloseTo(4096 / 256);
  });

  test("say so where they would be too low to be seen", () => {
    const thin = gate(workedLayer("lstm", { units: 1 }, [3, 4096]));
    expect(placeMatrices(thin, 434).isStretched).toBe(true);
  });

  test.each([254, 270, 434])("stay within %i px", (width) => {
    for (const gated of [lstm({ biasVectors: 2 }), gru(), lstm({ units: 1000 })]) {
      const { right, heads } = placeMatrices(gated, width);
      expect(right).toBeLessThanOrEqual(width);
      expect(heads.at(-1)).toBeLessThanOrEqual(width);
    }
  });
});

test.each([254, 390])("no two blocks of a cell overlap at %i px", (width) => {
  for (const { blocks, blockWidth } of [drawLstm(width, true), drawGru(width, true)]) {
    const row = blocks.map((each) => ({ ...each, half: (each.width ?? blockWidth) / 2 }));
    for (const [place, { x, half }] of row.entries()) {
      const before = row[place - 1];
      if (before) expect(x - half).toBeGreaterThan(before.x + before.half);
      expect(x + half).toBeLessThanOrEqual(width);
    }
  }
});
