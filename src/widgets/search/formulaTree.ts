/** A formula as it was typed: a number, a letter, or an operation on others. */
export type Typed =
  | { readonly number: number }
  | { readonly letter: string }
  | { readonly sign: string; readonly of: readonly Typed[] };

/** What different people write for the same sign; the names of functions are `floor` and `ceil`. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/²/g, "^2"],
  [/³/g, "^3"],
  [/\*\*/g, "^"],
  [/[·⋅∙×∗]|(?<=[\d)])\s*x\s*(?=[\d(])|(?<=[\p{L}\d)] )x(?= [\p{L}\d(])/gu, "*"],
  [/[−–]/g, "-"],
  // After a number and a blank comes a word, and words are no formula.
  [/(?<=\d)\s+(?=\p{L}{2})/gu, ";"],
  [/\/\/|÷/g, "/"],
  [/⌈/g, " ceil("],
  [/[⌊[{]/g, "("],
  [/[⌋⌉\]}]/g, ")"],
  [/math\.|np\.|torch\./gi, ""],
];

/** A longer formula is none that anybody looks for. */
const longest = 1000;

/** Reads a typed formula by its usual signs; nothing where it is none, as most of what is typed. */
export function treeOf(text: string): Typed | undefined {
  if (text.length > longest || isShape(text)) return undefined;
  const plain = spellings.reduce((so, [sign, own]) => so.replace(sign, own), text.normalize("NFC"));
  const tokens = plain.match(/\d+(?:\.\d+)?|[\p{L}_][\p{L}\d_]*|\S/gu) ?? [];
  const alone = new Set(tokens.filter((token) => /^\p{L}$/u.test(token)));
  let at = 0;
  const takes = (token: string) => tokens[at] === token && ++at > 0;

  const sum = (): Typed => chain(["+", "-"], () => chain(["*", "/"], power));
  const chain = (signs: readonly string[], part: () => Typed): Typed => {
    let left = part();
    for (;;) {
      const sign = signs.find(takes) ?? (signs.includes("*") && isFactor() ? "*" : undefined);
      if (sign === undefined) return left;
      left = { sign, of: [left, part()] };
    }
  };
  /** Whether what comes next multiplies without a sign: 2p, 4h(h + x), n^2 d. */
  const isFactor = () => {
    const [last = "", next = ""] = tokens.slice(at - 1);
    const isShort = /^(\d.*|\)|\p{L})$/u.test(last);
    return (
      isShort && (/^\p{L}$/u.test(next) || next === "(" || (/^[\d)]/.test(last) && isName(next)))
    );
  };
  const power = (): Typed => {
    const base = atom();
    return takes("^") ? { sign: "^", of: [base, power()] } : base;
  };
  const atom = (): Typed => {
    if (takes("-")) return { sign: "-", of: [{ number: 0 }, power()] };
    if (takes("(")) return closed();
    const token = tokens[at++] ?? "";
    if (/^\d/.test(token)) return { number: Number(token) };
    if (!isName(token)) throw new SyntaxError(token);
    if (/^(floor|ceil|int)$/i.test(token) && takes("(")) {
      return { sign: token.toLowerCase(), of: [closed()] };
    }
    return named(token, alone);
  };
  const closed = (): Typed => {
    const inside = sum();
    if (!takes(")")) throw new SyntaxError();
    return inside;
  };
  try {
    const tree = sum();
    return at === tokens.length ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** 227 × 227 × 3 is what a tensor is, and no product. */
const isShape = (text: string) => /^[\d\s,x×]+$/i.test(text);

const isName = (token: string) => /^[\p{L}_]/u.test(token);

/** Letters in one that stand alone as well are a product, n2 a square: 4(nm + n2 + n). */
function named(name: string, alone: ReadonlySet<string>): Typed {
  const letters = Array.from(name);
  const isProduct = letters.length > 1 && letters.some((each) => alone.has(each));
  if (!isProduct || !/^\p{L}{1,3}[23]?$/u.test(name)) return { letter: name };
  return letters
    .map((each): Typed => (/\d/.test(each) ? { number: Number(each) } : { letter: each }))
    .reduce((left, right) => ({ sign: "number" in right ? "^" : "*", of: [left, right] }));
}
