import { remark, sumOf, type Submission } from "@assignments";
import { expect, test } from "vitest";
import {
  givenTo,
  plainExercises,
  rightFor,
  student,
  threeExercises,
  workOf,
} from "./verifySamples.ts";

const ada = student("Ada");
const submission = async (change: Partial<Submission> = {}): Promise<Submission> => ({
  ...(await workOf(ada)),
  isIntact: true,
  ...change,
});

test("what the file says of points and numbers is compared, and never believed", async () => {
  const claims = await submission({ claimed: [100, 100, 100], variants: [0, 1, 2] });
  const { score, signals, given } = remark(claims, threeExercises, plainExercises);
  // 1 + 2 + 3, because the answers are right for the numbers that Ada was given.
  expect(score).toBe(6);
  expect(given).toEqual(givenTo(ada));
  expect(signals).toEqual(["swapped", "claims more"]);
});

test("claiming less than the answers are worth is told as well", async () => {
  const modest = await submission({ claimed: [1, 2] });
  expect(remark(modest, threeExercises, plainExercises).signals).toEqual(["claims more"]);
});

test("more than the assignment has in it changes nothing", async () => {
  const [right = ""] = rightFor(ada);
  const more = await submission();
  const beyond = { kind: "answer", at: 9e6, item: 7, typed: [right] } as const;
  const shown = { kind: "shown", at: 9e6, item: 7 } as const;
  const { items, score, signals } = remark(
    { ...more, events: [...more.events, shown, beyond] },
    threeExercises,
    plainExercises,
  );
  expect([items.length, score, signals]).toEqual([3, 6, []]);
});

test("a sum is right to the cent", () => {
  // 0.1 + 0.2 is 0.30000000000000004 in binary fractions.
  expect(sumOf([{ score: 0.1 }, undefined, { score: 0.2 }])).toBe(0.3);
});
