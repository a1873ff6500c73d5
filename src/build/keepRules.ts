/** Where a style sheet goes on after a block that begins at the brace at `start`. */
function endOf(css: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (quote !== "") quote = sign === quote && css.charAt(at - 1) !== "\\" ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0 && quote === "") return at + 1;
  }
  return css.length;
}

/** A style sheet without the rules whose selectors are refused, and without what is empty then. */
export function keepRules(css: string, keeps: (prelude: string) => boolean): string {
  let kept = "";
  let at = 0;
  while (at < css.length) {
    const brace = css.indexOf("{", at);
    if (brace < 0) return kept + css.slice(at);
    // What ends in a semicolon before the block stands by itself: `@layer a, b;`.
    const own = css.lastIndexOf(";", brace) + 1;
    const start = own > at ? own : at;
    kept += css.slice(at, start);
    const end = endOf(css, brace);
    const prelude = css.slice(start, brace);
    if (/^\s*@(?:layer|media|supports|container)\b/.test(prelude)) {
      const inner = keepRules(css.slice(brace + 1, end - 1), keeps);
      if (inner.trim() !== "") kept += `${prelude}{${inner}}`;
    } else if (keeps(prelude)) kept += css.slice(start, end);
    at = end;
  }
  return kept;
}
