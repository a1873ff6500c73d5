import type { Locked } from "./locked.ts";

/** What a student would notice of a revision that was locked, in words; nothing where it still asks the same. */
export function changeIn(now: Locked, before: Locked): string | undefined {
  if (now.digest === before.digest) return undefined;
  if (now.variants !== before.variants) {
    return `it has ${now.variants} ${variants(now.variants)} where there ${before.variants === 1 ? "was" : "were"} ${before.variants}`;
  }
  const [new4, old4] = [fours(now.marks), fours(before.marks)];
  // Four digits may be the same by chance; the digest said that something is not.
  const changed = Math.max(1, new4.filter((mark, place) => mark !== old4[place]).length);
  if (now.variants === 1) return "its question or its answer has changed";
  if (changed === now.variants) return `all of its ${now.variants} variants have changed`;
  return `${changed} of its ${now.variants} variants ${changed === 1 ? "has" : "have"} changed`;
}

const variants = (count: number) => (count === 1 ? "variant" : "variants");
const fours = (marks: string) => marks.match(/.{4}/g) ?? [];
