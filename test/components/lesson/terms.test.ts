import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { termCalled, termsIn, type Term } from "@components/lesson/terms.ts";

const folder = mkdtempSync(join(tmpdir(), "layerwise-terms-"));
const term = (id: string, also: string[] = []): Term => ({
  id,
  name: id.replaceAll("-", " "),
  meaning: "A word.",
  also,
});
const dilation = term("dilation", ["dilated", "atrous convolution"]);
const featureMap = term("feature-map");
const terms = [dilation, featureMap];

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function lesson(text: string): string {
  const file = join(folder, "lesson.mdx");
  writeFileSync(file, text);
  return file;
}

describe("a term is found", () => {
  it.each([
    ["by its name", "dilation", dilation],
    ["by its address", "feature-map", featureMap],
    ["in the plural", "feature maps", featureMap],
    ["at the beginning of a sentence", "Dilation", dilation],
    ["by another word", "atrous convolutions", dilation],
  ])("%s", (_, words, found) => {
    expect(termCalled(terms, words)).toBe(found);
  });
});

it("a lesson’s terms are listed once each, those in code not at all", () => {
  const text =
    'A <Term of="dilation">dilated</Term> kernel, its <Term>dilation</Term>, `<Term>x</Term>`.';
  expect(termsIn(lesson(text), terms)).toEqual([dilation]);
});

it("an unknown term stops with the file, the line and what may have been meant", () => {
  const file = lesson('One line.\n\nA <Term of="dilatoin">dilated</Term> kernel.\n');
  expect(() => termsIn(file, terms)).toThrow(
    `${file}:3: the glossary has no “dilatoin”. Did you mean "dilation"`,
  );
});
