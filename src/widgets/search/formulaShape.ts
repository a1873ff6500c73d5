import { treeOf, type Typed } from "./formulaTree.ts";

/** So many letters can be exchanged in no time. */
const most = 5;
/** Numbers that no other formula of theirs gives the same. */
const tried = [1.37, 2.11, 3.53, 4.79, 5.91];

/**
 * What formulas have in common that differ in their letters, their order and their brackets only:
 * `(W - F + 2P) / S + 1` and `(2p + n - k) / s + 1`. Rounding down is often left out, so it makes no
 * difference. Several for numbers, which may be meant for letters each by itself; none for words.
 */
export function shapesOf(text: string): string[] {
  const side = text.split("=").toSorted((a, b) => b.length - a.length)[0] ?? "";
  const tree = treeOf(side);
  if (!tree || !isTelling(tree)) return [];
  const trees =
    lettersIn(tree).length > 0 ? [tree] : [lettered(tree, byValue()), lettered(tree, byPlace())];
  return [...new Set(trees.flatMap((each) => shapeOf(each) ?? []))];
}

/** Two words with a hyphen or a slash are no formula. */
const isTelling = (tree: Typed): boolean =>
  leaves(tree).length > 2 || signsIn(tree).some((sign) => /[*^c]/.test(sign));

const leaves = (tree: Typed): Typed[] => ("of" in tree ? tree.of.flatMap(leaves) : [tree]);

const signsIn = (tree: Typed): string[] =>
  "of" in tree ? [tree.sign, ...tree.of.flatMap(signsIn)] : [];

const lettersIn = (tree: Typed) => [
  ...new Set(leaves(tree).flatMap((leaf) => ("letter" in leaf ? leaf.letter : []))),
];

/** The sum of what comes out when each letter has had each of some values: no matter which is which. */
function shapeOf(tree: Typed): string | undefined {
  const letters = lettersIn(tree).filter((each) => matters(each, tree));
  if (letters.length === 0 || letters.length > most) return undefined;
  const sum = orders(tried.slice(0, letters.length))
    .map((values) =>
      Math.sin(worth(tree, new Map(letters.map((each, at) => [each, values[at] ?? 0])))),
    )
    .reduce((total, each) => total + each, 0);
  return Number.isFinite(sum) ? Math.round(Math.abs(sum) * 1e6 + 36 ** 4).toString(36) : undefined;
}

/** Whether it makes a difference what a letter stands for: it may be added and taken away again. */
function matters(letter: string, tree: Typed): boolean {
  const values = new Map(lettersIn(tree).map((each, at) => [each, 1.3 + at / 7]));
  const before = worth(tree, values);
  return Math.abs(worth(tree, values.set(letter, 5.7)) - before) > 1e-9;
}

const orders = (values: readonly number[]): number[][] =>
  values.length === 0
    ? [[]]
    : values.flatMap((first) =>
        orders(values.filter((each) => each !== first)).map((rest) => [first, ...rest]),
      );

function worth(tree: Typed, values: ReadonlyMap<string, number>): number {
  if ("number" in tree) return tree.number;
  if ("letter" in tree) return values.get(tree.letter) ?? 1;
  const [a = 0, b = 0] = tree.of.map((each) => worth(each, values));
  switch (tree.sign) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
    default:
      // Rounding up adds what the letters cannot.
      return tree.sign === "ceil" ? a + 0.61 : a;
  }
}

/** A formula of numbers with letters for them, but for a one that is added and a two that doubles. */
function lettered(tree: Typed, letterFor: (value: number) => string, isKept = false): Typed {
  if ("number" in tree) return isKept ? tree : { letter: letterFor(tree.number) };
  if ("letter" in tree) return tree;
  const { sign, of } = tree;
  return {
    sign,
    of: of.map((each, at) => {
      const value = "number" in each ? each.number : 0;
      const isOne = value === 1 && /[+-]/.test(sign) && at === 1;
      return lettered(
        each,
        letterFor,
        isOne || (value === 2 && sign === "*" && at === 0) || sign === "^",
      );
    }),
  };
}

const byValue = () => String;

function byPlace() {
  let place = 0;
  return () => String(place++);
}
