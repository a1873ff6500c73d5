import { escaped, legal } from "./escaped.ts";
import type { Bank } from "./question.ts";
import { questionsOf } from "./questionsOf.ts";
import { qtiItem } from "./qtiItem.ts";
import { prolog, qtiNamespace } from "./xml.ts";

/** A file of a package. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

interface Item {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

const [test, testPath] = ["assignment", "assignment.xml"];

/**
 * A question bank as the files of a QTI 2.1 package: an item for each question, a manifest, and a test that
 * draws one item for each exercise.
 */
export function qtiFiles(bank: Bank): readonly PackedFile[] {
  const sections = bank.exercises.map((exercise, place) => ({
    id: `exercise-${place + 1}`,
    title: exercise.title,
    items: questionsOf(exercise).map((question, at): Item => {
      const id = `item-${place + 1}-${at + 1}`;
      return { id, path: `items/${id}.xml`, text: qtiItem(question, id) };
    }),
  }));
  const items = sections.flatMap((section) => section.items);
  return [
    { path: "imsmanifest.xml", text: manifest(items) },
    { path: testPath, text: testXml(bank.title, sections) },
    ...items,
  ];
}

function manifest(items: readonly Item[]): string {
  const own = items.map(
    ({ id, path }) =>
      `<resource identifier="${id}" type="imsqti_item_xmlv2p1" href="${path}"><file href="${path}"/></resource>`,
  );
  const needed = items.map(({ id }) => `<dependency identifierref="${id}"/>`).join("");
  return [
    prolog,
    '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="layerwise">',
    "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>",
    "<organizations/>",
    "<resources>",
    `<resource identifier="${test}" type="imsqti_test_xmlv2p1" href="${testPath}"><file href="${testPath}"/>${needed}</resource>`,
    ...own,
    "</resources>",
    "</manifest>\n",
  ].join("\n");
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

const testXml = (title: string, sections: readonly Section[]) =>
  legal(
    [
      prolog,
      `<assessmentTest xmlns="${qtiNamespace}" identifier="${test}" title="${escaped(title)}">`,
      '<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">',
      ...sections.map(sectionXml),
      "</testPart>",
      "</assessmentTest>\n",
    ].join("\n"),
  );

function sectionXml({ id, title, items }: Section): string {
  const all = items.map(
    ({ id: item, path }) => `<assessmentItemRef identifier="${item}" href="${path}"/>`,
  );
  return `<assessmentSection identifier="${id}" title="${escaped(title)}" visible="true"><selection select="1"/>${all.join("")}</assessmentSection>`;
}
