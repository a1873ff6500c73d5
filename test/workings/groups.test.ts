import { summaryOf } from "@networks";
import { groupsOf } from "@workings";
import { expect, test } from "vitest";
import { alexNet } from "./alexNet.ts";

const { rows } = summaryOf(alexNet);

test("the layers that learn are grouped by type, in the order in which the types come", () => {
  const groups = groupsOf(rows, "params");
  expect(groups.map(({ title, counts }) => [title, counts.params])).toEqual([
    ["Conv2D layers", 3_747_200n],
    ["Dense layers", 58_631_144n],
  ]);
});

test("a type that has any of the counts is there, though it has no parameters", () => {
  const names = groupsOf(rows, "params", "activations").map(({ name }) => name);
  expect(names).toEqual(["conv2d", "maxPool2d", "dense"]);
});
