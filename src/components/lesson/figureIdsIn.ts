const tags = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;

/** The ids of the figures that a lesson's text has, given the tags that make some: their `name`, or the tag's. */
export function figureIdsIn(text: string, known: readonly string[]): string[] {
  return [...text.matchAll(tags)]
    .filter(([, tag = ""]) => known.includes(tag))
    .map(([, tag = "", said = ""]) => /\bname="([^"]*)"/.exec(said)?.[1] ?? idOf(tag));
}

/** `SlidingKernel` is `sliding-kernel` on its page. */
const idOf = (tag: string) => tag.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();
