const number = String.raw`\d(?:[\d,.\u202F\u00A0]*\d)?`;
/** Not those that belong to a name, as in `conv2` or “Conv2D”. */
const alone = new RegExp(String.raw`(?<![\p{L}\p{N}_])${number}(?![\p{L}\p{N}_])`, "gu");
const product = /#(?: ?[×*·] ?#)+/g;

/**
 * What stays of a mistake’s sentence when each student’s own numbers are taken out of it: the same for
 * all who made the mistake.
 */
export const mistakeKey = (sentence: string): string =>
  sentence.replace(alone, "#").replace(product, "#");
