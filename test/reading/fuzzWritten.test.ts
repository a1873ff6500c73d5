import { summarise } from "@calc";
import { fileInText, readCode } from "@reading";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "written");
const names = readdirSync(folder);
/** Twenty thousand are tried with FUZZ=20000; a run of all tests has no time for so many. */
const runs = Number(process.env["FUZZ"] ?? 60);

/** A stretch of something is taken away, doubled, or replaced by a part of another. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly how: "cut" | "double" | "swap" | "insert";
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    length: fc.integer({ min: 1, max: 60 }),
    from: fc.nat(1_000_000),
    how: fc.constantFrom("cut", "double", "swap", "insert"),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutated(text: string, all: readonly Change[], signs: readonly string[]): string {
  return all.reduce((now, { at, length, from, how }) => {
    const place = at % Math.max(now.length, 1);
    const [before, here, after] = [
      now.slice(0, place),
      now.slice(place, place + length),
      now.slice(place + length),
    ];
    if (how === "cut") return before + after;
    if (how === "double") return before + here + here + after;
    if (how === "insert") return before + (signs[from % signs.length] ?? "") + here + after;
    const other = from % Math.max(now.length, 1);
    return before + now.slice(other, other + length) + after;
  }, text);
}

/** Reads a text and asks that whatever is said of it can be shown. */
function isReadSafely(text: string): void {
  const { networks, complaints } = readCode(text);
  for (const { network } of networks) summarise(network);
  expect(networks.length + complaints.length).toBeGreaterThan(0);
  for (const { sentence, line, from, to } of complaints) {
    expect(sentence).toMatch(/[.?]$/);
    expect(line).toBeGreaterThan(0);
    expect(from).toBeLessThanOrEqual(to);
    expect(to).toBeLessThanOrEqual(text.length);
  }
}

describe("whatever is done to what a framework wrote, it is read or a sentence says why not", () => {
  const signs = ["{", "}", "[", "]", '"', "-1", "0", "null", "1e9", "(", ")", "<", ">", "=", "│"];

  test.each(["json", "txt", "onnx"])("%s", (kind) => {
    const texts = names
      .filter((name) => name.endsWith(`.${kind}`))
      .map((name) => readFileSync(join(folder, name)))
      .map((bytes) => (kind === "onnx" ? (fileInText(bytes) ?? "") : bytes.toString("utf8")))
      .filter((text) => text.length < 40_000);
    fc.assert(
      fc.property(fc.constantFrom(...texts), changes, (text, all) => {
        isReadSafely(mutated(text, all, signs));
      }),
      { numRuns: runs, seed: 7 },
    );
  });
});

test("bytes that are changed anywhere are a network or none; nothing is thrown", () => {
  const files = names
    .filter((name) => name.endsWith(".onnx"))
    .map((name) => readFileSync(join(folder, name)));
  const change = fc.record({ at: fc.nat(1_000_000), byte: fc.nat(255) });
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(1_000_000),
      (file, all, end) => {
        const bytes = Uint8Array.from(file.subarray(0, (end % file.length) + 1));
        for (const { at, byte } of all) bytes[at % bytes.length] = byte;
        const text = fileInText(bytes);
        if (text !== undefined) isReadSafely(text);
      },
    ),
    { numRuns: runs, seed: 7 },
  );
});

test("brackets ten thousand deep are no harm", () => {
  const deep = '{"class_name": "Sequential", "config": ' + "[".repeat(10_000);
  expect(readCode(deep).networks).toEqual([]);
  expect(
    readCode(`< ir_version: 8 > g (float[1] x) => (float[1] y) ${"{".repeat(10_000)}`).networks,
  ).toEqual([]);
});
