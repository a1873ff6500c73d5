import { expect, test } from "vitest";
import { withoutProse } from "../../../src/reading/python/prose.ts";
import type { Span } from "../../../src/reading/python/tree.ts";

const faultsIn = (text: string) => {
  const faults: Span[] = [];
  withoutProse(text, faults);
  return faults.map(({ from, to }) => text.slice(from, to));
};

test("lines of prose that follow each other are one fault, from the first to the last", () => {
  const before =
    "I have built this small network.\nBut I am going wrong here.\n\nWhat does it print?";
  const after = "My training loop follows below.";
  expect(faultsIn(`${before}\nk = 3\n${after}\nj = 4`)).toEqual([before, after]);
  expect(faultsIn(`k = 3\n\n${after}\n`)).toEqual([after]);
  expect(faultsIn("k = 3\n\nj = 4")).toEqual([]);
});

test("as many letters come out as went in, and the code stays where it was", () => {
  const text = "I have built this small network.\n\nk = 3";
  const left = withoutProse(text, []);
  expect(left).toHaveLength(text.length);
  expect(left.trimStart()).toBe("k = 3");
  expect(left.indexOf("k")).toBe(text.indexOf("k = 3"));
});
