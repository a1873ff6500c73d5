import { existsSync, globSync, readFileSync } from "node:fs";
import { flat, isLayerName, layers, type Value } from "@calc";
import { seeIt } from "@components/lesson/seeIt.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { readVariants, workedOf, type Exercise } from "@exercises";
import { readQuery } from "@widgets/notebook/address.ts";
import { createStore } from "@widgets/notebook/store.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { recall } from "@widgets/parts/typedAddress.ts";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { describe, expect, test } from "vitest";
import { allLessons } from "./allLessons.ts";

const lessons = allLessons();
const origin = "https://layerwise.example";
const exercises = globSync("content/exercises/*.yaml");

const layerNamed = (name: string) => {
  if (!isLayerName(name)) throw new Error(`There is no layer ${name}.`);
  return layers[name];
};

/** What a lesson’s page shows at an address: its own store reads it. */
async function shownInLesson(url: URL) {
  const lesson = lessons.find(({ id }) => url.pathname === `/lessons/${id}/`);
  const { notebook } = notebookOf(lesson);
  const asked = readQuery(url.search, notebook);
  expect(asked.mangled).toEqual([]);
  expect(Object.keys(asked.texts)).toEqual([...url.searchParams.keys()]);
  const arithmetic = () =>
    Promise.resolve((texts: Readonly<Record<string, string>>) =>
      workOutNotebook(notebook, layerNamed, texts),
    );
  const store = createStore(notebook, arithmetic, url);
  await store.recalled;
  const { complaint, worked = {} } = store.standing();
  expect(complaint).toBe("");
  return { lesson, notebook, worked };
}

const answerOf = (exercise: Exercise) => {
  const [{ asks, answer }] = exercise.parts;
  return { asks, answer: [answer].flat() };
};

describe.each(exercises.map((file) => [file] as const))("%s", (file) => {
  const { kept } = readVariants(file, readFileSync(file, "utf8"));

  test("every variant is seen at an address that its page takes, with its answer", async () => {
    for (const { exercise } of kept) {
      const see = seeIt(exercise, lessons);
      const worked = workedOf(exercise, exercise.parts[0]);
      const isFar = exercise.parts[0].asks === "receptiveField";
      if (exercise.chain && (!worked || isFar)) {
        // No page has this network.
        expect(see, file).toBeUndefined();
        continue;
      }
      expect(see, file).toBeDefined();
      const url = new URL(see ?? "", origin);
      const { asks, answer } = answerOf(exercise);
      const numbersIn = (value: Value | undefined) => new Set(flat(value ?? []));
      if (url.pathname.startsWith("/lessons/")) {
        const { lesson, notebook, worked: shown } = await shownInLesson(url);
        const figure = url.hash.slice(1);
        const tag = figure.replace(/(^|-)([a-z])/g, (_, __, letter: string) =>
          letter.toUpperCase(),
        );
        const isTag =
          figure === "calculator" || existsSync(`src/components/lesson/figures/${tag}.astro`);
        expect(isTag || lesson?.body?.includes(`name="${figure}"`), see).toBe(true);
        const same = Object.entries(notebook.layers)
          .filter(([, { layer }]) => layer === worked?.layer.name)
          .map(([name]) => shown[name]);
        const agreeing = same.filter((each) =>
          asks === "output"
            ? [...(each?.output ?? [])].sort().join() === [...answer].sort().join()
            : numbersIn(each?.values[asks]).has(answer[0] ?? -1n),
        );
        expect(agreeing, see).not.toEqual([]);
      } else if (url.pathname.startsWith("/reference/")) {
        const layer = layerNamed(url.pathname.split("/")[2] ?? "");
        const recalled = recall(layer, url.search, {});
        expect(recalled.kind, see).toBe("typed");
        if (recalled.kind !== "typed") continue;
        const { analysis } = workOut(layer, recalled.typed, {});
        expect(analysis, see).toMatchObject({ ok: true, values: worked?.values });
      } else expect(url.pathname).toBe(`/networks/${exercise.network ?? ""}/`);
    }
  });
});
