import { readPosed, type Posed, type Written } from "@exercises";

const fetched = new Map<string, Promise<readonly Posed[]>>();

/** An exercise’s variants, fetched once a page. Rejects where they can’t be had now. */
export function variantsOf(name: string): Promise<readonly Posed[]> {
  const known = fetched.get(name) ?? fetchVariants(name);
  fetched.set(name, known);
  // Asked again, it is tried again.
  known.catch(() => fetched.delete(name));
  return known;
}

async function fetchVariants(name: string): Promise<readonly Posed[]> {
  const response = await fetch(`/exercises/${name}.json`);
  if (!response.ok) throw new Error(`There are no variants of ${name}: ${response.status}.`);
  const written = (await response.json()) as readonly Written[];
  return written.map(readPosed);
}
