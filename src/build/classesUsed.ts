/** Whatever a page or a script may use as the name of a class: its words, and beginnings of words, `q-`. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/[a-zA-Z][\w-]*/g) ?? []));
}

/** Whether one of a rule’s selectors may match: no class that it asks for is missing from those words. */
export const mayMatch = (prelude: string, words: readonly ReadonlySet<string>[]): boolean =>
  classesIn(prelude).some((classes) => classes.every((name) => isUsed(name, words)));

/** A class that is put together, `q-${quantity}`, leaves its beginning in a script. */
function isUsed(name: string, words: readonly ReadonlySet<string>[]): boolean {
  const beginnings = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1));
  return [name, ...beginnings].some((word) => words.some((some) => some.has(word)));
}

const known = new Map<string, readonly (readonly string[])[]>();

/** The classes that each selector of a rule asks for. */
function classesIn(prelude: string): readonly (readonly string[])[] {
  const classes =
    known.get(prelude) ?? (prelude.trimStart().startsWith("@") ? [[]] : read(prelude));
  known.set(prelude, classes);
  return classes;
}

/** What stands in brackets is left out: it may be one of many, or none at all. */
function read(prelude: string): string[][] {
  let bare = prelude.replace(/\[[^\]]*\]/g, "");
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  const names = (selector: string) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)];
  return bare.split(",").map((selector) => names(selector).map(([, name = ""]) => name));
}
