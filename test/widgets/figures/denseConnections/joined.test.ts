import {
  countText,
  describeJoined,
  joinedOf,
  nodesOf,
} from "@widgets/figures/denseConnections/joined.ts";
import { layOutJoined, pairsOf } from "@widgets/figures/denseConnections/layOutJoined.ts";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

const worked = workedLayer("dense", { units: 5 }, [4]);
const small = joinedOf(worked.values);

test("four inputs and five units make (4 + 1) · 5 = 25", () => {
  expect(small).toEqual({ inputs: 4, units: 5, hasBias: true });
  expect(countText(small, worked.readings["params"] ?? "")).toBe("(4 + 1) · 5 = 25");
});

test("a unit owns as many weights as there are inputs, and one bias", () => {
  const all = { unit: 2, weight: undefined };
  expect(describeJoined(small, all)).toContain("Unit 3 reads all 4 inputs: 4 weights and one bias");
  const { picked, others } = pairsOf(layOutJoined(small, all, 860), all);
  expect([picked.length, others.length]).toEqual([4, 16]);
});

test("one weight is said by its input, its unit, and its place in the matrix", () => {
  const said = describeJoined(small, { unit: 2, weight: 1 });
  expect(said).toContain("from input 2 to unit 3");
  expect(said).toContain("row 2, column 3");
  expect(describeJoined(small, { unit: 2, weight: 4 })).toContain("The bias of unit 3");
});

test("of many nodes some are drawn, the chosen and the last among them", () => {
  const indices = nodesOf(784, 12, 400).map(({ index }) => index);
  expect(indices).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, -1, 400, 783]);
  expect(nodesOf(784, 12, undefined)).toHaveLength(12);
  expect(nodesOf(784, 12, 783)).toHaveLength(12);
  expect(nodesOf(12, 12, 0)).toHaveLength(12);
});
