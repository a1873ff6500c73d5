import { expect, it } from "vitest";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { allLessons } from "../../components/lesson/allLessons.ts";
import { pythonChecks } from "../../../src/pages/lessons/_ipynb/pythonChecks.ts";
import { runPython } from "../../frameworks/runPython.ts";

const definition = /^def (\w+)\([^)]*\):\n(?: {4}.*\n)+/gm;
const check = /^number = ((\w+)\([^)]*\))\nprint\(number\)\nassert number == (-?\d+)$/gm;

it("in every lesson, what the code asserts is what its functions come to where they are called", () => {
  for (const lesson of allLessons()) {
    const written = pythonChecks(notebookOf(lesson))(lesson.body ?? "");
    const text = `${written?.text ?? ""}\n`;
    const results = [...text.matchAll(check)].map(
      ({ 1: call = "", 2: name = "", 3: said, index }) => {
        const before = [...text.slice(0, index).matchAll(definition)];
        const last = before.findLast(([, defined]) => defined === name)?.[0] ?? "";
        const { result } = runPython(`${last}\n\nprint(${call})  # ${said}\n`);
        expect(String(result), `${lesson.id}: ${call}`).toBe(said);
        return said;
      },
    );
    const prints = written?.kind === "code" ? (written.prints ?? "") : "";
    expect(prints, lesson.id).toBe(results.map((each) => `${each}\n`).join(""));
    expect(results.length, lesson.id).toBe(text.split("assert ").length - 1);
  }
});

it("what has been checked is not checked again", () => {
  const lesson = allLessons().find(({ id }) => id === "convolution/output-size");
  if (!lesson) throw new Error("The lesson is gone.");
  const checks = pythonChecks(notebookOf(lesson));
  const text = '<Shown of="row.outSize" />';
  expect(checks(text)?.text).toContain("def out_size(");
  expect(checks(text)).toBeUndefined();
  // The same function, on another layer.
  expect(checks('<Shown of="paper.outSize" />')?.text).toMatch(/^# paper\nnumber = out_size\(/);
  expect(checks("no number at all")).toBeUndefined();
});

it("numbers of one layer in a row have one caption, and a function two empty lines around it", () => {
  const lesson = allLessons().find(({ id }) => id === "convolution/output-size");
  if (!lesson) throw new Error("The lesson is gone.");
  const said =
    '<Shown of="row.outSize" /> <Shown of="row.leftOver" /> <Shown of="paper.outSize" />';
  const text = pythonChecks(notebookOf(lesson))(said)?.text ?? "";
  expect(text.match(/^# .*/gm)).toEqual(["# row", "# paper"]);
  expect(text).toMatch(/assert number == 6\n\n\ndef left_over/);
  expect(text).toMatch(/assert number == 1\n\n# paper\nnumber = out_size/);
});
