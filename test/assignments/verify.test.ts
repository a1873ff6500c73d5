import {
  countedEntries,
  findingLabels,
  isToLookAt,
  verify,
  writeCode,
  type Entry,
} from "@assignments";
import { describe, expect, test } from "vitest";
import {
  eventsOf,
  fileOf,
  givenTo,
  plainExercise,
  plainExercises,
  rightFor,
  student,
  threeExercises,
  verified,
} from "./verifySamples.ts";

const [ada, ben, cleo] = [student("Ada Lovelace"), student("Ben Okri"), student("Cleo")];
const kinds = ({ findings }: Entry) => findings.map(({ kind }) => kind);

async function only(text: string): Promise<Entry> {
  const { entries } = await verified({ "a.json": text });
  const [entry] = entries;
  if (!entry) throw new Error("It was not marked.");
  return entry;
}

test("honest work has its points, and nothing is to be looked at", async () => {
  const entry = await only(await fileOf(ada));
  expect(entry.findings).toEqual([]);
  // 1 + 2 + 3
  expect([entry.score, entry.points]).toEqual([6, 6]);
  expect(isToLookAt(entry)).toBe(false);
});

describe("each thing that is wrong with a file is named", () => {
  test("edited: an answer was made right in the file", async () => {
    const wrong = await fileOf(ada, { events: eventsOf(["1", "1", "1"], 0), claimed: [0, 0, 0] });
    const [first = ""] = rightFor(ada);
    const entry = await only(wrong.replace('"typed":["1"]', `"typed":["${first}"]`));
    // What stands in the file is marked, so its claim is no longer true either.
    expect(kinds(entry)).toEqual(["edited", "claims more"]);
    expect(entry.score).toBe(1);
  });

  test("other points are claimed, and ours count", async () => {
    const entry = await only(await fileOf(ada, { events: eventsOf(["1", "1", "1"], 0) }));
    expect(kinds(entry)).toEqual(["claims more"]);
    expect(entry.score).toBe(0);
    expect(entry.findings[0]?.said).toContain(
      "It claims 6 points; its answers are worth 0 points.",
    );
  });

  test("swapped: the file of another, who is named if he handed in too", async () => {
    const own = await fileOf(ben);
    const stolen = await fileOf(cleo, {
      variants: givenTo(ben),
      events: eventsOf(rightFor(ben), 77),
    });
    const { entries } = await verified({ "b.json": own, "c.json": stolen });
    const [honest, copy] = entries;
    expect(honest && kinds(honest)).toEqual([]);
    expect(copy && kinds(copy)).toContain("swapped");
    expect(copy?.findings.find(({ kind }) => kind === "swapped")?.said).toContain(
      "They were given to Ben Okri.",
    );
    const alone = await only(stolen);
    expect(alone.findings.find(({ kind }) => kind === "swapped")?.said).toContain(
      "They were given to nobody who handed in",
    );
  });

  test("swapped, where all have the same numbers", async () => {
    const same = { ...threeExercises, numbers: "same" } as const;
    const variants = givenTo(ada, same);
    const [first = 0, ...rest] = variants;
    const assignment = await writeCode(same);
    const right = variants.map((each) => String(100 + each));
    const change = { assignment, events: eventsOf(right, 0) };
    expect(kinds(await only(await fileOf(ada, { ...change, variants })))).toEqual([]);
    const other = [(first + 1) % 50, ...rest];
    expect(kinds(await only(await fileOf(ada, { ...change, variants: other })))).toEqual([
      "swapped",
    ]);
  });

  test("the clock: answered before it was shown, or time ran backwards", async () => {
    const events = eventsOf(rightFor(ada), 0);
    const [, ...unseen] = events;
    expect(kinds(await only(await fileOf(ada, { events: unseen })))).toEqual(["clock"]);
    const back = events.map((event, place) => ({ ...event, at: place === 3 ? 1 : event.at }));
    expect(kinds(await only(await fileOf(ada, { events: back })))).toEqual(["clock"]);
  });

  test("very quick: all right at once in less than five seconds each", async () => {
    const events = eventsOf(rightFor(ada), 0).map((event, place) => ({
      ...event,
      at: place * 2000,
    }));
    // The last of six events is at 10 s; three exercises take 15 s to be read.
    expect(kinds(await only(await fileOf(ada, { events })))).toEqual(["quick"]);
  });

  test("empty: nothing in it counts", async () => {
    const change = { events: eventsOf(["what?", "", "1/2"], 0), claimed: [0, 0, 0] };
    expect(kinds(await only(await fileOf(ada, change)))).toEqual(["empty"]);
  });

  test("nameless", async () => {
    expect(kinds(await only(await fileOf(student("  "))))).toEqual(["nameless"]);
  });

  test("another revision: that exercise is not marked, and its points are left out", async () => {
    const newer = { ...plainExercise("The third"), revision: 2 };
    const exercises = new Map([...plainExercises, ["three", newer]]);
    const { entries, unmarked } = await verified({ "a.json": await fileOf(ada) }, { exercises });
    const [entry] = entries;
    expect(entry && kinds(entry)).toEqual(["revision"]);
    // 1 + 2
    expect([entry?.score, entry?.points]).toEqual([3, 3]);
    expect(entry && isToLookAt(entry)).toBe(false);
    expect(unmarked).toEqual([
      "“The third” was set at revision 1; this site has only a newer one.",
    ]);
  });

  test("an earlier revision that the site has kept is marked as it was set", async () => {
    const newer = { ...plainExercise("The third", 7), revision: 2 };
    const kept = ["three@1", plainExercise("The third")] as const;
    const exercises = new Map([...plainExercises, ["three", newer], kept]);
    const { entries, unmarked } = await verified({ "a.json": await fileOf(ada) }, { exercises });
    expect([entries[0]?.score, entries[0]?.findings, unmarked]).toEqual([6, [], []]);
  });

  test("an exercise that the site does not have", async () => {
    const exercises = new Map([...plainExercises].slice(0, 2));
    const { entries, unmarked, titles } = await verified(
      { "a.json": await fileOf(ada) },
      { exercises },
    );
    expect(entries[0]?.points).toBe(3);
    expect(unmarked).toEqual(["“three” is not on this site."]);
    expect(titles).toEqual(["The first", "The second", "three"]);
  });
});

