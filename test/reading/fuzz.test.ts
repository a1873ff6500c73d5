import { summarise } from "@calc";
import { readCode } from "@reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mutated } from "./mutated.ts";

/** Twenty thousand are tried with FUZZ=20000; a run of all tests has no time for so many. */
const runs = Number(process.env["FUZZ"] ?? 400);

test("whatever is done to a snippet, it is read or a sentence says why not; nothing is thrown", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { networks, complaints } = readCode(text);
      for (const { network } of networks) summarise(network);
      expect(networks.length + complaints.length).toBeGreaterThan(0);
      for (const { sentence, line, from, to } of complaints) {
        expect(sentence).toMatch(/[.?]$/);
        expect(line).toBeGreaterThan(0);
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs, seed: 7 },
  );
});

test("brackets ten thousand deep are no harm", () => {
  expect(readCode("x = " + "(".repeat(10_000)).networks).toEqual([]);
});
