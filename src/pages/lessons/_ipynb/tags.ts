/** A tag of a lesson: its name, its attributes, and what stands in it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const attributes = String.raw`(?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*`;
const opening = new RegExp(String.raw`<([A-Z]\w*)(${attributes})\s*(\/?)>`);
const code = /^(`{3,}).*?^\1$|`[^`\n]+`/gms;

/** A letter that nobody writes stands around the number of each piece of code. */
const hole = "\uE000";

/** A text with each of its tags replaced by what `write` makes of it, the innermost first; code stays. */
export function withoutTags(text: string, write: (tag: Tag) => string): string {
  const codes: string[] = [];
  const hidden = text.replaceAll(code, (found) => `${hole}${codes.push(found) - 1}${hole}`);
  return written(hidden, write).replaceAll(
    /\uE000(\d+)\uE000/g,
    (_, place: string) => codes[Number(place)] ?? "",
  );
}

function written(text: string, write: (tag: Tag) => string): string {
  let done = "";
  for (let rest = text; ;) {
    const found = opening.exec(rest);
    if (!found) return done + rest;
    const [start, name = "", said = "", closed = ""] = found;
    const from = found.index + start.length;
    const end = `</${name}>`;
    const to = closed === "" ? rest.indexOf(end, from) : from;
    if (to < 0) throw new Error(`<${name}> has no end.`);
    const inner = written(rest.slice(from, to), write);
    done += rest.slice(0, found.index) + write({ name, attributes: attributesIn(said), inner });
    rest = rest.slice(closed === "" ? to + end.length : to);
  }
}

const attributesIn = (said: string): Record<string, string> =>
  Object.fromEntries(
    [...said.matchAll(/([\w-]+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, key = "", text, number]) => [
      key,
      text ?? number ?? "",
    ]),
  );
