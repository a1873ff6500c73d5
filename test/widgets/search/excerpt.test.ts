import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "@widgets/search/excerpt.ts";

const shown = (text: string, terms: readonly string[]) =>
  excerpt(text, terms)
    .map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece))
    .join("");

test.each([
  ["One. Two kernels meet. Three.", ["kernel"], "Two [kernels] meet."],
  ["A size of 2.5 is no size. It is not.", ["size"], "A [size] of 2.5 is no [size]."],
  ["It learns 62,378,344 numbers.", ["62378344"], "It learns [62,378,344] numbers."],
  ["Before.\nreset_after is on", ["reset_after", "reset"], "[reset_after] is on"],
  ["First. Second.", ["nowhere"], "First."],
  ["", ["nowhere"], ""],
])("%j, looked through for %j", (text, terms, expected) => {
  expect(shown(text, terms)).toBe(expected);
});

test("a long sentence is cut so that the first word looked for is seen", () => {
  const long = `${"word ".repeat(60)}kernel ${"word ".repeat(60)}`;
  const text = shown(long, ["kernel"]);
  expect(text).toMatch(/^… word .*\[kernel\].* …$/);
  expect(text.length).toBeLessThan(200);
});

test("whatever stands there, an excerpt is a short part of it", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 5 })), (text, terms) => {
      const pieces = excerpt(text, terms).map((piece) => piece.text.replaceAll("…", ""));
      for (const piece of pieces) expect(text).toContain(piece.trim().split(" ")[0] ?? "");
      expect(pieces.join("").length).toBeLessThan(250);
    }),
  );
});
