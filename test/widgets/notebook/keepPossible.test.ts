import fc from "fast-check";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { keepPossible } from "@widgets/notebook/keepPossible.ts";
import { expect, it } from "vitest";
import { notebook, start } from "./lesson.ts";

const workOut = arithmeticOf(notebook);
const kept = (asked: Readonly<Record<string, string>>) =>
  keepPossible(asked, start, notebook, workOut);

it("values that can be stay as they are asked for, without a word", () => {
  expect(kept({ stride: "3", padding: "0" })).toEqual({
    texts: { stride: "3", padding: "0" },
    refused: [],
  });
});

it("each value that can be nothing is left out by itself, with its own sentence", () => {
  const { texts, refused } = kept({ stride: "0", kernelSize: "two", inSize: "20" });
  expect(texts).toEqual({ inSize: "20" });
  expect(refused).toHaveLength(2);
  expect(refused.join(" ")).toMatch(/stride can’t be “0”.*can’t be “two”/);
});

it("what is left of any link is a part of it that can be", () => {
  const text = fc.oneof(fc.integer({ min: -1, max: 33 }).map(String), fc.constant("x"));
  const asked = fc.dictionary(fc.constantFrom(...Object.keys(notebook.values)), text);
  fc.assert(
    fc.property(asked, (link) => {
      const { texts, refused } = kept(link);
      expect(link).toMatchObject(texts);
      expect(workOut({ ...start, ...texts }).issues).toEqual({});
      expect(refused).toHaveLength(Object.keys(link).length - Object.keys(texts).length);
    }),
  );
});
