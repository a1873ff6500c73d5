import { describe, expect, test } from "vitest";
import {
  checkKept,
  checkLocked,
  exerciseText,
  lockFile,
  readLock,
  relock,
  writeLock,
  type ExerciseText,
} from "@exercises";
import { exerciseTexts, lockIn } from "../../src/build/exercises/exerciseTexts.ts";

const text = `title: Places
prompt: "{inSize} pixels, kernels of {kernelSize}, stride {stride}: how many places along each axis?"
layer: conv2d
input: [3, 227, 227]
choices: { outChannels: 96, kernelSize: 11, stride: 4 }
vary: { inSize: [50, 51, 52, 53], stride: [2, 3] }
asks: outSize
answer: 55
`;
const file = "content/exercises/places.yaml";
const earlierFile = "content/exercises/earlier/places@1.yaml";
type Change = readonly [from: string, to: string];
const changed = (changes: readonly Change[]) =>
  changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`There is no ${from} to be changed.`);
    return all.replace(from, to);
  }, text);
const places = (...changes: readonly Change[]) => exerciseText("places.yaml", changed(changes));
const before = (...changes: readonly Change[]) =>
  exerciseText("earlier/places@1.yaml", changed(changes));
const { lock } = relock([places()], {});

const raised: Change = ["title: Places\n", "title: Places\nrevision: 2\n"];
const harder: Change = ["stride: [2, 3]", "stride: [2, 5]"];
const asks: Change = ["how many places", "how many windows"];
const commas: Change = ["{inSize} pixels, kernels", "{inSize} Pixels; kernels"];

