import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeInFile } from "../../../../src/widgets/workbench/share/codeInFile.ts";
import { readKept, writeKept } from "../../../../src/widgets/workbench/share/kept.ts";
import { isShared } from "../../../../src/widgets/workbench/share/fragment.ts";
import { fragmentFor, keptIn, longestLink } from "../../../../src/widgets/workbench/share/link.ts";
import { typedInto } from "../../../../src/widgets/workbench/view/answers.ts";
import { exampleText } from "../exampleNamed.ts";

const asks = { kind: "set", name: "data.c", question: "What is data.c?" } as const;
const field = typedInto({ key: "set data.c", asks, assumed: 10, typed: "" }, "7");
const kept = { text: exampleText("fastai"), fields: [field] };

describe("code and answers", () => {
  test("come back from a link as they were, and it is short", async () => {
    const fragment = (await fragmentFor(kept)) ?? "";
    expect(await keptIn(fragment)).toEqual(kept);
    expect(fragment.length).toBeLessThan(kept.text.length);
    expect(isShared(fragment)).toBe(true);
    expect(isShared("#main")).toBe(false);
  });

  test("any text comes back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const fragment = await fragmentFor({ text, fields: [] });
        expect(fragment && (await keptIn(fragment))).toEqual({ text, fields: [] });
      }),
      { numRuns: 100 },
    );
  });

  test("do not go into a link that would be too long", async () => {
    // Digits of a sequence that does not repeat itself do not deflate away.
    const text = Array.from({ length: 60_000 }, (_, n) => String((n * n * 7919) % 9973)).join("");
    expect(await fragmentFor({ text, fields: [] })).toBeUndefined();
  });
});

describe("a link that is broken opens nothing", async () => {
  const fragment = (await fragmentFor(kept)) ?? "";
  const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  test.each([
    ["cut", fragment.slice(0, -9)],
    ["of other letters", "#code=!!!"],
    ["empty", "#code="],
    ["too long", `#code=${"A".repeat(longestLink)}`],
    ["not deflated", `#code=${letters(new TextEncoder().encode(writeKept(kept)))}`],
    ["something else", `#code=${letters(deflateSync(new TextEncoder().encode("{}")))}`],
    // Twenty million zeros are twenty kilobytes.
    ["a bomb", `#code=${letters(deflateSync(new Uint8Array(20_000_000)))}`],
  ])("one that is %s", async (_, broken) => {
    expect(await keptIn(broken)).toBeUndefined();
  });
});

describe("what was kept is looked at before it is used", () => {
  const data = { version: 1, text: "x", answers: [] };
  test.each([
    ["another version", { ...data, version: 2 }],
    ["no text", { ...data, text: 3 }],
    ["too much text", { ...data, text: "x".repeat(1_000_001) }],
    ["no answers", { ...data, answers: "none" }],
    ["a question of no kind", { ...data, answers: [{ asks: { kind: "run" }, typed: "1" }] }],
    [
      "a place that is none",
      { ...data, answers: [{ asks: { ...asks, kind: "input", place: -1 }, typed: "1" }] },
    ],
  ])("%s", (_, broken) => {
    expect(readKept(JSON.stringify(broken))).toBeUndefined();
  });

  test("no JSON", () => {
    expect(readKept("{")).toBeUndefined();
  });
});

describe("a file", () => {
  test("of Python is its text", () => {
    expect(codeInFile("a.py", "x = 1\r\ny = 2")).toEqual({ ok: true, text: "x = 1\ny = 2" });
  });

  test("that is a notebook is its cells of code, without the notebook’s own commands", () => {
    const cells = [
      { cell_type: "markdown", source: ["# Title"] },
      { cell_type: "code", source: ["%matplotlib inline\n", "x = 1\n"] },
      { cell_type: "code", source: "!pip install keras\ny = 2" },
    ];
    const opened = codeInFile("a.ipynb", JSON.stringify({ cells }));
    expect(opened.ok && opened.text).toBe("\nx = 1\n\n\n\ny = 2");
  });

  test.each([
    ["picture.png", "\u0089PNG\0", /is no text/],
    ["a.ipynb", "{", /not a notebook/],
    ["a.py", "x".repeat(1_000_001), /longer than/],
  ])("%s that cannot be read says why", (name, content, why) => {
    const opened = codeInFile(name, content);
    expect(opened.ok ? "" : opened.why).toMatch(why);
  });
});
