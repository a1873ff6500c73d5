import { boxesOf } from "./boxesOf.ts";
import { categoryPath } from "./categoryPath.ts";
import { escaped } from "./escaped.ts";
import { moodleNumbers } from "./moodleNumbers.ts";
import {
  onlyBox,
  type Bank,
  type BankExercise,
  type Box,
  type Question,
  type Said,
} from "./question.ts";
import { questionsOf } from "./questionsOf.ts";
import { sentencesHtml } from "./sentencesHtml.ts";

/** A question bank in GIFT, which knows one number or one choice a question; what has more is left out. */
export function giftText({ title, exercises }: Bank): string {
  const held = exercises.filter(isHeld).map((exercise) => {
    const questions = questionsOf(exercise).flatMap((question) => {
      const box = onlyBox(question.parts);
      return box ? [questionText(question, box)] : [];
    });
    return [`$CATEGORY: ${categoryPath(title, exercise.title)}`, ...questions];
  });
  // A blank line ends a question.
  return held.map((each) => `${each.join("\n\n")}\n\n`).join("");
}

/** How many exercises of a bank GIFT can’t hold: shapes and tables. */
export const leftOutOfGift = ({ exercises }: Bank): number =>
  exercises.filter((exercise) => !isHeld(exercise)).length;

const isHeld = ({ variants: [first] }: BankExercise): boolean =>
  first !== undefined &&
  onlyBox(first.posed.parts.map((part) => ({ boxes: boxesOf(part) }))) !== undefined;

function questionText({ name, text, working }: Question, box: Box): string {
  const answers =
    box.kind === "number"
      ? moodleNumbers(box).map(({ value, tolerance, isRight, ...said }) =>
          // A weight of 100 is not read as one: without any it is right.
          answerLine(`=${isRight ? "" : "%0%"}${value}:${tolerance}`, said),
        )
      : box.options.map(({ text: option, isRight, ...said }) =>
          answerLine(`${isRight ? "=" : "~"}${inGift(escaped(option))}`, said),
        );
  return [
    `::${inGift(name)}::[html]${inGift(text)}{${box.kind === "number" ? "#" : ""}`,
    ...answers,
    `####${inGift(working)}`,
    "}",
  ].join("\n");
}

function answerLine(answer: string, said: Said): string {
  const feedback = sentencesHtml(said);
  return feedback === "" ? answer : `${answer}#${inGift(feedback)}`;
}

/** Text between GIFT’s own signs. */
const inGift = (text: string): string =>
  text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n");
