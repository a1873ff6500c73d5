import { canvasRows, csvOf, moodleGradebook, readCanvas, wideGradebook } from "@assignments";
import { describe, expect, test } from "vitest";
import { eventsOf, fileOf, givenTo, rightFor, student, verified } from "./verifySamples.ts";

const ada = student("Ada Lovelace", "ada@site.example");
const ben = student("Ben Okri", "b17");
const mallory = student('=HYPERLINK("http://x")');

async function three() {
  const [right = ""] = rightFor(ben);
  const mistaken = String(200 + (givenTo(ben)[1] ?? 0));
  return verified({
    "b.json": await fileOf(ben, { events: eventsOf([right, mistaken], 0), claimed: [1, 0, 0] }),
    "m.json": await fileOf(mallory),
    "a.json": await fileOf(ada, { claimed: [1, 2, 2] }),
  });
}

test("a row for each student, in the order of their names", async () => {
  const all = await three();
  expect(wideGradebook(all, all.entries)).toEqual([
    [
      "Student",
      "ID",
      "The first (of 1)",
      "The second (of 2)",
      "The third (of 3)",
      "Total",
      "Of",
      "To look at",
    ],
    ['=HYPERLINK("http://x")', "", "1", "2", "3", "6", "6", ""],
    ["Ada Lovelace", "ada@site.example", "1", "2", "3", "6", "6", "other points claimed"],
    ["Ben Okri", "b17", "1", "0", "0", "1", "6", ""],
  ]);
});

test("a name that is a formula is harmless in the file", async () => {
  const all = await three();
  expect(csvOf(wideGradebook(all, all.entries))).toContain(
    `"'=HYPERLINK(""http://x"")",,1,2,3,6,6,\r\n`,
  );
});

describe("for Moodle", () => {
  test.each([
    ["ID number", ["ada@site.example", "b17"], [mallory.name]],
    ["Email address", ["ada@site.example"], [mallory.name, "Ben Okri"]],
  ] as const)("by %s: whoever has none is named", async (identifier, ids, without) => {
    const all = await three();
    const moodle = moodleGradebook(all, all.entries, identifier);
    expect(moodle.rows[0]).toEqual([identifier, "Week 3"]);
    expect(moodle.rows.slice(1).map(([id]) => id)).toEqual(ids);
    const names = moodle.without.map((entry) => entry.student.name);
    expect(names.sort()).toEqual([...without].sort());
  });
});

const exported = [
  "Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (4711),Final Score",
  "    Points Possible,,,,,10,(read only)",
  '"Lovelace, Ada",101,u1,ada@site.example,Monday,7,70',
  '"Okri, Ben",102,u2,ben,Monday,,',
  '"Okri, Ben",103,u3,ben2,Friday,,',
  '"Nobody, Else",104,u4,else,Friday,,',
  '"Student, Test",105,,abc,Friday,,',
].join("\r\n");

describe("for Canvas", () => {
  const gradebook = () => {
    const outcome = readCanvas(exported);
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.value;
  };

  test("its own students come back with one column, found by login in whatever case", async () => {
    const { entries } = await verified({
      "a.json": await fileOf(student("A", "ADA@site.example")),
    });
    const { rows, unmatched, missing } = canvasRows(gradebook(), entries, "Week 3");
    expect(rows).toEqual([
      ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Week 3"],
      ["    Points Possible", "", "", "", "", "6"],
      ["Lovelace, Ada", "101", "u1", "ada@site.example", "Monday", "6"],
    ]);
    expect(unmatched).toEqual([]);
    expect(missing).toEqual(["Okri, Ben", "Okri, Ben", "Nobody, Else", "Student, Test"]);
  });

  test("found by name, family name first, where no ID fits", async () => {
    const { entries } = await verified({ "a.json": await fileOf(student("ada  lovelace", "?")) });
    expect(canvasRows(gradebook(), entries, "Week 3").rows[2]?.[0]).toBe("Lovelace, Ada");
  });

  test("two of the same name, a stranger, and two files for one row are listed, never guessed", async () => {
    const { entries } = await verified({
      "b.json": await fileOf(student("Ben Okri")),
      "s.json": await fileOf(student("A Stranger")),
      "e.json": await fileOf(student("Else Nobody")),
      "u.json": await fileOf(student("Somebody", "u4")),
    });
    const { rows, unmatched } = canvasRows(gradebook(), entries, "Week 3");
    expect(rows).toHaveLength(2);
    expect(unmatched.map(({ entry, why }) => [entry.student.name, why])).toEqual([
      ["Ben Okri", "2 rows of the gradebook fit."],
      ["A Stranger", "No row of the gradebook fits."],
      ["Else Nobody", "Another file fits the same row of the gradebook."],
      ["Somebody", "Another file fits the same row of the gradebook."],
    ]);
  });

  test("an assignment that it has already can be chosen", () => {
    expect(gradebook().assignments).toEqual(["Homework 1 (4711)"]);
  });

  test("another file is refused with what to do", () => {
    const outcome = readCanvas("Name,Grade\nAda,7\n");
    expect(outcome.ok ? "" : outcome.why).toContain("Export it in Canvas under Grades");
  });
});
