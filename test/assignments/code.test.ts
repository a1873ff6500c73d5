import { assignmentDigest, codeIn, most, readCode, writeCode, type Assignment } from "@assignments";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { homework } from "./samples.ts";

const count = (most: number, least = 0) => fc.integer({ min: least, max: most });
const text = (longest: number) =>
  fc.string({ unit: "binary", maxLength: longest }).map((any) => any.slice(0, longest));
const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  title: text(80),
  note: text(200),
  due: text(80),
  items: fc.array(
    fc.record({
      exercise: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/),
      revision: count(1000, 1),
      points: count(most.points),
    }),
    { minLength: 1, maxLength: most.items },
  ),
  tries: count(most.tries),
  hints: fc.boolean(),
  workings: fc.boolean(),
  numbers: fc.constantFrom("same", "own"),
  draw: text(most.draw),
  form: fc.constantFrom(undefined, 2),
});

let code = "";
beforeAll(async () => {
  code = await writeCode(homework);
});
const link = () => `https://layerwise.example/assignment/#${code}`;

test("any assignment comes out of its link as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(anyAssignment, async (assignment) => {
      const written = await writeCode(assignment);
      expect(await readCode(written)).toEqual({ ok: true, value: assignment });
      expect(written).toMatch(assignment.form ? /^a2\.[\w-]+$/ : /^a1\.[\w-]+$/);
    }),
    { numRuns: 300 },
  );
});

describe("a link is read in spite of", () => {
  test.each([
    ["an escaped #", () => link().replace("#", "%23")],
    ["line breaks", () => link().replaceAll(/.{40}/g, "$&\r\n ")],
    ["angle brackets", () => `<${link()}>`],
    ["the end of a sentence", () => `${link()}.`],
    ["quotes and a bracket", () => `(“${link()}”).`],
    ["its address being left out", () => code],
    ["a student’s own letters", () => `${link()}~WyJBZGEiLCIiXQ`],
    ["those being escaped", () => `${link()}%7EWyJBZGEiLCIiXQ`],
  ])("%s", async (_what, mangled) => {
    expect(codeIn(mangled())).toBe(code);
    expect(await readCode(mangled())).toMatchObject({ ok: true });
  });
});

describe("what is wrong with a link is said", () => {
  test.each([
    ["nothing there", () => "", /no assignment in this link/],
    ["only a #", () => "https://layerwise.example/assignment/#", /no assignment in this link/],
    ["another page", () => "https://layerwise.example/lessons/", /not the link of an assignment/],
    ["the end missing", () => link().slice(0, -1), /missing or was changed/],
    ["the middle missing", () => code.slice(0, 20) + code.slice(25), /missing or was changed/],
    ["in small letters", () => code.toLowerCase(), /missing or was changed/],
    ["nothing but the version", () => "#a1.", /not the link of an assignment/],
    ["too long", () => `a1.${"A".repeat(30_000)}`, /missing or was changed/],
    ["a newer form", () => code.replace("a1.", "a3."), /newer version of the site \(form 3/],
    ["the other form", () => code.replace("a1.", "a2."), /missing or was changed/],
    ["a form that never was", () => code.replace("a1.", "a0."), /not the link of an assignment/],
  ])("%s", async (_what, mangled, why) => {
    expect(await readCode(mangled())).toMatchObject({
      ok: false,
      why: expect.stringMatching(why) as string,
    });
  });
});

test.each<[string, Partial<Assignment>]>([
  ["no exercises", { items: [] }],
  ["more exercises than there can be", { items: Array(51).fill(homework.items[0]) }],
  ["a name that is an address", { items: [{ exercise: "../x", revision: 1, points: 1 }] }],
  ["points below nothing", { items: [{ exercise: "x", revision: 1, points: -1 }] }],
  ["more tries than there can be", { tries: 21 }],
  ["a title longer than a page", { title: "x".repeat(501) }],
])("a whole link with %s opens nothing", async (_what, change) => {
  const written = await writeCode({ ...homework, ...change });
  expect(await readCode(written)).toEqual({
    ok: false,
    why: expect.stringContaining("no assignment of this site") as string,
  });
});

test("what unpacks to more than any assignment is let go", async () => {
  // A million of one letter is a kilobyte packed.
  const written = await writeCode({ ...homework, note: "x".repeat(1_000_000) });
  expect(written.length).toBeLessThan(3000);
  expect(await readCode(written)).toMatchObject({ ok: false });
});

test("the digest tells assignments apart by anything in them", () => {
  const own = assignmentDigest(homework);
  expect(assignmentDigest({ ...homework })).toBe(own);
  expect(assignmentDigest({ ...homework, draw: "q7Xk_2-c" })).not.toBe(own);
  expect(assignmentDigest({ ...homework, workings: true })).not.toBe(own);
  expect(assignmentDigest({ ...homework, items: homework.items.slice(1) })).not.toBe(own);
});

test("random text opens nothing and throws nothing", async () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."a 1 . # ~ %23 A Z _ - 0 9 = \n".split(" ")),
  });
  const like = fc.tuple(fc.constantFrom("", "a1.", "#a1.", "a9."), fc.oneof(fc.string(), letters));
  await fc.assert(
    fc.asyncProperty(like, async ([front, rest]) => {
      expect((await readCode(front + rest)).ok).toBe(false);
    }),
    { numRuns: 20_000 },
  );
}, 120_000);

test("a changed link never opens as another assignment", async () => {
  const place = fc.nat(code.length - 1);
  const piece = fc.stringMatching(/^[\w-]{0,4}$/);
  await fc.assert(
    fc.asyncProperty(place, fc.nat(4), piece, async (at, cut, put) => {
      const changed = code.slice(0, at) + put + code.slice(at + cut);
      const read = await readCode(changed);
      if (read.ok) expect(read.value).toEqual(homework);
      else expect(changed).not.toBe(code);
    }),
    { numRuns: 20_000 },
  );
}, 120_000);
