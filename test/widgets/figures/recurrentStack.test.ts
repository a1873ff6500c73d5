import { placeStack } from "@widgets/figures/recurrentStack/places.ts";
import {
  describeStack,
  partsOfStack,
  tableOfStack,
  titleOf,
} from "@widgets/figures/recurrentStack/sentences.ts";
import { readBy, stackOf } from "@widgets/figures/recurrentStack/stack.ts";
import { describe, expect, test } from "vitest";
import { workedLayer } from "./workedLayer.ts";

/** Two LSTM layers of as many units, the second on what the first hands on. */
function stack(features: number, units: number, directions: number, merge = directions) {
  const choices = { units, directions, merge };
  const first = workedLayer("lstm", { ...choices, returnSequences: 1 }, [5, features]);
  return stackOf([first, workedLayer("lstm", choices, first.output.map(Number))]);
}

describe("two LSTM layers of 32 units, both ways, on 100 features", () => {
  const both = stack(100, 32, 2);

  test("learn 4 · 32 · (100 + 32 + 1) each way, and 4 · 32 · (64 + 32 + 1) above", () => {
    expect(both.map(({ each }) => each)).toEqual(["17,024", "12,416"]);
    expect(both.map(({ params }) => params)).toEqual(["34,048", "24,832"]);
  });

  test("the second reads 32 features of each direction of the first, side by side", () => {
    expect(both.map(({ reads }) => reads)).toEqual([[100], [32, 32]]);
    expect(describeStack(both, false)).toBe(
      "The first layer reads 100 features and learns 17,024 parameters in each direction, 34,048 in all. The second layer reads 64 features, the 32 of either direction side by side, and learns 12,416 parameters in each direction, 24,832 in all. All is drawn to one scale.",
    );
  });

  test("are told apart by name, as PyTorch names them", () => {
    const names = tableOfStack(both).rows.map(([title, , name, shape]) => [title, name, shape]);
    expect(names).toHaveLength(2 * 2 * 3);
    expect(names[0]).toEqual(["first layer, forwards", "weight_ih_l0", "128 × 100"]);
    expect(names.at(-3)).toEqual(["second layer, backwards", "weight_ih_l1_reverse", "128 × 64"]);
  });

  test("are looked at tensor by tensor, direction by direction", () => {
    const parts = partsOfStack(both);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(2 * 2 * 3);
    // 100 · 4 · 32
    expect(parts[0]?.text).toBe(
      "First layer, forwards: input weights W, 100 × 128, 12,800 numbers.",
    );
    expect(parts.at(-1)?.text).toBe("Second layer, backwards: biases b, 128, 128 numbers.");
  });

  test("are drawn to one scale, what the second reads as high as its input weights", () => {
    const { layers } = placeStack(both, 860);
    const [first, second] = layers;
    const input = (layer = first) => layer?.copies[0]?.tensors[0] ?? { width: 0, height: 1 };
    expect(input(first).height / input(second).height).toBeCloseTo(100 / 64);
    expect(input(first).width).toBeCloseTo(input(second).width);
    const read = second?.bar.reduce((sum, { height }) => sum + height, 0);
    expect(read).toBeCloseTo(input(second).height);
    expect(second?.handed).toHaveLength(2);
  });
});

test("in one direction a layer has no direction to its name, and reads what the one below has", () => {
  const one = stack(100, 32, 1);
  expect(one.map((layer) => titleOf(layer, 0))).toEqual(["first layer", "second layer"]);
  // 4 · 32 · (32 + 32 + 1)
  expect(describeStack(one, false)).toContain(
    "The second layer reads the 32 features that the one below hands on and learns 8,320 parameters.",
  );
});

test("directions that are added up hand on as many features as one", () => {
  expect(stack(100, 32, 2, 1).map(readBy)).toEqual([100, 32]);
});

test("nothing is drawn outside the width that there is", () => {
  for (const width of [240, 320, 340, 619, 620, 860]) {
    for (const [features, units] of [
      [1, 1],
      [512, 1],
      [1, 256],
      [512, 256],
    ] as const) {
      for (const { bar, copies } of placeStack(stack(features, units, 2), width).layers) {
        for (const each of [...bar, ...copies.flatMap(({ tensors }) => tensors)]) {
          expect(each.x).toBeGreaterThanOrEqual(0);
          expect(each.x + each.width).toBeLessThanOrEqual(width + 0.01);
          expect(each.y).toBeGreaterThanOrEqual(0);
        }
      }
    }
  }
});