describe("the lock", () => {
  test("holds the revision, what varies and each variant’s values, the author’s own first", () => {
    const { "places@1": locked } = lock;
    expect(Object.keys(lock)).toEqual(["places@1"]);
    expect(locked).toMatchObject({ variants: 9, of: 9, vary: ["inSize", "stride"] });
    expect(locked?.values[0]).toEqual([]);
    const sorted = locked?.values.slice(1).map(String).sort();
    // Four sizes, each with two strides.
    expect(sorted).toEqual(["50,2", "50,3", "51,2", "51,3", "52,2", "52,3", "53,2", "53,3"]);
    expect(locked?.marks).toMatch(/^[\da-f]{36}$/);
    expect(locked?.digest).toMatch(/^[\da-f]{16}$/);
  });

  test("is written in a line for each, and read back the same", () => {
    const written = writeLock(lock);
    expect(written.split("\n")).toHaveLength(4);
    expect(readLock(written)).toEqual(lock);
    expect(readLock(writeLock({}))).toEqual({});
  });

  test.each(["", "[]", "null", '{"places@1": {}}', '{"places": []}', "<<<<<<< ours"])(
    "that reads %j is none, and says what to do",
    (broken) => {
      expect(() => readLock(broken)).toThrow(/can't be read\. Restore it/);
    },
  );

  test("has its lines by name, and a name’s revisions in their order", () => {
    const named = (name: string) => ({ ...places(), name });
    const all = relock([named("zeros"), named("areas"), before(), places(raised)], {});
    expect(Object.keys(all.lock)).toEqual(["areas@1", "places@1", "places@2", "zeros@1"]);
  });
});

describe("the build", () => {
  const build = (exercise: ExerciseText) => () => {
    checkLocked(exercise, lock);
  };

  test("goes on where all is as it was locked", () => {
    expect(build(places())).not.toThrow();
    expect(build(places(["title: Places", "title: How many places?"]))).not.toThrow();
  });

  test.each([
    ["a value that varies", [harder], /its \d variants have changed/],
    ["the question’s words", [asks], /all of its 9 variants have changed/],
    ["the number of variants", [["50, 51, ", "51, "]], /it has 7 variants where there were 9/],
    [
      "the answer",
      [
        ["stride: 4 }", "stride: 6 }"],
        ["answer: 55", "answer: 37"],
      ],
      /1 of its 9 variants has changed/,
    ],
  ] as const)("stops where %s changes, with the line and what to do", (_, changes, sentence) => {
    const wrong = build(places(...changes));
    expect(wrong).toThrow(sentence);
    expect(wrong).toThrow(/^content\/exercises\/places\.yaml:1: /);
    expect(wrong).toThrow(`Put the file as it was into ${earlierFile}, raise "revision" to 2`);
  });

  test("stops at the revision where an exercise has one", () => {
    expect(build(places(raised))).toThrow(`${file}:2: places@2 is not locked yet`);
  });

  test("stops at an earlier revision that is not what it was", () => {
    expect(build(before())).not.toThrow();
    const sentence = `Put ${earlierFile} back as it was.`;
    expect(build(before(asks))).toThrow(sentence);
    expect(build(before(asks))).toThrow(new RegExp(`^${earlierFile}:1: `));
    expect(build(before(raised))).toThrow("is named for revision 1, and holds places@2");
  });

  test("stops where a locked revision has no file", () => {
    expect(() => {
      checkKept(["places@1", "areas@1"], lock);
    }).not.toThrow();
    expect(() => {
      checkKept(["places@2"], lock);
    }).toThrow(`places@1 is locked, and no file holds it. Put its text into ${earlierFile}`);
  });
});

describe("to lock", () => {
  test("changes nothing where nothing has changed", () => {
    expect(relock([places()], lock)).toEqual({ lock, said: [], refused: [] });
  });

  test("says which exercises are new, and which are gone", () => {
    const areas = { ...places(), name: "areas" };
    const added = relock([places(), areas], lock);
    expect(added.said).toEqual(["areas@1: locked, 9 variants."]);
    const removed = relock([places()], added.lock);
    expect(removed.said).toEqual([expect.stringContaining("areas@1: taken out")]);
    expect(removed.lock).toEqual(lock);
  });

  test("refuses what changes a revision, and keeps its line", () => {
    const { refused, lock: after } = relock([places(harder)], lock);
    expect(refused).toEqual([expect.stringContaining(`${file}: `)]);
    expect(after).toEqual(lock);
  });

  test("follows an exercise that is unpublished", () => {
    const { said, refused, lock: after } = relock([places(asks)], lock, ["places"]);
    expect({ said, refused }).toEqual({
      said: ["places@1: locked anew, 9 variants."],
      refused: [],
    });
    expect(after["places@1"]?.digest).not.toBe(lock["places@1"]?.digest);
  });

  test("wants the text of the revision before, and keeps both then", () => {
    const alone = relock([places(raised, harder)], lock);
    expect(alone.refused).toEqual([
      `${file}: revision 1 was locked, and its text is kept nowhere. Put the file as it was into ${earlierFile}.`,
    ]);
    expect(alone.lock["places@1"]).toEqual(lock["places@1"]);
    const both = relock([before(), places(raised, harder)], lock);
    expect(both).toMatchObject({ refused: [], said: ["places@2: locked, 9 variants."] });
    expect(both.lock["places@1"]).toEqual(lock["places@1"]);
  });

  test("never goes back to a revision", () => {
    const two = relock([before(), places(raised, harder)], lock);
    const { refused } = relock([places()], two.lock);
    expect(refused).toEqual([expect.stringContaining("A revision only rises")]);
  });

  test("leaves alone what can’t be read, and says the line", () => {
    const broken = relock([places(["layer: conv2d", "layer: conv3"])], lock);
    expect(broken.refused).toEqual([expect.stringMatching(/places\.yaml:3: /)]);
    expect(broken.lock).toEqual(lock);
  });

  test("takes other mistakes at the same revision: they explain, and mark nothing", () => {
    const mistakes =
      'answer: 55\nmistakes:\n  - { formula: inSize, because: "That is the row." }\n';
    const { said, refused } = relock([places(["answer: 55\n", mistakes])], lock);
    expect(refused).toEqual([]);
    expect(said).toEqual([expect.stringContaining("places@1: asks the same")]);
  });

  test("hears nothing of a comma or a capital in a question that does not vary", () => {
    const still: Change = ["vary: { inSize: [50, 51, 52, 53], stride: [2, 3] }\n", ""];
    const one = relock([places(still)], {});
    expect(one.said).toEqual(["places@1: locked, 1 variant."]);
    expect(relock([places(still, commas)], one.lock)).toEqual({ ...one, said: [] });
    const { refused } = relock([places(still, asks)], one.lock);
    expect(refused).toEqual([expect.stringContaining("its question or its answer has changed")]);
  });
});

test(`${lockFile} holds what the exercises ask`, () => {
  const committed = lockIn();
  const { said, refused, lock: now } = relock(exerciseTexts(), committed);
  expect(refused).toEqual([]);
  expect(said, 'Run "npm run lock".').toEqual([]);
  expect(writeLock(now)).toBe(writeLock(committed));
});
