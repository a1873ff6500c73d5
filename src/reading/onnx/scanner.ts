/** Thrown where a text does not go on as it has to; caught where reading began. */
export class Unexpected extends Error {
  readonly at: number;

  constructor(at: number) {
    super("Unexpected text.");
    this.at = at;
  }
}

const empty = /(?:\s|#.*)*/y;
const bareWord = /(?:[^\s,()<>{}[\]=:"]|:(?=:)|(?<=:):)+/y;
const closing: Readonly<Record<string, string>> = { "<": ">", "(": ")", "[": "]", "{": "}" };

/** Walks through a text of ONNX, word by word. */
export function scanner(text: string) {
  let at = 0;
  let ended = 0;
  const skip = () => {
    empty.lastIndex = at;
    at += empty.exec(text)?.[0].length ?? 0;
  };
  const peek = () => {
    skip();
    return text[at] ?? "";
  };
  const advance = (length: number) => {
    if (length === 0) throw new Unexpected(at);
    at += length;
    ended = at;
  };
  const quoted = () => {
    const from = at;
    for (at += 1; text[at] !== '"'; at += text[at] === "\\" ? 2 : 1) {
      if (at >= text.length) throw new Unexpected(from);
    }
    advance(1);
    return text.slice(from + 1, at - 1).replaceAll(/\\(.)/g, "$1");
  };
  const word = () => {
    skip();
    bareWord.lastIndex = at;
    const found = bareWord.exec(text)?.[0] ?? "";
    advance(found.length);
    return found;
  };
  const take = (sign: string) => {
    skip();
    if (!text.startsWith(sign, at)) return false;
    advance(sign.length);
    return true;
  };
  const skipOne = () => {
    const next = peek();
    if (next === '"') quoted();
    else if (closing[next] !== undefined) skipBrackets();
    else advance(next === "" ? 0 : 1);
  };
  /** What stands between a bracket and the one that closes it. */
  const skipBrackets = (): string => {
    skip();
    const from = at;
    const open: string[] = [];
    do {
      skip();
      const next = text[at] ?? "";
      const end = closing[next];
      if (next === '"') quoted();
      else {
        if (end !== undefined) open.push(end);
        else if (next === open.at(-1)) open.pop();
        advance(next === "" ? 0 : 1);
      }
    } while (open.length > 0);
    return text.slice(from + 1, at - 1);
  };
  return {
    peek,
    word,
    take,
    skipOne,
    skipBrackets,
    name: () => (peek() === '"' ? quoted() : word()),
    expect: (sign: string) => {
      if (!take(sign)) throw new Unexpected(at);
    },
    /** Where the next word begins, and where the last one ended. */
    at: () => {
      skip();
      return at;
    },
    ended: () => ended,
    back: (to: number) => {
      at = to;
    },
  };
}

export type Scanner = ReturnType<typeof scanner>;
