import type { Entry } from "./entry.ts";
import type { Hit } from "./findText.ts";
import type { Section } from "./section.ts";

/** What has names on the site, from the site’s own list. Rejects where it can’t be fetched. */
export const fetchEntries = async (address: string) =>
  // The build wrote it, from the same type.
  (await fetched(address)) as Entry[];

/** The search over the pages’ text, which comes with its words when somebody first searches. */
export async function fetchTextFinder(
  address: string,
  entries: readonly Entry[],
): Promise<(typed: string) => readonly Hit[]> {
  const [{ textFinder }, sections] = await Promise.all([import("./findText.ts"), fetched(address)]);
  // The build wrote them, from the same type.
  return textFinder(sections as Section[], entries);
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
