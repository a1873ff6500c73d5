import { mark } from "@exercises";
import { sentencesOf } from "@widgets/exercise/said.ts";
import { expect, test } from "vitest";

// A number that no mistake explains.
const wrong = mark({ answer: 96n, mistakes: [] }, "7");
const said = (hasWorking?: boolean) => sentencesOf(wrong, "96 filters", [], hasWorking).join();

test("a working is spoken of only where one stands below", () => {
  expect(said()).toMatch(/^I don’t know .* The working below/);
  expect(said(false)).toBe(
    "I don’t know how that number comes about. Read the question once more, and write down each step.",
  );
});
