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

/** What is reached by keys though it does nothing, to be scrolled, and doesn’t say what it is. */
function unnamedIn(html: string): string[] {
  return [...html.matchAll(/<\w[^>]* tabindex="?0\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/ aria-label(ledby)?="[^"]/.test(tag) || !/ role="\w|^<ol/.test(tag));
}

test("wrong HTML is found", () => {
  expect(errorsIn("<!doctype html><title>a</title><p id=a id=b>")).not.toEqual([]);
  expect(errorsIn("<!doctype html><html lang=en><title>a</title><p>fine</p></html>")).toEqual([]);
  expect(unnamedIn('<pre class="code" tabindex="0" aria-label="Code">')).toHaveLength(1);
  expect(unnamedIn('<pre class="code" tabindex="0" role="group">')).toHaveLength(1);
  expect(unnamedIn('<ol tabindex="0" aria-label="Step by step">')).toEqual([]);
});

test.each(sampleOfAddresses())("%s is HTML as the standard has it", (page) => {
  const html = htmlAt(page);
  expect(errorsIn(html)).toEqual([]);
  expect(unnamedIn(html), "reached, and not named").toEqual([]);
  const bare = html.replace(/<(style|script)\b.*?<\/\1>/gs, "");
  for (const [pattern, what] of misplaced) expect(pattern.exec(bare)?.[0], what).toBeUndefined();
});
