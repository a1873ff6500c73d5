import { describe, expect, test } from "vitest";
import {
  chooseSkill,
  dayOf,
  drawVariant,
  inTurn,
  noProgress,
  standingOf,
  type Skill,
  type SkillRecord,
} from "@practice";
import { attemptWith, plainScheduler } from "./attempts.ts";

const skill = (name: string): Skill => ({
  name,
  label: "1.1",
  question: "?",
  href: `/lessons/${name}/`,
  exercises: [name],
});
const [one, two, three] = [skill("a/one"), skill("b/two"), skill("c/three")] as const;
const now = new Date(2026, 10, 22, 12);
/** Begun that many days ago, to come back after so many days. */
const record = (daysAgo: number, days: 1 | 2 | 3 | 4, steps: readonly string[]): SkillRecord => ({
  attempts: 3,
  steps,
  card: plainScheduler.next(undefined, days, new Date(now.getTime() - daysAgo * 86_400_000)),
});
const known = ["2026-11-01", "2026-11-02", "2026-11-03"];
const choice = (skills: Readonly<Record<string, SkillRecord>>) => {
  const chosen = chooseSkill([one, two, three], { ...noProgress, skills }, now);
  return [chosen?.skill.name, chosen?.why];
};

describe("what comes next", () => {
  test("the first of the course, to begin with", () => {
    expect(choice({})).toEqual(["a/one", "new"]);
  });

  test("what is due goes before what was begun, and what is due for longest before all", () => {
    const due = { "b/two": record(3, 2, known), "c/three": record(5, 2, known) };
    expect(choice({ "a/one": record(0, 3, []), ...due })).toEqual(["c/three", "due"]);
  });

  test("what was begun goes before what is new", () => {
    expect(choice({ "b/two": record(0, 3, ["2026-11-22"]) })).toEqual(["b/two", "begun"]);
  });

  test("what has its three successes of today waits for another day", () => {
    const today = dayOf(now);
    expect(choice({ "a/one": record(0, 3, [today, today, today]) })).toEqual(["b/two", "new"]);
  });

  test("where all is known and nothing is due, what would be due soonest", () => {
    const all = {
      "a/one": record(0, 4, known),
      "b/two": record(0, 2, known),
      "c/three": record(0, 3, known),
    };
    expect(choice(all)).toEqual(["b/two", "early"]);
  });

  test("nothing where there are no skills", () => {
    expect(chooseSkill([], noProgress, now)).toBeUndefined();
  });
});

test("a skill is new, begun, known or due", () => {
  expect(standingOf(undefined, now)).toBe("new");
  expect(standingOf({ attempts: 0, steps: [] }, now)).toBe("new");
  expect(standingOf(record(0, 3, []), now)).toBe("begun");
  expect(standingOf(record(0, 3, known), now)).toBe("known");
  expect(standingOf(record(3, 3, known), now)).toBe("due");
});

describe("fresh numbers", () => {
  const log = (...variants: readonly number[]) =>
    variants.map((variant) => attemptWith({ id: `at ${variant}`, exercise: "a", variant }));
  const draw = (variants: number, ...met: readonly number[]) =>
    drawVariant({ name: "a", revision: 1, variants }, log(...met));

  test("come from the end, each once, and never the author’s own", () => {
    expect(draw(4)).toEqual({ variant: 3, fresh: true });
    expect(draw(4, 3)).toEqual({ variant: 2, fresh: true });
    expect(draw(4, 3, 2)).toEqual({ variant: 1, fresh: true });
  });

  test("once all are met, the one longest ago comes again, and is not fresh", () => {
    expect(draw(4, 3, 2, 1)).toEqual({ variant: 3, fresh: false });
    expect(draw(4, 3, 2, 1, 3)).toEqual({ variant: 2, fresh: false });
  });

  test("an exercise without others has the author’s own", () => {
    expect(draw(1)).toEqual({ variant: 0, fresh: true });
    expect(draw(1, 0)).toEqual({ variant: 0, fresh: false });
  });

  test("another revision has other numbers", () => {
    expect(drawVariant({ name: "a", revision: 2, variants: 4 }, log(3))).toEqual({
      variant: 3,
      fresh: true,
    });
  });

  test("exercises take turns", () => {
    expect(inTurn(["a", "b", "c"], [])).toEqual(["a", "b", "c"]);
    expect(inTurn(["b", "a", "c"], log(1, 2))).toEqual(["b", "c", "a"]);
  });
});
