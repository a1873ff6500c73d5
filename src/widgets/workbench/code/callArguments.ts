/** An argument of a call as it is written: its name or its place, and where its value stands in the text. */
export interface WrittenArgument {
  readonly name?: string;
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The arguments of the call that begins at `from`; none where the text there is no call. */
export function callArguments(text: string, from: number, to: number): WrittenArgument[] {
  const open = text.indexOf("(", from);
  if (open < 0 || open >= to) return [];
  const found: WrittenArgument[] = [];
  const closing: string[] = [];
  let begin = open + 1;
  const add = (end: number) => {
    const written = argumentIn(text, begin, end, found.length);
    if (written) found.push(written);
    begin = end + 1;
  };
  for (let at = open + 1; at < to; at += 1) {
    const letter = text[at] ?? "";
    if (letter === '"' || letter === "'") at = endOfText(text, at);
    else if (letter === "#") at = endOfLine(text, at);
    else if (pairs[letter] !== undefined) closing.push(pairs[letter]);
    else if (closing.length > 0 && letter === closing.at(-1)) closing.pop();
    else if (closing.length === 0 && letter === ",") add(at);
    else if (closing.length === 0 && letter === ")") {
      add(at);
      break;
    }
  }
  return found;
}

function argumentIn(
  text: string,
  begin: number,
  end: number,
  place: number,
): WrittenArgument | undefined {
  const written = text.slice(begin, end);
  if (written.trim() === "") return undefined;
  const name = /^\s*([A-Za-z_]\w*)\s*=(?!=)/.exec(written);
  const value = written.slice(name?.[0].length ?? 0);
  const from = begin + (name?.[0].length ?? 0) + (value.length - value.trimStart().length);
  const bare = value.trim();
  return {
    ...(name?.[1] !== undefined && { name: name[1] }),
    ...{ place, from, to: from + bare.length, value: bare },
  };
}

function endOfText(text: string, at: number): number {
  const quote = text[at] ?? "";
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === quote || text[end] === "\n") return end;
  }
  return text.length;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
