import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readProgress, type Progress } from "@practice";

const golden = (version: number) =>
  readFileSync(`test/golden/progress/version-${version}.json`, "utf8");

function opened(text: string): Progress {
  const read = readProgress(text);
  if (!read.ok) throw new Error(read.why);
  return read.progress;
}

const whyOf = (text: string) => {
  const read = readProgress(text);
  return read.ok ? "" : read.why;
};

describe("files that were once written open forever", () => {
  test("version 1, with the fields that it does not know", () => {
    const progress = opened(golden(1));
    expect(progress).toEqual(JSON.parse(golden(1)));
    expect(progress.skills["convolution/padding"]?.steps).toEqual(["2026-11-20", "2026-11-22"]);
    expect(progress.log.map(({ outcome }) => outcome)).toEqual(["right", "left", "right"]);
    expect(progress.open?.before?.attempts).toBe(2);
  });

  test("the draft before it: what was right and wrong are attempts, and no mastery is made up", () => {
    const progress = opened(golden(0));
    expect(progress).toMatchObject({ version: 1, log: [] });
    expect(progress).toHaveProperty("note");
    expect(progress.skills).toEqual({
      "convolution/padding": { attempts: 4, steps: [], last: "2026-10-02" },
      "pooling/pooling": { attempts: 2, steps: [], last: "2026-10-05" },
    });
  });
});

/** The golden file with something else at a path. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const whole = JSON.parse(golden(1)) as Record<string | number, unknown>;
  let at = whole;
  // The path names objects and lists of the golden file.
  for (const name of path.slice(0, -1)) at = at[name] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  return JSON.stringify(whole);
}

const card = ["skills", "convolution/padding", "card"];

describe("what is broken is refused, with a sentence", () => {
  test.each([
    ["", /cut short/],
    ['{"version":1,"skills":{}', /cut short/],
    ["[1]", /no progress file/],
    ["null", /no progress file/],
    ['{"skills":{}}', /no progress file/],
    ['{"version":"1"}', /no progress file/],
    ['{"version":-1}', /no progress file/],
    ['{"version":1.5}', /no progress file/],
    ['{"version":1,"log":[]}', /“skills” should be named fields/],
    ['{"version":0,"topics":{"a/b":{"right":"x"}}}', /attempts” should be a whole number/],
  ])("%s", (text, why) => {
    expect(whyOf(text)).toMatch(why);
  });

  test.each<[readonly (string | number)[], unknown, RegExp]>([
    [["skills", "convolution/padding", "attempts"], -1, /attempts” should be a whole number/],
    [["skills", "convolution/padding", "attempts"], 1, /more successes than attempts/],
    [["skills", "convolution/padding", "steps"], ["2026-02-30"], /day such as/],
    [["skills", "convolution/padding", "steps"], Array(4).fill("2026-11-20"), /at most 3/],
    [["skills", "constructor"], { attempts: 1, steps: [] }, /no such name/],
    [["skills", "__proto__/x/y"], { attempts: 1, steps: [] }, /no such name/],
    [[...card, "stability"], 0, /stability” should be a number/],
    [[...card, "stability"], null, /stability” should be a number/],
    [[...card, "due"], "2026-11-21T09:31:10.000Z", /due” should not be before/],
    [[...card, "due"], "tomorrow", /should be a time/],
    [["log", 0, "rating"], 5, /log → 1 → rating” should be a whole number/],
    [["log", 0, "rating"], undefined, /rating” should be there/],
    [["log", 1, "rating"], 3, /rating” should be there/],
    [["log", 0, "outcome"], "cheated", /right or wrong or left/],
    [["log", 0, "variant"], "12", /variant” should be a whole number/],
    [["log", 0, "skill"], "padding", /a lesson such as/],
    [["log"], {}, /“log” should be a list/],
    [["open", "since"], "now", /open → since” should be a time/],
    [["askedToKeep"], "yes", /true or false/],
  ])("%j as %j", (path, value, why) => {
    expect(whyOf(changed(path, value))).toMatch(why);
  });

  test("a newer version is told from a broken one", () => {
    const read = readProgress(changed(["version"], 2));
    expect(read).toMatchObject({ ok: false, isNewer: true, why: /newer version.*Reload/ });
    expect(readProgress("{")).toMatchObject({ ok: false, isNewer: false });
  });

  test("what is far too large is not looked at", () => {
    expect(whyOf(" ".repeat(30_000_001))).toMatch(/too large/);
  });
});

/** Says by other means whether something is progress: only what the page will rely on. */
function isSound(progress: Progress): boolean {
  const isDay = (text: string) => {
    const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
    const made = new Date(Date.UTC(year, month - 1, date));
    return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  };
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  return (
    Object.keys(progress.skills).every((name) => name.split("/").length === 2) &&
    Object.values(progress.skills).every(
      ({ attempts, steps, card: own }) =>
        isCount(attempts) &&
        steps.length <= Math.min(3, attempts) &&
        steps.every(isDay) &&
        (own === undefined ||
          (Number.isFinite(own.stability) &&
            own.stability > 0 &&
            own.difficulty >= 1 &&
            own.difficulty <= 10 &&
            new Date(own.due) >= new Date(own.lastReview) &&
            [own.reps, own.lapses, own.scheduledDays].every(isCount))),
    ) &&
    progress.log.every(
      ({ id, at, day, rating, outcome, variant, wrong, hints, fresh }) =>
        typeof id === "string" &&
        Number.isFinite(Date.parse(at)) &&
        isDay(day) &&
        typeof fresh === "boolean" &&
        [variant, wrong, hints].every(isCount) &&
        (outcome === "left" ? rating === undefined : [1, 2, 3, 4].includes(rating ?? 0)),
    )
  );
}

const runs = 20_000;

describe(`${runs} inputs are read without a throw, and none that is nonsense is accepted`, () => {
  const survives = (text: string) => {
    const read = readProgress(text);
    return read.ok ? isSound(read.progress) : read.why.endsWith(".");
  };

  test("any text, and any JSON", () => {
    fc.assert(fc.property(fc.string(), survives), { numRuns: runs / 4 });
    fc.assert(fc.property(fc.json(), survives), { numRuns: runs / 4 });
    const versioned = fc.record({ version: fc.constantFrom(0, 1, 2), skills: fc.jsonValue() });
    fc.assert(
      fc.property(versioned, (fields) => survives(JSON.stringify({ log: [], ...fields }))),
      { numRuns: runs / 4 },
    );
  });

  test("the golden file with any letters changed, and with any of its values", () => {
    const text = golden(1);
    const piece = fc.tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(piece, ([at, length, put]) =>
        survives(text.slice(0, at) + put + text.slice(at + length)),
      ),
      { numRuns: runs },
    );
    const places = pathsOf(JSON.parse(text));
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(-0, 1e300, 0.5, "2026-13-01", "__proto__", []),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, put) => survives(changed(path, put))),
      { numRuns: runs },
    );
  });
});

/** The paths to all values within a value. */
function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, within]) => [
    [name],
    ...pathsOf(within).map((path) => [name, ...path]),
  ]);
}
