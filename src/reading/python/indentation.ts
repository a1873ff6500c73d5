import type { Source } from "./children.ts";

const opens =
  /^\s*(?:async\s+)?(?:def|class|for|while|if|elif|else|with|try|except|finally)\b.*:\s*(?:#.*)?$/;

/**
 * The text as it is, or, where copying has lost all indentation, with a likely one put back: a class
 * holds the functions after it, a function all up to its `return` or the next definition, anything
 * else one statement.
 */
export function withIndentation(text: string): Source {
  const lines = text.split("\n");
  if (!isLost(lines)) return { text, original: (offset) => offset };
  const added = addedTo(lines);
  const given = lines.map((line, at) => " ".repeat(added[at] ?? 0) + line);
  const starts: { now: number; then: number; added: number }[] = [];
  let [now, then] = [0, 0];
  for (const [at, line] of given.entries()) {
    const spaces = added[at] ?? 0;
    starts.push({ now, then, added: spaces });
    now += line.length + 1;
    then += line.length - spaces + 1;
  }
  const original = (offset: number) => {
    const start = starts.findLast((each) => each.now <= offset);
    if (!start) return 0;
    return start.then + Math.max(offset - start.now - start.added, 0);
  };
  return { text: given.join("\n"), original };
}

/** Whether a block is opened, and nothing at all is indented. */
function isLost(lines: readonly string[]): boolean {
  if (lines.some((line) => /^[ \t]+\S/.test(line))) return false;
  return lines.some((line, at) => opens.test(line) && /^\S/.test(lines[at + 1] ?? ""));
}

function addedTo(lines: readonly string[]): number[] {
  let [inClass, inFunction, once, depth] = [0, 0, 0, 0];
  return lines.map((line) => {
    const isInside = depth > 0;
    depth = Math.max(depth + bracketsIn(line), 0);
    if (isInside) return 4 * (inClass + inFunction);
    if (/^class\b/.test(line)) {
      [inClass, inFunction, once] = [1, 0, 0];
      return 0;
    }
    if (/^(async\s+)?def\b/.test(line)) {
      if (!/\(\s*(self|cls)\b/.test(line)) inClass = 0;
      [inFunction, once] = [1, 0];
      return 4 * inClass;
    }
    const spaces = 4 * (inClass + inFunction + once);
    if (/^(elif|else|except|finally)\b/.test(line)) {
      once = 1;
      return Math.max(spaces - (once > 0 && spaces > 4 * (inClass + inFunction) ? 4 : 0), 0);
    }
    const isFirst = once > 0;
    if (opens.test(line)) once += 1;
    else if (isFirst) once = 0;
    if (/^return\b/.test(line) && !isFirst) inFunction = 0;
    return spaces;
  });
}

/** How many more brackets a line opens than it closes. */
function bracketsIn(line: string): number {
  const code = line.replace(/#.*/, "").replaceAll(/"[^"]*"|'[^']*'/g, "");
  return (code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0);
}
