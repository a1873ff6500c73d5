import { expect, test } from "vitest";
import { addresses, htmlAt } from "../../src/build/dist.ts";

/** A line break beside an element is no space in an Astro template, so that a word may stick to a link. */
const stuck = /[\p{L}\d,;]<(?:a|em|strong)\b[^>]*>[\p{L}\d]|<\/(?:a|em|strong)>\p{L}/gu;

test("the search for stuck words finds one", () => {
  expect("The <a>lessons</a>are".match(stuck)).not.toBeNull();
  expect("the<a href='/'>page</a>".match(stuck)).not.toBeNull();
  expect("The <a>lessons</a> are, the <a>page</a>.".match(stuck)).toBeNull();
});

test.each(addresses())("no word of %s sticks to a link", (page) => {
  const html = htmlAt(page).replace(/<(style|script|svg)\b.*?<\/\1>/gs, "");
  expect(html.match(stuck) ?? []).toEqual([]);
});
