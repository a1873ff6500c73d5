/** The words of a text as they are written: `MaxPool2d`, `n_out`, and 62,378,344 as one. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/['’]s\b/g, "")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)\s*[x×]\s*(?=\d)/g, " ")
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The parts of a word: of `MaxPool2d`, `n_out` and `reset_after`. None where it is one part. */
export const partsOf = (word: string): string[] =>
  word
    .split(/_|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}{2})(?=\d)/u)
    .filter((part) => part !== "" && part !== word);

/** The words of a text, whole and in their parts, and `VGG-16` and `U-Net` in one as well. */
export function tokens(text: string): string[] {
  const whole = wordsIn(text);
  const joined = text.match(/\p{L}+-[\p{L}\d]+/gu)?.map((word) => word.replace("-", "")) ?? [];
  return [...whole, ...joined, ...whole.flatMap(partsOf)];
}

/** Names of two words as code writes them: `channels_first`. */
export function pairsIn(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  return words.slice(1).map((word, at) => `${words[at] ?? ""}_${word}`);
}

/** As a word is looked up: in small letters, British, in the singular. */
export function termOf(word: string): string {
  const british = word
    .toLowerCase()
    .replace(/(?<=[a-z]{4})iz(?=e|ing|ation)/, "is")
    .replace(/^center/, "centre");
  const single = british.length > 3 && /[^su]s$/.test(british) ? british.slice(0, -1) : british;
  return forms[single] ?? single;
}

/** Forms of a word, and other words for it, that a beginning or a letter does not lead to. */
const forms: Readonly<Record<string, string>> = {
  avg: "average",
  axe: "axis",
  axi: "axis",
  bia: "bias",
  biase: "bias",
  calculate: "count",
  calculated: "count",
  calculating: "count",
  calculation: "count",
  connected: "dense",
  conv: "convolution",
  convolutional: "convolution",
  fc: "dense",
  internet: "offline",
  linear: "dense",
  multiplication: "multiply",
  multiplie: "multiply",
  multiplied: "multiply",
  nonlinearitie: "nonlinearity",
  norm: "normalisation",
  param: "parameter",
  pooling: "pool",
  transposed: "transpose",
};

const idle = new Set(
  "a an and are as at be but by can do does did for from fully get gets give gives has have how i if in into is it its many me much my no not of on or should so than that the their then there these they this to use was we what when where which who why will with would you your".split(
    " ",
  ),
);

/** The words of a question that tell what it is about; all of them where none does. */
export function askedIn(typed: string): string[] {
  const all = [...new Set(wordsIn(typed))];
  const telling = all.filter((word) => !idle.has(word.toLowerCase()));
  return telling.length > 0 ? telling : all;
}
