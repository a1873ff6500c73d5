import { parse } from "parse5";
import { expect, test } from "vitest";
import { htmlAt, sampleOfAddresses } from "../../src/build/dist.ts";

/** What a reader of the HTML standard complains about in a page, with the text around it. */
function errorsIn(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset, endOffset }) => {
      errors.push(`${code}: ${html.slice(startOffset - 30, endOffset + 30)}`);
    },
  });
  return errors;
}

/** Elements that may not stand in others, which the parser mends without a word. */
const misplaced = [
  [
    /<p\b[^>]*>(?:(?!<\/p>).)*?<(?:div|ul|ol|table|figure|section|h\d|pre)\b/s,
    "a block in a paragraph",
  ],
  [/<a\b[^>]*>(?:(?!<\/a>).)*?<(?:a|button|input|select)\b/s, "a control in a link"],
  [/<button\b[^>]*>(?:(?!<\/button>).)*?<(?:a|button|input|select)\b/s, "a control in a button"],
] as const;

test("wrong HTML is found", () => {
  expect(errorsIn("<!doctype html><title>a</title><p id=a id=b>")).not.toEqual([]);
  expect(errorsIn("<!doctype html><html lang=en><title>a</title><p>fine</p></html>")).toEqual([]);
});

test.each(sampleOfAddresses())("%s is HTML as the standard has it", (page) => {
  const html = htmlAt(page);
  expect(errorsIn(html)).toEqual([]);
  const bare = html.replace(/<(style|script)\b.*?<\/\1>/gs, "");
  for (const [pattern, what] of misplaced) expect(pattern.exec(bare)?.[0], what).toBeUndefined();
});
