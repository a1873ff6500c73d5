import { fetchExercises } from "@widgets/assignment/fetchExercises.ts";
import { afterEach, expect, test, vi } from "vitest";

const written = (revision: number) => ({
  title: "",
  revision,
  prompt: [],
  asking: [],
  variants: [],
});
const item = (exercise: string, revision = 1) => ({ exercise, revision, points: 1 });
let asked: string[] = [];

/** A site that has these files, and fails where it says 500. */
function serve(files: Readonly<Record<string, object | 500>>): void {
  asked = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const file = files[address] ?? 404;
    return Promise.resolve(
      typeof file === "number" ? new Response("", { status: file }) : Response.json(file),
    );
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("each exercise is fetched once, and those that there are not are passed over", async () => {
  serve({ "/exercises/a.json": written(1), "/exercises/b.json": written(1) });
  const told: number[] = [];
  const items = [item("a"), item("b"), item("a"), item("gone")];
  const { exercises, failed } = await fetchExercises(items, (done) => told.push(done));
  expect([...exercises.keys()].sort()).toEqual(["a", "b"]);
  expect(failed).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(told).toEqual([1, 2, 3]);
});

test("of one that was revised since, the earlier one is fetched", async () => {
  serve({ "/exercises/a.json": written(3), "/exercises/a@2.json": written(2) });
  const { exercises } = await fetchExercises([item("a", 2), item("a", 1)], () => undefined);
  expect(exercises.get("a@2")?.revision).toBe(2);
  expect([...exercises.keys()]).toEqual(["a", "a@2"]);
});

test("one that could not be had is named", async () => {
  serve({ "/exercises/a.json": 500, "/exercises/b.json": written(1) });
  const { failed } = await fetchExercises([item("a"), item("b")], () => undefined);
  expect(failed).toEqual(["a"]);
});
