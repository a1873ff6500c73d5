import type { Layer } from "@calc";
import { placeOfExercise } from "@components/lesson/course.ts";
import { networks, summaryOf } from "@networks";
import { getCollection, type CollectionEntry } from "astro:content";

/** An exercise as a page lists it. */
export interface ListedExercise {
  readonly title: string;
  readonly href: string;
}

/** The exercises that ask about a layer by itself, or about a node of a network that is one. */
export async function exercisesOn(layer: Layer): Promise<ListedExercise[]> {
  const exercises = await getCollection("exercises");
  return Promise.all(
    exercises
      .filter((exercise) => layerOf(exercise) === layer.name)
      .map(async ({ id, data: { title } }) => ({ title, href: await placeOfExercise(id) })),
  );
}

function layerOf({ data }: CollectionEntry<"exercises">): string | undefined {
  const network = networks.find(({ name }) => name === data.network);
  if (!network) return data.alone?.layer;
  return summaryOf(network).rows.find(({ name }) => name === data.node)?.layer.name;
}
