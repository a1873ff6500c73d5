import { escaped, legal } from "./escaped.ts";
import { inEachBox, optionId, type PlacedBox } from "./placedBox.ts";
import type { Box, Question } from "./question.ts";
import { baseTypeOf, qtiProcessing } from "./qtiProcessing.ts";
import { sentencesHtml } from "./sentencesHtml.ts";
import { prolog, qtiNamespace } from "./xml.ts";

/** A question as an item of QTI 2.1: its score by mapping, its sentences and its working as feedback. */
export function qtiItem(question: Question, identifier: string): string {
  const { name, text, working } = question;
  const boxes = inEachBox(question);
  const total = boxes.reduce((sum, { weight }) => sum + weight, 0);
  return legal(
    [
      prolog,
      `<assessmentItem xmlns="${qtiNamespace}" identifier="${identifier}" title="${escaped(name)}" adaptive="false" timeDependent="false">`,
      ...boxes.map(declaration),
      `<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="${total}"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>`,
      '<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>',
      `<itemBody>${text}${bodyOf(question, boxes)}</itemBody>`,
      qtiProcessing(boxes),
      ...boxes.flatMap(({ wrong }) => wrong.map((each) => feedback(each.id, sentencesHtml(each)))),
      feedback("working", working),
      "</assessmentItem>\n",
    ].join("\n"),
  );
}

function declaration({ id, box, weight }: PlacedBox): string {
  const right = rightOf(box);
  return [
    `<responseDeclaration identifier="${id}" cardinality="single" baseType="${baseTypeOf(box)}">`,
    `<correctResponse><value>${right}</value></correctResponse>`,
    `<mapping lowerBound="0" defaultValue="0"><mapEntry mapKey="${right}" mappedValue="${weight}"/></mapping>`,
    "</responseDeclaration>",
  ].join("");
}

const rightOf = (box: Box): string =>
  box.kind === "number" ? box.right : optionId(box.options.findIndex(({ isRight }) => isRight));

function bodyOf({ parts }: Question, placed: readonly PlacedBox[]): string {
  const left = placed.values();
  const isOne = placed.length === 1;
  return parts
    .map(({ asked, unit, boxes }) => {
      const own = boxes.map(() => left.next().value).filter((each) => each !== undefined);
      const [first] = own;
      if (first?.box.kind === "choice") return choice(first, isOne ? "" : asked);
      const entries = own.map(({ id, box }) => {
        const axis = box.kind === "number" && box.axis !== "" ? `${escaped(box.axis)} ` : "";
        return `${axis}<textEntryInteraction responseIdentifier="${id}" expectedLength="14"/>`;
      });
      return `<p>${escaped(asked)}: ${entries.join(" × ")}${unit === "" ? "" : ` ${escaped(unit)}`}</p>`;
    })
    .join("");
}

function choice({ id, box }: PlacedBox, prompt: string): string {
  const options = box.kind === "choice" ? box.options : [];
  return [
    `<choiceInteraction responseIdentifier="${id}" shuffle="false" maxChoices="1">`,
    prompt === "" ? "" : `<prompt>${escaped(prompt)}</prompt>`,
    ...options.map(
      ({ text }, place) =>
        `<simpleChoice identifier="${optionId(place)}">${escaped(text)}</simpleChoice>`,
    ),
    "</choiceInteraction>",
  ].join("");
}

const feedback = (identifier: string, html: string) =>
  `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${identifier}" showHide="show">${html}</modalFeedback>`;
