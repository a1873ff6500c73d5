import { expect, it } from "vitest";
import { liveForms } from "@components/lesson/liveForms.ts";
import type { WrittenLayer, WrittenValue } from "@components/lesson/notebookFields.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";

const read = (values: Readonly<Record<string, WrittenValue>>, layer: WrittenLayer) =>
  notebookOf({ filePath: "lesson.mdx", data: { values, layers: { layer } } });

/** The numbers of a formula by their names, one behind the other: `inFeatures units units params`. */
const slotsIn = (pieces: readonly string[]) =>
  [...pieces.join("").matchAll(/data-slot="([^"]*)"/g)].map(([, slot]) => slot).join(" ");

const formsOf = (...of: Parameters<typeof read>) =>
  liveForms(read(...of), "layer", "params").map(({ fit, pieces }) => [fit, slotsIn(pieces)]);

it("where a person decides on biases, there is a formula with them and one without", () => {
  const dense: WrittenLayer = { layer: "dense", input: [4], choices: { units: 3, bias: null } };
  expect(formsOf({ bias: true }, dense)).toEqual([
    [{ bias: "0" }, "inFeatures units params"],
    [{ bias: "1" }, "inFeatures units units params"],
  ]);
});

it("a second row of biases is a term of its own", () => {
  const choices = { units: 256, biasVectors: null };
  const lstm: WrittenLayer = { layer: "lstm", input: [16, 4096], choices };
  const weights = "inFeatures gates units stateSize gates units";
  expect(formsOf({ biasVectors: { start: 1, range: [1, 2], words: [] } }, lstm)).toEqual([
    [{ biasVectors: "1" }, `${weights} gates units params`],
    [{ biasVectors: "2" }, `${weights} gates units gates units params`],
  ]);
});

it("where nobody decides, there is one formula, whatever is read", () => {
  const lstm: WrittenLayer = {
    ...{ layer: "lstm", input: [16, 4096], choices: { units: 256, biasVectors: 2 } },
  };
  expect(formsOf({}, lstm)).toHaveLength(1);
  expect(formsOf({}, lstm)[0]?.[0]).toEqual({});
});

it("what decides in more ways than two stops the build", () => {
  const choices = { units: 8, layers: null };
  const stacked: WrittenLayer = { layer: "lstm", input: [16, 8], choices };
  expect(() => formsOf({ layers: { start: 1, range: [1, 4], words: [] } }, stacked)).toThrow(
    "may be 1 to 4. Let it be one of two.",
  );
});
