import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { variantFor, verify, writeCode, writeSubmission } from "@assignments";
import type { Assignment, Event, HandedIn, Student } from "@assignments";
import { readPosed, readVariants, writePosed, type PosedExercise, type Written } from "@exercises";
import { expect, test } from "vitest";

const names = [
  "alexnet-first-layer",
  "alexnet-first-output",
  "alexnet-whole-network",
  "alexnet-towers-second",
  "attention-original",
  "block-layer-norm",
  "counting-vgg-third-stage",
  "dense-without-bias",
  "dilation-and-stride",
  "googlenet-rounds-up",
  "gru-weights",
  "lstm-two-features",
];
const students = 10_000;
const seconds = 20;

const assignment: Assignment = {
  title: "A class of ten thousand",
  note: "",
  due: "",
  items: names.map((exercise) => ({ exercise, revision: 1, points: 1 })),
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "bench",
};

/** As a page has it, but without the workings, which are typeset and never marked. */
function exerciseOf(name: string): PosedExercise {
  const file = `content/exercises/${name}.yaml`;
  const written = writePosed(readVariants(file, readFileSync(file, "utf8")), () => []);
  // Its own form, from one line above.
  return { ...readPosed(JSON.parse(JSON.stringify(written)) as Written), revision: 1 };
}

/** Shown, wrong once with a known mistake where there is one, right then; one exercise in three is right at once. */
function fileOf(
  place: number,
  code: string,
  exercises: ReadonlyMap<string, PosedExercise>,
): HandedIn {
  const student: Student = { name: `Student ${place}`, id: `s${place}@site.example` };
  const variants = names.map((name, item) =>
    variantFor(assignment, item, student, exercises.get(name)?.variants.length ?? 1),
  );
  let at = 1_700_000_000_000 + place * 1009;
  const events = names.flatMap((name, item): Event[] => {
    const parts = exercises.get(name)?.variants[variants[item] ?? 0]?.parts ?? [];
    const right = parts.map(({ answer }) => answer);
    const wrong = parts.map(({ marked }) =>
      "axes" in marked ? "1 × 2 × 3" : String(marked.mistakes[0]?.value ?? 1),
    );
    const tick = () => (at += 40_000);
    const first: Event = { kind: "shown", at: tick(), item };
    const last: Event = { kind: "answer", at: tick(), item, typed: right };
    if ((place + item) % 3 === 0) return [first, last];
    return [first, { kind: "answer", at: at - 20_000, item, typed: wrong }, last];
  });
  const claimed = names.map(() => 1);
  const text = writeSubmission({ assignment: code, student, variants, events, claimed });
  return { path: `class/${place}.layerwise.json`, text };
}

test("10,000 submissions of 12 exercises are marked within 20 seconds", async () => {
  const exercises = new Map(names.map((name) => [name, exerciseOf(name)]));
  const code = await writeCode(assignment);
  const files = Array.from({ length: students }, (_, place) => fileOf(place, code, exercises));
  const start = performance.now();
  const outcome = await verify({
    files,
    link: "",
    exercisesFor: () => Promise.resolve(exercises),
  });
  const took = (performance.now() - start) / 1000;
  if (!outcome.ok) throw new Error(outcome.why);
  const { entries } = outcome.value;
  expect(entries).toHaveLength(students);
  expect(entries.every(({ score, findings }) => score === 12 && findings.length === 0)).toBe(true);
  const rate = Math.round(students / took);
  process.stdout.write(`${students} submissions: ${took.toFixed(1)} s, ${rate} a second\n`);
  expect(took).toBeLessThan(seconds);
});
