/** A block of a style sheet: what stands by itself before it, its prelude, and what is between its braces. */
export interface Block {
  readonly before: string;
  readonly prelude: string;
  readonly body: string;
}

/** The outermost blocks of a style sheet, and what follows the last of them. */
export function blocksIn(css: string): { blocks: Block[]; after: string } {
  const blocks: Block[] = [];
  let at = 0;
  for (let brace = css.indexOf("{"); brace >= 0; brace = css.indexOf("{", at)) {
    // What ends in a semicolon before the block stands by itself: `@layer a, b;`.
    const start = Math.max(at, css.lastIndexOf(";", brace) + 1);
    const end = endOf(css, brace);
    blocks.push({
      before: css.slice(at, start),
      prelude: css.slice(start, brace),
      body: css.slice(brace + 1, end - 1),
    });
    at = end;
  }
  return { blocks, after: css.slice(at) };
}

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
