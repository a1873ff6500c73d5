import { digestOf, readSubmission, writeSubmission, type Work } from "@assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { work } from "./samples.ts";

const text = writeSubmission(work);
const data = () => JSON.parse(text) as Record<string, unknown>;
const write = (change: object) => JSON.stringify({ ...data(), ...change });

/** What was read without what was made of the digest; text, where −0 is 0. */
const contentOf = ({ assignment, student, variants, events, claimed }: Work) =>
  JSON.stringify({ assignment, student, variants, events, claimed });

test("work comes out of its file as it went in, and is known to", () => {
  expect(readSubmission(text)).toEqual({ ok: true, value: { ...work, isIntact: true } });
});

test("typed text of any letters comes out as it was typed", () => {
  const typed = fc.array(fc.string({ unit: "binary-ascii", maxLength: 400 }), { maxLength: 5 });
  fc.assert(
    fc.property(typed, fc.string({ unit: "binary", maxLength: 100 }), (texts, name) => {
      const own: Work = {
        ...work,
        student: { name, id: "\ud800" },
        events: [{ kind: "answer", at: 0, item: 0, typed: texts }],
      };
      expect(readSubmission(writeSubmission(own))).toEqual({
        ok: true,
        value: { ...own, isIntact: true },
      });
    }),
    { numRuns: 1000 },
  );
});

describe("a file stays intact through", () => {
  test.each([
    ["a byte-order mark", `\ufeff${text}`],
    ["other ends of lines", text.replace("\n", "\r\n")],
    ["an editor that lays it out anew", JSON.stringify(data(), undefined, 2)],
  ])("%s", (_what, same) => {
    expect(readSubmission(same)).toMatchObject({ ok: true, value: { isIntact: true } });
  });
});

describe("a file is read and known not to be intact with", () => {
  test.each([
    ["another name", { student: { name: "Bea", id: "" } }],
    ["an answer put in", { events: [{ kind: "answer", at: 1, item: 0, typed: ["34944"] }] }],
    ["other numbers", { variants: [0, 0, 0] }],
    ["more points", { claimed: [2, 5, 1] }],
    ["another assignment", { assignment: "a1.other" }],
    ["no digest", { digest: undefined }],
    ["a digest of something else", { digest: digestOf("") }],
  ])("%s", (_what, change) => {
    expect(readSubmission(write(change))).toMatchObject({ ok: true, value: { isIntact: false } });
  });
});

describe("what is wrong with a file is said", () => {
  const answer = { kind: "answer", at: 0, item: 0, typed: ["1"] };
  test.each([
    ["empty", "", /no submission file, or only a part/],
    ["cut short", text.slice(0, -20), /no submission file, or only a part/],
    ["a list", "[]", /no submission file, or only a part/],
    ["another site’s", '{"format":"quiz"}', /not a submission of this site/],
    ["of a newer version", write({ version: 3 }), /newer version of the site \(form 3;/],
    ["of a version that never was", write({ version: 0 }), /missing or changed/],
    ["of a version in words", write({ version: "two" }), /missing or changed/],
    ["without a student", write({ student: null }), /missing or changed/],
    ["with an endless name", write({ student: { name: "x".repeat(501), id: "" } }), /changed/],
    ["with half a variant", write({ variants: [0.5] }), /changed/],
    ["with points below nothing", write({ claimed: [-1] }), /changed/],
    ["with more points than there are", write({ claimed: [1e9] }), /changed/],
    ["with a time before all times", write({ events: [{ ...answer, at: -1 }] }), /changed/],
    ["with an exercise beyond all", write({ events: [{ ...answer, item: 50 }] }), /changed/],
    ["with an unheard-of event", write({ events: [{ ...answer, kind: "won" }] }), /changed/],
    ["with a number for a text", write({ events: [{ ...answer, typed: [1] }] }), /changed/],
    ["with endless events", write({ events: Array(20_001).fill(answer) }), /changed/],
    ["too large", " ".repeat(5_000_001), /larger than any submission/],
  ])("%s", (_what, file, why) => {
    expect(readSubmission(file)).toEqual({ ok: false, why: expect.stringMatching(why) as string });
  });
});

test("random text and random data are refused, and throw nothing", () => {
  const front = { format: "layerwise submission", version: 1 };
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.constantFrom(...Object.keys(data())), fc.jsonValue()).map(JSON.stringify),
    fc.jsonValue().map((events) => JSON.stringify({ ...front, ...work, events: [events] })),
  );
  fc.assert(
    fc.property(anything, (file) => {
      const read = readSubmission(file);
      if (read.ok) expect(read.value.isIntact).toBe(false);
    }),
    { numRuns: 20_000 },
  );
}, 120_000);

test("a file that was changed is never intact, unless nothing that counts was", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom("0", "1", '"', ",", "}", "]", "\\u0041", '"at":5,', "34944"),
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(6), piece, (at, cut, put) => {
      const read = readSubmission(text.slice(0, at) + put + text.slice(at + cut));
      if (read.ok && read.value.isIntact) expect(contentOf(read.value)).toBe(contentOf(work));
    }),
    { numRuns: 20_000 },
  );
}, 120_000);
