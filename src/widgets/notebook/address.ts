import type { Notebook, Texts } from "./notebook.ts";

/** What an address asks of a page: its values, its figures' own states, what a teacher locked or hid. */
export interface Asked {
  readonly texts: Texts;
  /** By names such as `sliding-kernel.place`. */
  readonly own: Readonly<Record<string, string>>;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  /** What is wrong with it. */
  readonly complaint?: string;
}

const longestText = 80;
const ownName = /^[a-z][\w-]*\.[a-z]+$/i;
/** What looks like a value that a person set; what mailers and counters add to links does not. */
const valueName = /^[a-z]{2,}[a-z0-9]*$/i;
const valueText = /^\d{1,6}(?:[, ]+\d{1,6})*$/;

/** Reads an address's query, and trusts nothing in it; what is surely somebody else's is left alone. */
export function readQuery(query: string, { values }: Notebook): Asked {
  const parameters = new URLSearchParams(query);
  const texts: Record<string, string> = {};
  const own: Record<string, string> = {};
  const complaints: string[] = [];
  const unknown = new Set<string>();
  for (const name of new Set(parameters.keys())) {
    const isValue = Object.hasOwn(values, name);
    const [text = "", ...others] = parameters.getAll(name);
    if (!isValue && !ownName.test(name)) {
      const isMeant = valueName.test(name) && valueText.test(text);
      if (isMeant || isMisspelt(name, values)) unknown.add(name);
    } else if (others.length > 0 || text.length > longestText) {
      complaints.push(
        `Its “${name.slice(0, longestText)}” is written twice or too long, and left out.`,
      );
    } else (isValue ? texts : own)[name] = text;
  }
  const listed = (list: string) =>
    (parameters.get(list) ?? "").split(",").filter((name) => {
      const isKnown = Object.hasOwn(values, name);
      if (!isKnown && name !== "") unknown.add(name);
      return isKnown;
    });
  const [locked, hidden] = [listed("lock"), listed("hide")];
  if (unknown.size > 0) complaints.push(unknownText([...unknown], Object.keys(values)));
  return {
    texts,
    own,
    locked,
    hidden,
    ...(complaints.length > 0 && { complaint: complaints.join(" ") }),
  };
}

/** Whether it is a value’s name but for capitals and strokes: `kernel_size`. */
function isMisspelt(name: string, values: Notebook["values"]): boolean {
  const plain = (each: string) => each.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return Object.keys(values).some((value) => plain(value) === plain(name));
}

function unknownText(unknown: readonly string[], known: readonly string[]): string {
  const quoted = unknown.slice(0, 3).map((name) => `“${name.slice(0, 24)}”`);
  const there = known.length === 0 ? "no values" : `these values: ${known.join(", ")}`;
  return `There is no ${quoted.join(" and no ")} on this page. It has ${there}.`;
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
  for (const [name, { start }] of Object.entries(values)) {
    const text = texts[name] ?? start;
    if (text === start) searchParams.delete(name);
    else searchParams.set(name, text);
  }
  for (const name of [...searchParams.keys()]) {
    if (ownName.test(name) && own[name] === undefined) searchParams.delete(name);
  }
  for (const [name, text] of Object.entries(own)) searchParams.set(name, text);
  return url.href;
}
