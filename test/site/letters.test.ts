import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { letters } from "../../src/styles/fonts/letters.ts";
import { dist, elementsOf, htmlAt, sampleOfAddresses } from "../../src/build/dist.ts";
import { lettersOf } from "../../src/build/weights/letters.ts";

const advice = "add them to src/styles/fonts/letters.ts, and run: npm run fonts";

test.each(sampleOfAddresses())("our fonts have every letter of %s", (page) => {
  const missing = Object.entries(lettersOf(elementsOf(htmlAt(page)))).flatMap(([font, use]) =>
    use.missing === "" ? [] : [`${font} lacks ${use.missing}`],
  );
  expect(missing, advice).toEqual([]);
});

/** What a reader may type or paste, such as the frames of a printed summary, and we never write. */
const typed = "٠۰०০⁰¹⁴⁵⁶⁷⁸⁹⁻⁺﹣ʼ٬٫⁄✕⨯＝＋－＠´∙‐‑‒\ufeff\u2004─━═│┃║├┣┡┏┌┗└┛┓┩┫┻┳╋╇╞╘┼┴┬┤┘⚠";

/** With these the editor names its styles, and finds what cannot be seen. */
const editors = "ͼ\u200b\u0080\uffff";

test("our fonts have every letter that a script or a style writes", () => {
  const files = globSync(`${dist}/_astro/*.{js,css}`).map((file) => readFileSync(file, "utf8"));
  const styles = elementsOf(htmlAt("/")).filter(({ name }) => name === "style");
  const written = new Set([...files, ...styles.map(({ text }) => text)].join(""));
  const ours = Object.values(letters).map(({ common, rare }) => common + rare);
  const known = typed + editors + ours.join("");
  const unknown = [...written].filter((letter) => letter > "~" && !known.includes(letter));
  expect(unknown, advice).toEqual([]);
});
