import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { qtiFiles, type Bank } from "@interchange";
import { anyWords } from "./anyWords.ts";
import { bankWith, plainBank } from "./banks.ts";
import { childrenOf, readXml, textAt, type XmlElement } from "./readXml.ts";

const files = (bank: Bank) =>
  new Map(qtiFiles(bank).map(({ path, text }) => [path, readXml(text)]));

/** All elements of that name, wherever they stand. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);

const attributesOf = (element: XmlElement, name: string, attribute: string) =>
  within(element, name).map(({ attributes }) => attributes[attribute]);

/** What an item says and gives for its answers, worked out as QTI asks for it. */
function processed(item: XmlElement, given: Readonly<Record<string, string>>) {
  const mapped = within(item, "mapResponse").map(({ attributes }) => {
    const id = attributes["identifier"] ?? "";
    const of = within(item, "responseDeclaration").find(
      (each) => each.attributes["identifier"] === id,
    );
    const entries = of ? within(of, "mapEntry") : [];
    const entry = entries.find((each) => each.attributes["mapKey"] === given[id]);
    return Number(entry?.attributes["mappedValue"] ?? 0);
  });
  const said = within(item, "responseCondition").flatMap((condition) => {
    const met = childrenOf(condition).find((each) => {
      const [test] = childrenOf(each);
      const [variable, value] = test ? childrenOf(test) : [];
      return variable && value && given[variable.attributes["identifier"] ?? ""] === textAt(value);
    });
    return met
      ? within(met, "baseValue")
          .slice(1)
          .map((each) => textAt(each))
      : [];
  });
  const feedback = within(item, "modalFeedback").filter(({ attributes }) =>
    said.includes(attributes["identifier"] ?? ""),
  );
  return { score: mapped.reduce((sum, each) => sum + each, 0), feedback: feedback.map(wordsOf) };
}

const wordsOf = (element: XmlElement): string =>
  element.children.map((each) => (typeof each === "string" ? each : wordsOf(each))).join("");

/** The item of all variants that has this in its text. */
function asked(name: string, words: string): XmlElement {
  const items = [...files(bankWith([name], "all")).values()];
  const found = items.find((item) =>
    within(item, "itemBody").some((body) => wordsOf(body).includes(words)),
  );
  if (!found) throw new Error(`No variant of ${name} says ${words}.`);
  return found;
}

describe("AlexNet’s first layer", () => {
  const item = asked("alexnet-first-layer", "A 227×227×3 image meets 96 kernels of 11×11");

  test("11 · 11 · 3 · 96 + 96 = 34,944 is worth all", () => {
    expect(processed(item, { "response-1": "34944" })).toEqual({ score: 1, feedback: [] });
    expect(textAt(item, "responseDeclaration", "correctResponse", "value")).toBe("34944");
  });

  test("without the 96 biases it is worth nothing, and told", () => {
    const feedback = ["34,848 is the weights alone. Each filter also learns a bias: add 96."];
    expect(processed(item, { "response-1": "34848" })).toEqual({ score: 0, feedback });
  });
});

test("each size of a shape is a field, and counts", () => {
  const item = asked("alexnet-first-output", "A 227×227×3 image meets 96 kernels of 11×11");
  expect(attributesOf(item, "textEntryInteraction", "responseIdentifier")).toHaveLength(3);
  // (227 − 11) / 4 + 1 = 55
  const { score } = processed(item, { "response-1": "55", "response-2": "54", "response-3": "96" });
  expect(score).toBe(2);
  expect(attributesOf(item, "outcomeDeclaration", "normalMaximum")[0]).toBe("3");
});

test("a choice has its options, one of them right", () => {
  const item = asked("pooling-which-shape", "reads 32×32×24 values");
  const options = within(item, "simpleChoice");
  const right = options.find((option) => textAt(option) === "16 × 16 × 24");
  const given = { "response-1": right?.attributes["identifier"] ?? "" };
  expect(processed(item, given)).toEqual({ score: 1, feedback: [] });
  for (const option of options.filter((each) => each !== right)) {
    const wrong = processed(item, { "response-1": option.attributes["identifier"] ?? "" });
    expect(wrong.score).toBe(0);
    expect(wrong.feedback).toHaveLength(1);
  }
});

test("the manifest lists each file, and the test draws one item for each exercise", () => {
  const package_ = files(bankWith(["alexnet-first-layer", "yes-larger-image"]));
  const manifest = package_.get("imsmanifest.xml");
  const drawn = package_.get("assignment.xml");
  if (!manifest || !drawn) throw new Error("A file is missing.");
  expect(new Set(attributesOf(manifest, "file", "href"))).toEqual(
    new Set([...package_.keys()].filter((path) => path !== "imsmanifest.xml")),
  );
  expect(attributesOf(drawn, "selection", "select")).toEqual(["1", "1"]);
  expect(attributesOf(drawn, "assessmentItemRef", "href")).toHaveLength(20);
  const ids = [...package_.values()].flatMap((file) => file.attributes["identifier"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test("whatever stands in a title, a question or a sentence, all files are well-formed", () => {
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (title, prompt, because) => {
      expect(files(plainBank(title, prompt, because)).size).toBe(3);
    }),
  );
});
