import { expect, test } from "vitest";
import { mayMatch, wordsOf } from "../../src/build/classesUsed.ts";

const words = [
  wordsOf(['<p class="help fine">AlexNet</p>']),
  wordsOf(['element.className = `q-${kind}`; list.add("tick")']),
];

test.each([
  ["p.help > a", true],
  [".tick", true],
  // Put together in a script.
  [".q-stride::before", true],
  [".doors", false],
  [".help .doors", false],
  [".doors, .help", true],
  [".help:not(.doors)", true],
  [":is(.doors, .help) a", true],
  ['a[href$=".pdf"]', true],
  ["table td", true],
  ["@font-face", true],
])("%s may match: %s", (selector, expected) => {
  expect(mayMatch(selector, words)).toBe(expected);
});
