import { withBase } from "../../base.ts";

/** A network's page, a node's (`totals` is the network as a whole), or one number's place on it. */
export function networkAddress(network: string, node?: string, fragment?: string): string {
  return address("networks", network, node) + at(fragment);
}

/** A layer's page in the reference, or one formula's place on it. */
export function referenceAddress(layer: string, quantity?: string): string {
  return address("reference", layer) + at(quantity);
}

/** The page of the lesson `convolution/output-size`. */
export function lessonAddress(id: string): string {
  return address("lessons", id);
}

/** The page of an exercise that stands in no lesson. */
export function exerciseAddress(name: string): string {
  return address("exercises", name);
}

/** The glossary, or one term's place in it. */
export function glossaryAddress(term?: string): string {
  return address("glossary") + at(term);
}

/** The table of contents, or one chapter's place in it. */
export function chapterAddress(chapter?: string): string {
  return address("lessons") + at(chapter);
}

function address(...path: readonly (string | undefined)[]): string {
  return withBase(`/${path.filter((part) => part !== undefined).join("/")}/`);
}

const at = (fragment: string | undefined) => (fragment === undefined ? "" : `#${fragment}`);