describe("files beside one another", () => {
  test("the same times under two names: look closer at both", async () => {
    const events = eventsOf(["1", "2", "3"], 500);
    const change = { events, claimed: [0, 0, 0] };
    const { entries } = await verified({
      "a.json": await fileOf(ada, change),
      "b.json": await fileOf(ben, change),
      "c.json": await fileOf(cleo),
    });
    const said = entries.map(({ findings }) => findings.map((each) => each.said).join(" "));
    expect(said[0]).toContain("as in the file of Ben Okri (b.json)");
    expect(said[1]).toContain("as in the file of Ada Lovelace (a.json)");
    expect(said[2]).toBe("");
  });

  test("the same wrong answers at other times", async () => {
    const [first, second] = [eventsOf(["1", "2", "3"], 0), eventsOf([" 1", "2", "3"], 99_000)];
    const { entries } = await verified({
      "a.json": await fileOf(ada, { events: first, claimed: [0, 0, 0] }),
      "b.json": await fileOf(ben, { events: second, claimed: [0, 0, 0] }),
    });
    expect(entries.map(kinds)).toEqual([["alike"], ["alike"]]);
  });

  test("numbers that were drawn anew are the student’s own, and said", async () => {
    const again = { ...ada, redrawn: 1 };
    const { entries } = await verified({
      "a.json": await fileOf(again, {
        variants: givenTo(again),
        events: eventsOf(rightFor(again), 1_000_000),
      }),
    });
    expect(entries.map(kinds)).toEqual([["redrawn"]]);
    expect(entries[0]).toMatchObject({ score: 6, student: { redrawn: 1 } });
    expect(entries[0]?.given).toEqual(givenTo(again));
    expect(givenTo(again)).not.toEqual(givenTo(ada));
  });

  test("several findings of one kind are one word", async () => {
    const entry = (await verified({ "a.json": await fileOf(ada) })).entries[0];
    if (!entry) throw new Error("There is a file.");
    const findings = (["alike", "alike", "edited"] as const).map((kind, at) => ({
      kind,
      said: String(at),
    }));
    expect(findingLabels({ ...entry, findings })).toEqual(["like another file", "edited"]);
  });

  test("two files of one student: the last by its clock counts, unless another is picked", async () => {
    const [early, late] = [eventsOf(rightFor(ada), 0), eventsOf(["1", "1", "1"], 9_000_000)];
    const { entries } = await verified({
      "late.json": await fileOf(ada, { events: late, claimed: [0, 0, 0] }),
      // However the name is spaced and cased.
      "early.json": await fileOf(student(" ada  LOVELACE"), { events: early }),
    });
    expect(entries.map(kinds)).toEqual([["duplicated"], ["duplicated"]]);
    const paths = (picked: ReadonlyMap<string, number>) =>
      countedEntries(entries, picked).map(({ path }) => path);
    expect(paths(new Map())).toEqual(["late.json"]);
    expect(paths(new Map([["ada lovelace", 1]]))).toEqual(["early.json"]);
    expect(paths(new Map([["ada lovelace", 0]]))).toEqual(["late.json"]);
  });

  test("two files without a name are two students", async () => {
    const { entries } = await verified({
      "a.json": await fileOf(student("")),
      "b.json": await fileOf(student(""), { events: eventsOf(rightFor(student("")), 5) }),
    });
    expect(countedEntries(entries, new Map())).toHaveLength(2);
  });
});

