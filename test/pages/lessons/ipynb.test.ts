import { readFileSync } from "node:fs";
import { readExercise } from "@exercises";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { allLessons } from "../../components/lesson/allLessons.ts";
import { exerciseWords } from "../../../src/pages/lessons/_ipynb/exerciseWords.ts";
import { lessonNotebook } from "../../../src/pages/lessons/_ipynb/lessonNotebook.ts";
import { plainTex } from "../../../src/pages/lessons/_ipynb/plainTex.ts";
import { withSources } from "../../../src/pages/lessons/_ipynb/sources.ts";
import { withoutTags } from "../../../src/pages/lessons/_ipynb/tags.ts";

const lines = { type: "array", items: { type: "string" } };
const cell = (kind: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "object",
  additionalProperties: false,
  required: ["id", "cell_type", "metadata", "source", ...Object.keys(more)],
  properties: {
    id: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
    cell_type: { const: kind },
    metadata: { type: "object" },
    source: lines,
    ...more,
  },
});
const stream = {
  type: "object",
  additionalProperties: false,
  required: ["output_type", "name", "text"],
  properties: { output_type: { const: "stream" }, name: { const: "stdout" }, text: lines },
};

/**
 * What nbformat 4.5 asks of notebooks with words and printed lines alone, in short
 * (nbformat.readthedocs.io/en/latest/format_description.html).
 */
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["nbformat", "nbformat_minor", "metadata", "cells"],
  properties: {
    nbformat: { const: 4 },
    nbformat_minor: { const: 5 },
    metadata: { type: "object" },
    cells: {
      type: "array",
      items: {
        oneOf: [
          cell("markdown"),
          cell("code", {
            execution_count: { type: ["integer", "null"] },
            outputs: { type: "array", items: stream },
          }),
        ],
      },
    },
  },
};

interface Made {
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly { readonly text: readonly string[] }[];
  }[];
}

const asked = ["convolution/output-size", "recurrent/lstm", "networks/mnist"];
const made = new Map<string, Made>();
const texts = (id: string, kind: string) =>
  (made.get(id)?.cells ?? [])
    .filter(({ cell_type }) => cell_type === kind)
    .map(({ source }) => source.join(""));

/** The exercises that a lesson asks. */
const exercisesIn = (body: string) =>
  new Map(
    [...body.matchAll(/<Exercise name="([\w-]+)"/g)].map(([, name = ""]) => {
      const file = `content/exercises/${name}.yaml`;
      return [name, readExercise(file, readFileSync(file, "utf8"))] as const;
    }),
  );

beforeAll(() => {
  for (const lesson of allLessons().filter(({ id }) => asked.includes(id))) {
    const data = { ...lesson.data, question: "How many?", answer: "So many." };
    const exercises = exercisesIn(lesson.body ?? "");
    const written = lessonNotebook({ ...lesson, data }, exercises, `/lessons/${lesson.id}/`);
    // What was made is read as Jupyter would read it.
    made.set(lesson.id, JSON.parse(JSON.stringify(written)) as Made);
  }
});

