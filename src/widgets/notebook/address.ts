import type { Notebook, Texts } from "./notebook.ts";

/** What an address asks of a page: its values, its figures' own states, what a teacher locked or hid. */
export interface Asked {
  readonly texts: Texts;
  /** By names such as `sliding-kernel.place`. */
  readonly own: Readonly<Record<string, string>>;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  /** The names that are written twice, or with too long a text. */
  readonly mangled: readonly string[];
}

const longestText = 80;
const ownName = /^[a-z][\w-]*\.[a-z]+$/i;
/** Reads an address's query, and trusts nothing in it; names that are nobody's are left alone. */
export function readQuery(query: string, { values }: Notebook): Asked {
  const parameters = new URLSearchParams(query);
  const texts: Record<string, string> = {};
  const own: Record<string, string> = {};
  const mangled: string[] = [];
  for (const name of new Set(parameters.keys())) {
    const isValue = Object.hasOwn(values, name);
    const [text = "", ...others] = parameters.getAll(name);
    if (!isValue && !ownName.test(name)) continue;
    if (others.length > 0 || text.length > longestText) mangled.push(name.slice(0, longestText));
    else (isValue ? texts : own)[name] = text;
  }
  const listed = (list: string) =>
    (parameters.get(list) ?? "")
      .split(",")
      .filter((name) => Object.hasOwn(values, name) || ownName.test(name));
  return {
    texts,
    own,
    locked: listed("lock"),
    hidden: listed("hide"),
    mangled,
  };
}

/** The address of the page with only what differs from the author's start in it; what is not ours stays. */
export function addressOf(
  address: string,
  { values }: Notebook,
  texts: Texts,
  own: Readonly<Record<string, string>>,
): string {
  const url = new URL(address);
  const { searchParams } = url;
  for (const name of [...searchParams.keys()]) {
    if (Object.hasOwn(values, name) || ownName.test(name)) searchParams.delete(name);
  }
  for (const [name, { start }] of Object.entries(values)) {
    const text = texts[name] ?? start;
    if (text !== start) searchParams.set(name, text);
  }
  for (const name of Object.keys(own).sort()) searchParams.set(name, own[name] ?? "");
  return url.href;
}
