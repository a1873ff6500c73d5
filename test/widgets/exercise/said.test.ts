import { mark } from "@exercises";
import { openingOf, sentencesOf } from "@widgets/exercise/said.ts";
import { expect, test } from "vitest";

// A number that no mistake explains.
const wrong = mark({ answer: 96n, mistakes: [] }, "7");
const said = (hasWorking?: boolean) => sentencesOf(wrong, "96 filters", [], { hasWorking }).join();

test("a working is spoken of only where one stands below", () => {
  expect(said()).toMatch(/^I don’t know .* The working below/);
  expect(said(false)).toBe(
    "I don’t know how that number comes about. Read the question once more, and write down each step.",
  );
});

test("a right number is said once more, a right option is not", () => {
  const right = mark({ answer: 96n, mistakes: [] }, "96");
  expect(sentencesOf(right, "96 filters", [])).toEqual(["96 filters it is."]);
  // “conv3: 320 it is” would say that the wrong count of conv3 is right.
  expect(sentencesOf(right, "conv3: 320", [], { isChosen: true })).toEqual([]);
  expect(openingOf(right, false, true)).toBe("Right.");
  expect(openingOf(wrong, false, true)).toBe("Not that one.");
});