describe("no file disappears", () => {
  test("broken, of another assignment, and none of it: each in its list", async () => {
    const own = await fileOf(ada);
    const other = { ...threeExercises, title: "Week 4" };
    const { entries, unreadable, elsewhere, aside } = await verified({
      "a.json": own,
      "b.json": await fileOf(ben),
      "half.json": own.slice(0, 200),
      "code.json": own.replace('"a1.', '"a1.x'),
      "c.json": await fileOf(cleo, { assignment: await writeCode(other) }),
      "essay.pdf": "%PDF-1.7",
      "__MACOSX/._a.json": "\u0000\u0005",
    });
    expect(entries.map(({ path }) => path)).toEqual(["a.json", "b.json"]);
    expect(unreadable.map(({ path }) => path)).toEqual(["half.json", "code.json"]);
    expect(unreadable[0]?.why).toBe("It is no submission file, or only a part of one.");
    expect(unreadable[1]?.why).toContain("Its assignment can’t be read.");
    expect(elsewhere).toEqual([
      {
        path: "c.json",
        why: "It is by Cleo, and answers another assignment: “Week 4”.",
      },
    ]);
    expect(aside).toEqual(["essay.pdf", "__MACOSX/._a.json"]);
  });

  test("the assignment that is pasted is marked, though most answer another", async () => {
    const other = await writeCode({ ...threeExercises, title: "Week 4" });
    const { assignment, entries, elsewhere } = await verified(
      {
        "a.json": await fileOf(ada),
        "b.json": await fileOf(ben),
        "c.json": await fileOf(cleo, { assignment: other }),
      },
      { link: `https://site.example/assignment/#${other}` },
    );
    expect(assignment.title).toBe("Week 4");
    expect(entries.map(({ path }) => path)).toEqual(["c.json"]);
    expect(elsewhere).toHaveLength(2);
  });

  test.each([
    [{}, "", "There are no files in what you chose."],
    [{ "a.txt": "hello" }, "", "There is no submission among these files"],
    [{ "a.json": "{}" }, "", "The first of the files is a.json."],
    [{}, "https://site.example/#a1.broken", "Some of this link is missing"],
  ])("%j with the link “%s” says what to do", async (files, link, why) => {
    const outcome = await verify({
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      link,
      exercisesFor: () => Promise.resolve(plainExercises),
    });
    expect(outcome.ok ? "" : outcome.why).toContain(why);
  });
});
