import { isLayerName, layers, quantitiesOf } from "@calc";
import { readExercise, suggest, type Exercise } from "@exercises";
import { defineCollection } from "astro:content";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import { z } from "astro/zod";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const exerciseFolder = "content/exercises/";

const quantityOfLayer = z.string().superRefine((text, context) => {
  const problem = problemWith(text);
  if (problem !== undefined) context.addIssue(problem);
});

/** Lessons: prose, mathematics and tags. The numbers of their files order them and leave the address. */
const lessons = defineCollection({
  loader: glob({
    pattern: "**/*.mdx",
    base: "content/lessons",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, "").replace(/(^|\/)\d+-/g, "$1"),
  }),
  schema: z.strictObject({
    /** The question that the lesson answers, which is its title. */
    question: z.string(),
    /** The answer in one sentence. */
    answer: z.string(),
    /** The quantities whose “why?” leads here, such as `conv2d.outSize`. */
    explains: z.array(quantityOfLayer).default([]),
    /** Moments of a figure that the prose can call up. */
    scenes: z
      .record(
        z.string(),
        z.strictObject({
          figure: z.string(),
          choices: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
        }),
      )
      .default({}),
  }),
});

/** Exercises, each with its answer and its known mistakes as calc works them out. */
const exercises = defineCollection({
  loader: exerciseLoader(),
  // Already checked, by a reader that knows the line of each mistake.
  schema: z.custom<Exercise>(),
});

export const collections = { lessons, exercises };

function exerciseLoader(): Loader {
  return {
    name: "exercises",
    async load(context) {
      const { config, watcher, logger } = context;
      const folder = fileURLToPath(new URL(exerciseFolder, config.root));
      await readAll(context);
      watcher?.add(folder);
      watcher?.on("all", (_event, changed) => {
        if (!changed.startsWith(folder)) return;
        readAll(context).catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function readAll({ config, store }: LoaderContext): Promise<void> {
  const folder = new URL(exerciseFolder, config.root);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const entries = files.map(async (file) => {
    const filePath = exerciseFolder + file;
    const exercise = readExercise(filePath, await readFile(new URL(file, folder), "utf8"));
    return { id: file.replace(/\.yaml$/, ""), filePath, data: { ...exercise } };
  });
  const read = await Promise.all(entries);
  store.clear();
  for (const entry of read) store.set(entry);
}

/** What is wrong with the name of a layer's quantity, such as `conv2d.outSize`. */
function problemWith(text: string): string | undefined {
  const [layer = "", quantity = ""] = text.split(".");
  if (!isLayerName(layer)) {
    return `There is no layer "${layer}". ${suggest(layer, Object.keys(layers))}`;
  }
  const { given, computed } = quantitiesOf(layers[layer]);
  const known = [...computed, ...given];
  if (known.includes(quantity)) return undefined;
  return `${layer} has no quantity "${quantity}". ${suggest(quantity, known)}`;
}