describe.each(asked)("the notebook of %s", (id) => {
  it("is one of nbformat 4.5", () => {
    const ajv = new Ajv();
    expect(ajv.validate(schema, made.get(id)), ajv.errorsText()).toBe(true);
    const ids = made.get(id)?.cells.map((each) => each.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
  });

  it("has no tags in it, and no LaTeX that is only ours", () => {
    const words = texts(id, "markdown").join("\n");
    expect(words).not.toMatch(/<\/?[A-Z]|[\uE000-\uF8FF]/);
    expect(words).not.toMatch(/\\htmlClass|\\[a-z]+[A-Z]|\[\^/);
  });

  it("says what its code prints, which is what it asserts", () => {
    const checks = made.get(id)?.cells.filter(({ outputs = [] }) => outputs.length > 0) ?? [];
    expect(checks).not.toEqual([]);
    for (const { source, outputs } of checks) {
      const asserted = [...source.join("").matchAll(/^assert number == (\d+)$/gm)].map(
        ([, n]) => n,
      );
      expect(outputs?.[0]?.text.join("").trim().split("\n")).toEqual(asserted);
    }
  });
});

it("the numbers are the lesson’s, in Python and in words", () => {
  const [first = ""] = texts("convolution/output-size", "code");
  // floor((22 + 2·2 − 5) / 4) + 1 = 6, and 21 − 5·4 = 1 is left.
  expect(first).toContain("def out_size(");
  expect(first).toMatch(/# row\nnumber = out_size\(in_size=22,[^#]*assert number == 6\n/);
  expect(first).toMatch(/left_over\(in_size=22,[^#]*assert number == 1$/);
  const words = texts("convolution/output-size", "markdown");
  expect(words[0]).toContain("# How many?\n\n**So many.**");
  expect(words[1]).toContain("Take a row of 22 pixels and a kernel that is 5 wide.");
  expect(words[1]).toContain("It can stand in 6 places; 1 column at the end is left over.");
});

it("an exercise is its title, its question with numbers, and its address", () => {
  const words = texts("convolution/output-size", "markdown").join("\n");
  expect(words).toContain("> **Try it: A first layer over photographs**\n>\n> An image of 227");
  expect(words).toContain("> Answer it at /lessons/convolution/output-size/#size-alexnet-first");
  const lstm = texts("recurrent/lstm", "markdown").join("\n");
  expect(lstm).toMatch(/^> ```python\n> nn\.LSTM\(\n> {5}input_size=40,/m);
  expect(() => exerciseWords(new Map(), "none", "/")).toThrow("no exercise “none”");
});

it("a figure is a line with its address, and names its network", () => {
  const words = texts("convolution/output-size", "markdown").join("\n");
  expect(words).toContain("at /lessons/convolution/output-size/#sliding-kernel");
});

it("footnotes become numbers in the text and a list of sources at its end", () => {
  const words = texts("recurrent/lstm", "markdown");
  expect(words.join("\n")).toContain("changes it with care. [1] The *forget gate*");
  expect(words.at(-2)).toMatch(/^## Sources\n\n1\. Hochreiter and Schmidhuber, /);
  expect(words.join("\n")).not.toMatch(/\(lstm\)|Source, /);
  const { text, sources } = withSources("B.[^b] A.[^a] B.[^b]\n\n[^a]: first\n\n[^b]: second\n");
  expect(text.trim()).toBe("B. [1] A. [2] B. [1]");
  expect(sources).toBe("## Sources\n\n1. second\n2. first");
  expect(withSources("none").sources).toBe("");
});

it("a framework that is not installed is no failure, and is missed aloud only by the checks", () => {
  const code = texts("recurrent/lstm", "code").filter((text) => text.startsWith("try:"));
  expect(code.join("\n")).toContain("    from torch import nn\nexcept ImportError:\n");
  expect(code.join("\n")).toContain(
    "    import keras\n    from keras import layers\nexcept ImportError:\n",
  );
  // The lesson’s own cell in Keras and in PyTorch, then a check in each.
  expect(code.map((text) => /^except ImportError:\n {4}(\w+)/m.exec(text)?.[1])).toEqual([
    ...["pass", "pass"],
    ...["print", "print"],
  ]);
});

it("tags are written from within, and code keeps what looks like one", () => {
  const names = withoutTags(
    '<A of="x">1 <B /> `<C />`</A> <D n={2} />',
    ({ name, attributes, inner }) => {
      return `(${name}${attributes["of"] ?? attributes["n"] ?? ""}${inner})`;
    },
  );
  expect(names).toBe("(Ax1 (B) `<C />`) (D2)");
  expect(() => withoutTags("<A> 1", () => "")).toThrow("<A> has no end.");
});

it("LaTeX loses our colours and our names, and keeps everybody’s", () => {
  expect(
    plainTex("\\htmlClass{q-size}{n_{\\text{in}}} = \\frac{1}{\\htmlClass{q-kernel}{k}}"),
  ).toBe("{n_{\\text{in}}} = \\frac{1}{{k}}");
  expect(plainTex("\\stride \\cdot \\left( \\units \\right)")).toBe(
    "{s} \\cdot \\left( {U} \\right)",
  );
});
