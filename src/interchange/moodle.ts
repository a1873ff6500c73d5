import { categoryPath } from "./categoryPath.ts";
import { clozeText } from "./clozeText.ts";
import { cdata } from "./escaped.ts";
import { moodleNumbers } from "./moodleNumbers.ts";
import {
  onlyBox,
  type Bank,
  type BankOption,
  type ChoiceBox,
  type NumberBox,
  type Question,
} from "./question.ts";
import { questionsOf } from "./questionsOf.ts";
import { sentencesHtml } from "./sentencesHtml.ts";
import { prolog } from "./xml.ts";

/**
 * A question bank as Moodle XML: a category for each exercise, from which a quiz draws at random. One
 * number is a numerical question, one choice a multiple choice; what has several boxes is a cloze.
 */
export function moodleXml({ title, exercises }: Bank): string {
  const questions = exercises.flatMap((exercise) => [
    categoryXml(categoryPath(title, exercise.title)),
    ...questionsOf(exercise).map(questionXml),
  ]);
  return `${prolog}\n<quiz>\n${questions.join("\n")}\n</quiz>\n`;
}

const categoryXml = (path: string) =>
  `<question type="category"><category><text>${cdata(path)}</text></category></question>`;

function questionXml(question: Question): string {
  const box = onlyBox(question.parts);
  if (!box) return inQuestion("cloze", question, clozeText(question));
  return box.kind === "number"
    ? inQuestion("numerical", question, question.text, numberXml(box))
    : inQuestion("multichoice", question, question.text, choiceXml(box));
}

const inQuestion = (
  type: string,
  { name, working }: Question,
  text: string,
  rest: readonly string[] = [],
) =>
  [
    `<question type="${type}">`,
    `<name><text>${cdata(name)}</text></name>`,
    htmlXml("questiontext", text),
    htmlXml("generalfeedback", working),
    "<defaultgrade>1</defaultgrade>",
    "<penalty>0.3333333</penalty>",
    "<hidden>0</hidden>",
    ...rest,
    "</question>",
  ].join("\n");

const htmlXml = (element: string, html: string) =>
  `<${element} format="html"><text>${cdata(html)}</text></${element}>`;

const numberXml = (box: NumberBox): readonly string[] => [
  ...moodleNumbers(box).map(
    ({ value, isRight, tolerance, ...said }) =>
      `<answer fraction="${fraction(isRight)}" format="moodle_auto_format"><text>${value}</text>${htmlXml("feedback", sentencesHtml(said))}<tolerance>${tolerance}</tolerance></answer>`,
  ),
  "<unitgradingtype>0</unitgradingtype>",
  "<unitpenalty>0.1</unitpenalty>",
  "<showunits>3</showunits>",
  "<unitsleft>0</unitsleft>",
];

/** The options stay in the order of the site, which is no hint and leaves Yes before No. */
const choiceXml = ({ options }: ChoiceBox): readonly string[] => [
  "<single>true</single>",
  "<shuffleanswers>false</shuffleanswers>",
  "<answernumbering>none</answernumbering>",
  htmlXml("correctfeedback", ""),
  htmlXml("partiallycorrectfeedback", ""),
  htmlXml("incorrectfeedback", ""),
  ...options.map(optionXml),
];

const optionXml = ({ text, isRight, ...said }: BankOption) =>
  `<answer fraction="${fraction(isRight)}" format="plain_text"><text>${cdata(text)}</text>${htmlXml("feedback", sentencesHtml(said))}</answer>`;

const fraction = (isRight: boolean) => (isRight ? "100" : "0");
