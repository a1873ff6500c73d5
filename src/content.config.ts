import { isLayerName, isQuantityName, layers, quantitiesOf } from "@calc";
import { readExercise, suggest, type Exercise } from "@exercises";
import { defineCollection } from "astro:content";
import { revisions } from "./build/exercises/revisions.ts";
import { notebookFields } from "./components/lesson/notebookFields.ts";
import { file, glob, type Loader, type LoaderContext } from "astro/loaders";
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
    ...notebookFields,
  }),
});

/** The titles of the lessons' folders. */
const chapters = defineCollection({
  loader: file("content/lessons/chapters.yaml"),
  schema: z.strictObject({ title: z.string(), line: z.string() }),
});

/** Words of the field, by the name that an address has for them. */
const glossary = defineCollection({
  loader: file("content/glossary.yaml"),
  schema: z
    .strictObject({
      /** How it is written, where that is not the entry's name. */
      term: z.string().optional(),
      /** One or two sentences; behind calc's own, where the term is a quantity. */
      means: z.string().optional(),
      quantity: z
        .string()
        .refine(isQuantityName, "calc has no such quantity: see src/calc/quantities.ts.")
        .optional(),
      /** Other words for it. */
      also: z.array(z.string()).default([]),
      /** The lesson that explains it, such as `convolution/padding`. */
      lesson: z.string().optional(),
    })
    .refine(
      ({ means, quantity }) => means ?? quantity,
      "Say what it means, or which quantity it is.",
    ),
});

/** Exercises, each with its answer and its known mistakes as calc works them out. */
const exercises = defineCollection({
  loader: exerciseLoader(),
  // Already checked, by a reader that knows the line of each mistake.
  schema: z.custom<Exercise>(),
});

export const collections = { lessons, chapters, glossary, exercises, revisions };

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
    const body = await readFile(new URL(file, folder), "utf8");
    const exercise = readExercise(filePath, body);
    return { id: file.replace(/\.yaml$/, ""), filePath, body, data: { ...exercise } };
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
