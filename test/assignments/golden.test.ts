import {
  markItem,
  openAssignment,
  readSubmission,
  variantFor,
  type Assignment,
  type Student,
} from "@assignments";
import { readPosed, readVariants, writePosed, type Written } from "@exercises";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { redrawn, redrawnWork, second } from "./goldenSecond.ts";

const read = (file: string) => readFileSync(`test/golden/assignments/${file}`, "utf8");
const links = JSON.parse(read("links.json")) as Record<string, string>;

/** What the links of the first version held when they were made. */
const small: Assignment = {
  title: "First steps",
  note: "",
  due: "",
  items: [{ exercise: "alexnet-first-layer", revision: 1, points: 1 }],
  tries: 0,
  hints: false,
  workings: true,
  numbers: "same",
  draw: "k3Jm-_9Z",
};
const large: Assignment = {
  title: "Week 3: “½ of it” – naïve Größen 数",
  note: "Two lines.\nPaper helps.",
  due: "Friday, 4 December, 18:00",
  items: [
    { exercise: "alexnet-first-layer", revision: 1, points: 2 },
    { exercise: "alexnet-first-output", revision: 2, points: 0 },
    { exercise: "alexnet-whole-network", revision: 17, points: 100 },
    { exercise: "alexnet-first-layer", revision: 1, points: 1 },
  ],
  tries: 3,
  hints: true,
  workings: false,
  numbers: "own",
  draw: "A",
};
const zofie = { name: "Žofie O’Neil", id: "zo@example.org" };

const codeOf = (link = "") => /#(a[12]\.[\w-]+)/.exec(link)?.[1];

describe("of the first version: must open for ever", () => {
  test.each([
    ["small", small, undefined],
    ["large", large, undefined],
    ["own", large, zofie],
  ])("the link %s", async (name, assignment, student) => {
    const link = links[name] ?? "";
    const value = { assignment, code: codeOf(link), student };
    expect(await openAssignment(link)).toEqual({ ok: true, value });
  });

  test("the submission of Žofie, who worked", () => {
    expect(readSubmission(read("submissions/zofie.json"))).toEqual({
      ok: true,
      value: {
        isIntact: true,
        assignment: codeOf(links["own"]),
        student: zofie,
        variants: [3, 0, 59, 4],
        events: [
          { kind: "shown", at: 1_796_000_000_000, item: 0 },
          { kind: "answer", at: 1_796_000_030_500, item: 0, typed: ["34 848"] },
          { kind: "hint", at: 1_796_000_040_000, item: 0 },
          { kind: "answer", at: 1_796_000_061_000, item: 0, typed: ["“34,944”\t\\"] },
          { kind: "shown", at: 1_796_000_070_000, item: 1 },
          { kind: "answer", at: 1_796_000_080_000, item: 1, typed: ["55 × 55 × 96", ""] },
        ],
        claimed: [2, 0, 33.33, 0],
      },
    });
  });

  test("the submission of Max, who did nothing", () => {
    expect(readSubmission(read("submissions/empty.json"))).toEqual({
      ok: true,
      value: {
        isIntact: true,
        assignment: codeOf(links["small"]),
        student: { name: "Max", id: "" },
        variants: [0],
        events: [],
        claimed: [0],
      },
    });
  });
});

describe("of the second form: must open for ever", () => {
  const seconds = JSON.parse(read("links2.json")) as Record<string, string>;
  const code = codeOf(seconds["second"]);

  test.each<[string, Student | undefined]>([
    ["second", undefined],
    ["redrawn", redrawn],
  ])("the link %s", async (name, student) => {
    const value = { assignment: second, code, student };
    expect(await openAssignment(seconds[name] ?? "")).toEqual({ ok: true, value });
  });

  test("the submission of somebody whose numbers were drawn anew", () => {
    const value = { ...redrawnWork, assignment: code, isIntact: true };
    expect(readSubmission(read("submissions/redrawn.json"))).toEqual({ ok: true, value });
  });

  test("its table: four of eight parts right and two from a wrong one; in the first form, four", () => {
    const file = "content/exercises/alexnet-first-rows.yaml";
    const written = writePosed(readVariants(file, readFileSync(file, "utf8")), () => []) as Written;
    const [posed] = readPosed(JSON.parse(JSON.stringify(written)) as Written).variants;
    if (!posed) throw new Error("It has a variant.");
    const { events } = redrawnWork;
    // 8 points: one for each part, and a half for each that follows.
    expect(markItem(second, 0, posed, events).score).toBe(4 + 2 * 0.5);
    expect(markItem({ ...second, form: undefined }, 0, posed, events).score).toBe(4);
  });

  test("and the numbers that were drawn, which SHA-256 alone decides", () => {
    const numbers = [undefined, 1, 2].map((times) =>
      variantFor(second, 1, { ...redrawn, redrawn: times }, 60),
    );
    // SHA-256 of ["v1","p4-Qz_7B","cost-three-counts","1","zo@example.org"], and with "1" and "2" behind: the first 13 digits, mod 60
    expect(numbers).toEqual([24, 26, 43]);
  });
});
