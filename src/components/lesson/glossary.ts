import { meaningOf, quantityNamed } from "@calc";
import { getCollection } from "astro:content";
import { checkLesson } from "./checkLesson.ts";
import type { Term } from "./terms.ts";

let known: Promise<Term[]> | undefined;

/** The whole glossary in alphabetical order. */
export function glossary(): Promise<Term[]> {
  if (import.meta.env.DEV) return readGlossary();
  return (known ??= readGlossary());
}

async function readGlossary(): Promise<Term[]> {
  const entries = await getCollection("glossary");
  for (const { data } of entries) await checkLesson("content/glossary.yaml", data.lesson);
  const terms = entries.map(({ id, data: { term, means = "", quantity, also, lesson } }) => {
    const first = quantity === undefined ? "" : sentence(meaningOf(quantity));
    return {
      id,
      name: term ?? id.replaceAll("-", " "),
      meaning: `${first} ${means}`.trim(),
      also,
      quantity: quantity === undefined ? undefined : quantityNamed(quantity),
      lesson,
    };
  });
  return terms.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
