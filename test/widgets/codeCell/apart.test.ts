import { expect, it } from "vitest";
import { apart } from "@widgets/codeCell/apart.ts";
import { saidOf } from "@widgets/codeCell/saidOf.ts";
import { notebook, start } from "../notebook/lesson.ts";

const standing = { texts: start, issues: {}, locked: [] };

it("where code and lesson agree, nothing is said", () => {
  expect(apart(notebook, standing, { stride: "4", kernelSize: "5" })).toBe("");
  expect(apart(notebook, standing, {})).toBe("");
});

it("where they are apart, both numbers are said, and whether the lesson’s is locked", () => {
  expect(apart(notebook, standing, { stride: "3" })).toBe(
    "The stride is 3 in this code and 4 in the lesson.",
  );
  expect(apart(notebook, { ...standing, locked: ["stride"] }, { stride: "3" })).toBe(
    "The stride is 3 in this code and 4 in the lesson, where it is locked.",
  );
});

it("where the lesson cannot follow, it says why", () => {
  const issues = { stride: "The stride can’t be 0." };
  expect(apart(notebook, { ...standing, issues }, { stride: "0" })).toBe(
    "The lesson keeps the last value that works here. The stride can’t be 0.",
  );
});

it("who listens is told the first complaint, or else what the code comes to", () => {
  const row = {
    name: "a",
    call: "A",
    output: "5 × 5",
    params: "26",
    share: "100%",
    thousandths: 1000,
  };
  expect(saidOf({ rows: [row], total: "26" }, [])).toBe("Output 5 × 5, 26 parameters.");
  expect(saidOf({ rows: [row, row], total: "52" }, [])).toBe("2 layers, 52 parameters.");
  const complaint = { line: 2, sentence: "What is k?" };
  expect(saidOf({ rows: [row], total: "26" }, [complaint])).toBe("Line 2: What is k?");
});
