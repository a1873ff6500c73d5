import {
  readRegrades,
  remark,
  wideGradebook,
  withRegrades,
  writeRegrades,
  type Regraded,
} from "@assignments";
import { expect, test } from "vitest";
import {
  eventsOf,
  fileOf,
  givenTo,
  plainExercise,
  plainExercises,
  student,
  threeExercises,
  verified,
  workOf,
} from "./verifySamples.ts";

const ada = student("Ada");
/** She answers nothing but the first exercise, and that wrongly. */
const files = async () => ({
  "a.json": await fileOf(ada, { events: eventsOf(["7"], 0), claimed: [0, 0, 0] }),
});

test("full marks and what is left out change the scores, the totals and the gradebook", async () => {
  const settled = withRegrades(
    await verified(await files()),
    new Map([
      [0, "full"],
      [2, "out"],
    ]),
  );
  expect(wideGradebook(settled, settled.entries)).toEqual([
    [
      ...["Student", "ID", "The first (of 1; full marks for all)", "The second (of 2)"],
      ...["The third (of 3; left out)", "Total", "Of", "To look at"],
    ],
    // 1 for nothing, 0 of 2, and the third doesn’t count: 1 of 3.
    ["Ada", "", "1", "0", "", "1", "3", ""],
  ]);
  expect(settled.entries[0]?.items[0]?.state).toBe("wrong");
});

test("nothing settled is nothing changed", async () => {
  const all = await verified(await files());
  expect(withRegrades(all, new Map())).toBe(all);
});

test("an exercise that this site can’t mark can have full marks all the same", async () => {
  const two = new Map([...plainExercises].slice(1));
  const all = await verified(await files(), { exercises: two });
  expect(all.entries[0]).toMatchObject({ points: 5 });
  const settled = withRegrades(all, new Map([[0, "full"]]));
  expect(settled.entries[0]).toMatchObject({ score: 1, points: 6 });
});

test("what a later revision of the same question gives counts where it is settled, and gives more", async () => {
  const [given = 0] = givenTo(ada);
  const now = plainExercise("The first");
  // The faulty one asked for 100 and the number; the mended one for a thousand and it.
  const mended = now.variants.map((variant, place) => ({
    ...variant,
    parts: variant.parts.map((part) => ({
      ...part,
      marked: { answer: BigInt(1000 + place), mistakes: [] },
    })),
  }));
  const both = new Map([
    ...plainExercises,
    ["one", { ...now, revision: 2, variants: mended }],
    ["one@1", now],
  ]);
  const work = await workOf(ada, {
    events: eventsOf([String(1000 + given)], 0),
    claimed: [0, 0, 0],
  });
  const marked = remark({ ...work, isIntact: true }, threeExercises, both);
  expect(marked.items[0]).toMatchObject({ score: 0, later: 1 });
  const right = await workOf(ada);
  expect(remark({ ...right, isIntact: true }, threeExercises, both).items[0]?.later).toBe(
    undefined,
  );

  const all = await verified(
    { "a.json": await fileOf(ada, { events: work.events, claimed: [0, 0, 0] }) },
    { exercises: both },
  );
  expect(all.entries[0]?.score).toBe(0);
  expect(withRegrades(all, new Map([[0, "both"]])).entries[0]?.score).toBe(1);
});

test("settlements are kept, and what is broken is left out", () => {
  const regraded: Regraded = new Map([
    [0, "full"],
    [11, "out"],
  ]);
  expect(readRegrades(writeRegrades(regraded))).toEqual(regraded);
  expect(readRegrades("{")).toEqual(new Map());
  expect(readRegrades('{"version":2,"regraded":{"0":"full"}}')).toEqual(new Map());
  expect(readRegrades('{"version":1,"regraded":{"0":"ten","x":"out","3":"both"}}')).toEqual(
    new Map([[3, "both"]]),
  );
});
