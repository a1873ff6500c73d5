interface Element {
  readonly tag: string;
  readonly isSubject: boolean;
  readonly children: (Element | string)[];
}

const token = /<(\/?)([a-z]+)([^>]*)>|[^<]+/g;
/** Signs that stand close to what they belong to. */
const close = ["(", ")", "⌊", "⌋", "⌈", "⌉", "[", "]", "|", ""];

/**
 * A line of the site’s own mathematics in HTML that no platform strips: italic letters, indices, and
 * fractions on one line. What it does not know stays as its words.
 */
export function mathHtml(line: string): string {
  const root: Element = { tag: "", isSubject: false, children: [] };
  const open = [root];
  for (const [text, end, tag, attributes = ""] of line.matchAll(token)) {
    if (end === "/") {
      if (open.length > 1) open.pop();
      continue;
    }
    const inside = open.at(-1)?.children;
    if (tag === undefined) {
      inside?.push(text);
      continue;
    }
    const element: Element = {
      tag,
      isSubject: attributes.includes('class="subject"'),
      children: [],
    };
    inside?.push(element);
    if (!attributes.endsWith("/")) open.push(element);
  }
  return shown(root).replace(/ +/g, " ").trim();
}

function shown(element: Element | string): string {
  if (typeof element === "string") return element;
  const { tag, isSubject, children } = element;
  // Below its first line a working leaves out what is computed.
  if (isSubject) return "";
  const [first = "", second = "", third = ""] = children.map(shown);
  const all = children.map(shown).join("");
  if (tag === "mi") return /^\p{L}$/u.test(all) ? `<i>${all}</i>` : all;
  if (tag === "mo") return spaced(all);
  if (tag === "mfrac") return `${bracketed(first)} / ${bracketed(second)}`;
  if (tag === "msub" || tag === "munder") return `${first}<sub>${second}</sub>`;
  if (tag === "msup" || tag === "mover") return `${first}<sup>${second}</sup>`;
  if (tag === "msubsup" || tag === "munderover")
    return `${first}<sub>${second}</sub><sup>${third}</sup>`;
  if (tag === "msqrt") return `√(${all})`;
  return all;
}

function spaced(sign: string): string {
  if (close.includes(sign)) return sign;
  return sign === "," ? ", " : ` ${sign.replace("⋅", "·")} `;
}

/** What is more than a letter or a number needs brackets beside a stroke. */
const bracketed = (html: string): string => (html.trim().includes(" ") ? `(${html.trim()})` : html);
