import { syntaxHighlighting } from "@codemirror/language";

/** The sorts of words that are told apart, each in a colour of the site. */
const sorts: readonly (readonly [sort: string, names: RegExp])[] = [
  ["comment", /comment/],
  ["text", /string/i],
  ["number", /^(number|integer|float|bool|null)/],
  ["keyword", /keyword|modifier/i],
  ["name", /function|className|definition/],
];

/** Which class a word of the code gets; the look says its colour. */
export const colours = syntaxHighlighting({
  style: (tags) => {
    const names = tags.map(String);
    const found = sorts.find(([, pattern]) => names.some((name) => pattern.test(name)));
    return found ? `sort-${found[0]}` : null;
  },
});
