import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readCode, readRoster, studentIn, writeCode, type Assignment } from "@assignments";
import { drawFrom } from "../../../src/widgets/teach/drawFrom.ts";
import { assignmentLink, fileName, longestLink } from "../../../src/widgets/teach/links.ts";
import { openedFrom } from "../../../src/widgets/teach/openedFrom.ts";
import { rosterRows } from "../../../src/widgets/teach/ownLinks.ts";

const origin = "https://layerwise.example.org";
const longest = globSync("content/exercises/*.yaml")
  .map((file) => basename(file, ".yaml"))
  .sort((one, other) => other.length - one.length);
const assignment: Assignment = {
  title: "Week 3: convolutions and what they cost",
  note: "Read the lessons on output size and on counting weights first. Paper and a pen are enough; a calculator is fine. Hand the file in before the lecture, and bring what you could not do.",
  due: "Friday 9 October, before the lecture",
  items: longest.slice(0, 12).map((exercise) => ({ exercise, revision: 1, points: 2 })),
  tries: 2,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "k3mzq8ab",
};

test("a link with the twelve longest names and a long note has under 1,500 characters", async () => {
  expect(assignment.items).toHaveLength(12);
  const link = assignmentLink(await writeCode(assignment), origin);
  expect(link).toMatch(/^https:\/\/layerwise\.example\.org\/assignment\/#a1\.[\w-]+$/);
  expect(link.length).toBeLessThan(longestLink);
  expect(await readCode(link)).toEqual({ ok: true, value: assignment });
});

test("a link and a file open the same assignment; anything else says why not", async () => {
  const code = await writeCode(assignment);
  const file = JSON.stringify({ format: "layerwise assignment", version: 1, code });
  for (const text of [code, assignmentLink(code, origin), file, `\n${file}\n`]) {
    expect(await openedFrom(text)).toEqual({ ok: true, value: assignment });
  }
  expect(await openedFrom("{}")).toMatchObject({ ok: false });
  expect(await openedFrom("hello")).toMatchObject({ ok: false });
});

test("each student of a roster has a link that says who they are", () => {
  const students = readRoster("Ada Lovelace, ada@example.org\nGrace Hopper");
  const [head, ada = [], grace = []] = rosterRows("a1.abc", students, origin);
  expect(head).toEqual(["name", "id", "link"]);
  expect(ada.slice(0, 2)).toEqual(["Ada Lovelace", "ada@example.org"]);
  expect(studentIn(ada[2] ?? "")).toEqual({ name: "Ada Lovelace", id: "ada@example.org" });
  expect(studentIn(grace[2] ?? "")).toEqual({ name: "Grace Hopper", id: "" });
});

describe("a file is named after the assignment", () => {
  test.each([
    ["Week 3: shapes & counts", "week-3-shapes-counts.csv"],
    ["Übung ../..", "ubung.csv"],
    ["第三周", "第三周.csv"],
    ["", "assignment.csv"],
    ["?!", "assignment.csv"],
  ])("%j: %s", (title, name) => {
    expect(fileName(title, "csv")).toBe(name);
  });
});

test("eight random bytes are eight letters, each of 32 as likely", () => {
  expect(drawFrom(Uint8Array.of(0, 31, 32, 63, 1, 2, 254, 255))).toBe("a9a9bc89");
  const letters = drawFrom(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const counts = [...Map.groupBy(letters, (letter) => letter).values()].map(({ length }) => length);
  expect(counts).toEqual(Array.from({ length: 32 }, () => 256 / 32));
});

test("levels differ among the exercises of this site", async () => {
  const { readExercise } = await import("@exercises");
  const { levelOf } = await import("../../../src/widgets/teach/level.ts");
  const level = (name: string) => {
    const file = `content/exercises/${name}.yaml`;
    return levelOf(readExercise(file, readFileSync(file, "utf8")));
  };
  // 8 rows of layers with 62,378,344 parameters; one line with 4 digits; nothing to compute at all.
  expect(level("alexnet-whole-network")).toBe("demanding");
  expect(level("pooling-learns")).toBe("gentle");
  expect(level("alexnet-grouped-layer")).toBe("demanding");
  expect(level("alexnet-first-layer")).toBe("medium");
});
