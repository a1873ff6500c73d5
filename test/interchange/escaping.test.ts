import fc from "fast-check";
import { expect, test } from "vitest";
import { giftText, moodleXml } from "@interchange";
import { legal } from "../../src/interchange/escaped.ts";
import { clozeText } from "../../src/interchange/clozeText.ts";
import { anyWords } from "./anyWords.ts";
import { plainBank } from "./banks.ts";
import { readCloze } from "./readCloze.ts";
import { readGift } from "./readGift.ts";
import { childrenOf, readXml, textAt } from "./readXml.ts";

// The readers of the tests keep signs out of the way as these.
const plain = anyWords.map((text) => text.replace(/[\uE000-\uE0FF]/g, ""));

const inHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");

test("whatever stands in a title, a question or a sentence, Moodle XML is well-formed and holds it", () => {
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (title, prompt, because) => {
      const [category, question] = childrenOf(
        readXml(moodleXml(plainBank(title, prompt, because))),
        "question",
      );
      if (!category || !question) throw new Error("A question is missing.");
      expect(textAt(question, "name", "text")).toBe(`${legal(title)} 1`);
      expect(textAt(question, "questiontext", "text")).toContain(`<p>${inHtml(legal(prompt))}</p>`);
      const [, wrong] = childrenOf(question, "answer");
      expect(wrong && textAt(wrong, "feedback", "text")).toBe(
        because === "" ? "" : `<p>${inHtml(legal(because))}</p>`,
      );
    }),
  );
});

test("a cloze holds it, and nothing of it is taken for an answer", () => {
  fc.assert(
    fc.property(plain, plain, plain, (asked, text, because) => {
      const { boxes } = readCloze(
        clozeText({
          name: "",
          text: inHtml(text),
          working: "",
          parts: [
            {
              asked,
              unit: "",
              weight: 1,
              boxes: [
                {
                  kind: "number",
                  axis: "",
                  right: "12",
                  tolerance: "0",
                  wrong: [{ value: "7", because: [because] }],
                },
                {
                  kind: "choice",
                  options: [
                    { text: `a${text}`, isRight: true, because: [] },
                    { text: "b", isRight: false, because: [because] },
                  ],
                },
              ],
            },
          ],
        }),
      );
      const feedback = because === "" ? "" : `<p>${inHtml(because)}</p>`;
      expect(boxes).toEqual([
        {
          weight: 1,
          type: "NUMERICAL",
          answers: [
            { isRight: true, answer: "12:0", feedback: "" },
            { isRight: false, answer: "7:0", feedback },
          ],
        },
        {
          weight: 1,
          type: "MULTICHOICE_V",
          answers: [
            { isRight: true, answer: inHtml(`a${text}`), feedback: "" },
            { isRight: false, answer: "b", feedback },
          ],
        },
      ]);
    }),
  );
});

test("GIFT holds it, in one question", () => {
  fc.assert(
    fc.property(plain, plain, (prompt, because) => {
      // Spaces at the ends of a text are trimmed when it is read, and lines end in one way.
      const kept = (text: string) => inHtml(text.replace(/\r\n?/g, "\n"));
      const questions = readGift(giftText(plainBank("A: b", prompt, because)));
      expect(questions).toHaveLength(1);
      const [question] = questions;
      expect(question?.name).toBe("A: b 1");
      expect(question?.text).toContain(`<p>${kept(prompt)}</p>`);
      expect(question?.answers).toEqual([
        { isRight: true, answer: "12:0", feedback: "" },
        {
          isRight: false,
          answer: "7:0",
          feedback: because === "" ? "" : `<p>${kept(because)}</p>`,
        },
      ]);
    }),
  );
});

test("the reader of these tests refuses what is no XML", () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const wrong = [
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a>&nbsp;</a>",
    "<a>&</a>",
    "<a>]]></a>",
    "<a b=c/>",
    "<a>\u0001</a>",
    "a",
    "",
  ];
  for (const each of wrong) expect(() => readXml(head + each), each).toThrow();
  expect(() => readXml("<a/>")).toThrow();
  expect(textAt(readXml(`${head}\n<a>b<![CDATA[<c>]]>&amp;</a>`))).toBe("b<c>&");
});
