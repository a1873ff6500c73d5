import { noProgress, put, type Skill } from "@practice";
import type { Posed } from "@exercises";
import { afterEach, expect, test, vi } from "vitest";
import { fetchAhead } from "../../../src/widgets/practice/ahead.ts";
import { plainScheduler } from "../../practice/attempts.ts";

const skill = (name: string, ...exercises: readonly string[]): Skill => ({
  ...{ name, label: "1.1", question: "", href: "", exercises },
});
const one = skill("a/one", "ahead-a", "ahead-b");
const two = skill("a/two", "ahead-c");
const variant = { numbers: ["1"], hints: [], parts: [], working: [] };
const written = { title: "", revision: 1, prompt: [], asking: [], variants: [variant, variant] };
const posed: Posed = { numbers: ["1"], hints: [], parts: [], working: [] };
const now = new Date("2026-11-22T10:00:00.000Z");
const progress = put(
  noProgress,
  { skill: "a/one", exercise: "ahead-a", revision: 1, variant: 1, fresh: true },
  now,
);
let asked: string[] = [];

function serve(isOnline: boolean): void {
  asked = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return isOnline ? Promise.resolve(Response.json(written)) : Promise.reject(new Error("no"));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what comes next is fetched while the present one is open, each exercise once", async () => {
  serve(false);
  const ahead = { skills: [one, two], progress, posed, scheduler: plainScheduler, now };
  // Offline nobody hears of it, and it is asked for again.
  await fetchAhead({ ...ahead, topic: undefined });
  serve(true);
  await fetchAhead({ ...ahead, topic: undefined });
  // Met once, the first exercise has its turn behind the second.
  expect(asked).toEqual(["/exercises/ahead-b.json"]);
  await fetchAhead({ ...ahead, topic: two });
  expect(asked).toEqual(["/exercises/ahead-b.json", "/exercises/ahead-c.json"]);
});
