/** What a number in front of it is read with: a word that is neither tiny nor long, or a unit of memory. */
export const countedWord = "(?:[a-z–-]{4,14}|[kMG]i?B)(?![\\w–-])";
const behindNumber = new RegExp(`(?<=(?<![\\w-])(?:\\d[\\d,.]*)?\\d) (?=${countedWord})`, "g");

/**
 * The sizes of a shape written in a sentence, `3 × 224 × 224`, stay in one line, beside a tag, too; and
 * so does a number with the word behind it.
 */
export const keptTogether = (text: string) =>
  text
    .replace(/(?<=[\d)]|^) ([×·]) (?=[\d(]|$)/g, "\u00a0$1\u00a0")
    .replace(behindNumber, "\u00a0");

/** The same of a text that follows a number. */
export const keptBehind = (text: string) => keptTogether(`0${text}`).slice(1);
