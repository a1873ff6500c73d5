import type { Span } from "./tree.ts";

/** Words of Python that may stand beside others. */
const ofPython =
  "False|None|True|and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|print|raise|return|try|type|while|with|yield";
const plain = `(?!(?:${ofPython})\\b)[A-Za-z][A-Za-z’]*`;
/** Three words side by side that are none of Python’s: no line of Python has that. */
const sentence = new RegExp(`(?<![\\w.])${plain} +${plain} +${plain}(?![\\w(\\[=])`);

/**
 * The same text, letter for letter, with spaces in place of lines that are prose: in a question that was
 * pasted with its code, a “for” or a “with” would begin a block that swallows all that follows. Lines of
 * prose with nothing but empty ones between them are one fault.
 */
export function withoutProse(text: string, faults: Span[]): string {
  let from = 0;
  let isQuoted = false;
  /** Where the prose began that may go on. */
  let begun: number | undefined;
  const lines = text.split("\n").map((line) => {
    const start = from;
    from += line.length + 1;
    // Between triple quotation marks anything may stand, and is no statement.
    const marks = line.match(/"""|'''/g)?.length ?? 0;
    const isLeft = isQuoted || marks > 0;
    if (marks % 2 === 1) isQuoted = !isQuoted;
    const code = line.replace(/#.*/, "").replaceAll(/"[^"]*"|'[^']*'/g, "");
    if (isLeft || !sentence.test(code)) {
      if (line.trim() !== "") begun = undefined;
      return line;
    }
    if (begun !== undefined) faults.pop();
    begun ??= start;
    faults.push({ from: begun, to: start + line.length });
    return " ".repeat(line.length);
  });
  return lines.join("\n");
}
