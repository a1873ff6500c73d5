import { blocksIn } from "../blocks.ts";

/** A rule of a style sheet: its selector and its declarations. */
interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** The light look of a page’s styles for what knows no variables: selectors with plain values. */
export function plainStyles(css: string): string {
  const rules = rulesIn(css.replace(/\/\*.*?\*\//gs, ""));
  const variables = new Map<string, string>();
  for (const { selector, body } of rules) {
    if (!/(^|,)\s*:root\s*(,|$)/.test(selector)) continue;
    for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) {
      variables.set(name, value.trim());
    }
  }
  return rules
    .filter(({ selector }) => !/:root|:hover|:focus|:active|::|:global|data-theme/.test(selector))
    .map(({ selector, body }) => `${selector}{${plain(body, variables)}}`)
    .join("\n");
}

/** The rules that hold on any screen; what depends on one, or on a name, is left out. */
const rulesIn = (css: string): Rule[] =>
  blocksIn(css).blocks.flatMap(({ prelude, body }) => {
    const selector = prelude.trim();
    if (/^@(layer|supports)\b/.test(selector)) return rulesIn(body);
    return selector.startsWith("@") || body.includes("{") ? [] : [{ selector, body }];
  });

/** Declarations with every variable filled in, the light of two colours, and mixtures mixed. */
export function plain(body: string, variables: ReadonlyMap<string, string>): string {
  let text = body;
  for (let round = 0; round < 8 && /var\(|light-dark\(|color-mix\(/.test(text); round += 1) {
    text = text
      .replace(/var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g, (_, name, other) =>
        // A value is a text wherever there is one.
        String(variables.get(name as string) ?? other ?? "none"),
      )
      .replace(/light-dark\(\s*([^(),]*(?:\([^()]*\))?)\s*,[^()]*(?:\([^()]*\))?[^()]*\)/g, "$1")
      .replace(/color-mix\(in \w+,\s*(#\w+)\s+([\d.]+)%,\s*(#\w+|transparent)[^()]*\)/g, mixed);
  }
  return text;
}

/** The colour between two, as near as a picture needs. */
function mixed(_: string, one: string, percent: string, other: string): string {
  const share = Number(percent) / 100;
  const [a, b] = [channels(one), other === "transparent" ? undefined : channels(other)];
  if (!b) return `rgba(${a.join(",")},${share})`;
  return `rgb(${a.map((value, place) => Math.round(value * share + (b[place] ?? 0) * (1 - share))).join(",")})`;
}

function channels(hex: string): number[] {
  const long = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16));
}
