import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noProgress } from "@practice";
import { fileText, takenIn } from "../../../src/widgets/practice/keeping.ts";
import { standingCounts, standingSaid } from "../../../src/widgets/practice/standings.ts";

const file = readFileSync("test/golden/progress/version-1.json", "utf8");

test("a file that is taken in says what it brought, and then that nothing is new", () => {
  const first = takenIn(noProgress, file);
  expect(first.said).toBe(
    "Taken in: 3 answers that were not here, and 1 topic that had got further. All else stays as it was.",
  );
  const progress = first.progress ?? noProgress;
  expect(takenIn(progress, fileText(progress))).toEqual({
    said: "Nothing in this file is new here. What you have is unchanged.",
  });
});

test("a broken file changes nothing, and says why", () => {
  const { progress, said } = takenIn(noProgress, "{");
  expect(progress).toBeUndefined();
  expect(said).toMatch(/^Nothing was taken in\. .*cut short.*unchanged\.$/);
});

test("a standing is said in words", () => {
  const now = new Date(2026, 10, 22);
  const skill = (...steps: readonly string[]) => ({
    ...noProgress,
    skills: { "a/one": { attempts: 3, steps } },
  });
  expect(standingSaid(noProgress, "a/one", now)).toBe("not met yet");
  expect(standingSaid(skill("2026-11-22"), "a/one", now)).toBe("begun, 1 of 3");
  expect(standingSaid(skill("2026-11-22", "2026-11-22", "2026-11-22"), "a/one", now)).toBe(
    "begun, 3 of 3 on one day; one more on another",
  );
  expect(standingSaid(skill("2026-11-20", "2026-11-22", "2026-11-22"), "a/one", now)).toBe("known");
  expect(standingCounts(skill(), ["a/one", "b/two"], now)).toEqual({
    new: 1,
    begun: 1,
    known: 0,
    due: 0,
  });
});
