import { escaped } from "./escaped.ts";
import { moodleNumbers } from "./moodleNumbers.ts";
import type { BankPart, Box, Question, Said } from "./question.ts";
import { sentencesHtml } from "./sentencesHtml.ts";

/** The text of a Moodle cloze question: each part on a line of its own, its answers embedded. */
export const clozeText = ({ text, parts }: Question): string =>
  unread(text) + parts.map(lineOf).join("");

function lineOf({ asked, unit, boxes, weight }: BankPart): string {
  const answered = boxes.map((box) => {
    const name = box.kind === "number" && box.axis !== "" ? `${box.axis} ` : "";
    return unread(escaped(name)) + embedded(box, weight);
  });
  const counted = unit === "" ? "" : ` ${unread(escaped(unit))}`;
  return `<p>${unread(escaped(asked))}: ${answered.join(" × ")}${counted}</p>`;
}

function embedded(box: Box, weight: number): string {
  const answers =
    box.kind === "number"
      ? moodleNumbers(box).map(({ value, tolerance, isRight, ...said }) =>
          alternative(isRight, `${value}:${tolerance}`, said),
        )
      : box.options.map(({ text, isRight, ...said }) =>
          alternative(isRight, twiceRead(escaped(text)), said),
        );
  const type = box.kind === "number" ? "NUMERICAL" : "MULTICHOICE_V";
  return `{${weight}:${type}:${answers.join("~")}}`;
}

function alternative(isRight: boolean, answer: string, said: Said): string {
  const feedback = twiceRead(sentencesHtml(said));
  return `${isRight ? "=" : "%0%"}${answer}${feedback === "" ? "" : `#${feedback}`}`;
}

/** HTML without a sign that could begin or end an answer. */
const unread = (html: string): string => html.replace(/[{}]/g, asEntity);

/**
 * HTML as it stands in an answer, where Moodle reads entities once before it is HTML. Backslashes would stay
 * where they are written, so entities also keep apart what ends an answer.
 */
const twiceRead = (html: string): string =>
  html.replaceAll("&", "&amp;").replace(/[~#{}\\=]/g, asEntity);

const asEntity = (sign: string) => `&#${sign.codePointAt(0) ?? 0};`;
