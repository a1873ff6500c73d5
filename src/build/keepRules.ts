import { blocksIn } from "./blocks.ts";

/** A style sheet without the rules whose selectors are refused, and without what is empty then. */
export function keepRules(css: string, keeps: (prelude: string) => boolean): string {
  const { blocks, after } = blocksIn(css);
  const kept = blocks.map(({ before, prelude, body }) => {
    if (!/^\s*@(?:layer|media|supports|container)\b/.test(prelude)) {
      return before + (keeps(prelude) ? `${prelude}{${body}}` : "");
    }
    const inner = keepRules(body, keeps);
    return before + (inner.trim() === "" ? "" : `${prelude}{${inner}}`);
  });
  return kept.join("") + after;
}
