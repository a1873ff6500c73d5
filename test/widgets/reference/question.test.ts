import { questionIn, withQuestion } from "@widgets/reference/question.ts";
import { describe, expect, test } from "vitest";

const asked = ["padding", "stride"];
const quantities = ["outSize"];
const question = { asked: "padding", quantity: "outSize", wanted: "27" };
const page = "https://example.org/reference/conv2d/?stride=4#formulas";

test("what is written into an address is read from it", () => {
  const address = withQuestion(page, question);
  expect(address).toContain("?stride=4&ask=padding.outSize.27#formulas");
  expect(questionIn(new URL(address).search, asked, quantities)).toEqual(question);
});

test("two numbers keep apart, whatever stood between them", () => {
  const address = withQuestion(page, { ...question, wanted: " 56 × 80 " });
  expect(address).toContain("ask=padding.outSize.56,80");
});

test("no question takes out the one that was there", () => {
  expect(withQuestion(withQuestion(page, question), undefined)).toBe(page);
});

describe("what an address may not ask", () => {
  test.each([
    "",
    "?ask=",
    "?ask=padding",
    "?ask=banana.outSize.27",
    "?ask=padding.__proto__.27",
    "?ask=padding.outSize.27.3",
    "?ask=padding.outSize.27&ask=stride.outSize.27",
    `?ask=padding.outSize.${"9".repeat(41)}`,
  ])("%s", (query) => {
    expect(questionIn(query, asked, quantities)).toBeUndefined();
  });
});
