import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainMath } from "../../src/terminal/plainMath.ts";
import { readOptions } from "../../src/terminal/options.ts";
import { summaryOf } from "../../src/terminal/summaryOf.ts";

const code = `import torch.nn as nn
model = nn.Sequential(
    nn.Conv2d(1, 8, 5, stride=2, padding=2),
    nn.Flatten(),
    nn.Linear(8 * 14 * 14, data.c))
`;
const bytes = (text: string) => new TextEncoder().encode(text);
const said = (...args: string[]) => summaryOf(["model.py", ...args], () => bytes(code));

describe("npm run summary", () => {
  test("prints a row a layer, with its line, and the totals", () => {
    const { out, complained, code: ended } = said("--input", "1x28x28", "--set", "data.c=10");
    expect(complained).toBe("");
    expect(ended).toBe(0);
    // 5 × 5 × 1 × 8 + 8 = 208; 8 × 14 × 14 × 10 + 10 = 15,690.
    expect(out).toMatch(/^conv +Conv2d +– × 8 × 14 × 14 +208 +3$/m);
    expect(out).toMatch(/^linear +Linear +– × 10 +15,690 +5$/m);
    expect(out).toMatch(/^Parameters: 15,898$/m);
  });

  test("marks what depends on something that the code does not say, and asks for it by its line", () => {
    const { out, complained } = said();
    expect(out).toMatch(/^linear .* 15,690 \? +5$/m);
    expect(out).toContain("Parameters: 15,898, if what is not said is as taken");
    expect(complained).toContain("Line 5: What is data.c?");
  });

  test("works a number out step by step", () => {
    const { out } = said("--why", "conv.outSize", "--input", "1x28x28", "--set", "data.c=10");
    // (28 + 4 − 5) / 2 = 13.5, so 13 + 1 = 14.
    expect(out).toContain("The output size of conv: 14 × 14");
    expect(out).toContain("⌊(28 + 2 · 2 - 5) / 2⌋ + 1");
    expect(said("--why", "linear").out).toContain("15,690");
  });

  test("names what there is where a layer or a quantity is not there", () => {
    const missing = said("--why", "conv9.params");
    expect(missing.code).toBe(1);
    expect(missing.complained).toContain("There are conv, flatten, linear");
    expect(said("--why", "conv.colour").complained).toContain("conv has no colour. It has");
  });

  test("gives the same as data", () => {
    const data: unknown = JSON.parse(said("--json", "--set", "data.c=10").out);
    expect(data).toMatchObject({
      networks: [
        {
          library: "pytorch",
          totals: { params: 15_898 },
          layers: [{ name: "conv", line: 3, params: 208 }, {}, {}],
        },
      ],
    });
  });

  test("ends with 1 and a sentence that names the line where nothing can be read", () => {
    const broken = summaryOf(["model.py"], () => bytes("x = 1\nmodel = Net(\n"));
    expect(broken).toMatchObject({ out: "", code: 1 });
    expect(broken.complained).toMatch(/^Line \d+: /m);
    expect(
      summaryOf(["none.py"], () => {
        throw new Error("ENOENT");
      }),
    ).toMatchObject({ code: 1, complained: "There is no file none.py that can be read." });
  });
});

describe("a network of which some is frozen", () => {
  const text = `from keras import Sequential, layers
model = Sequential([
    layers.Input((8, 8, 3)),
    layers.Conv2D(4, 3, trainable=False),
    layers.BatchNormalization(),
    layers.Flatten(),
    layers.Dense(2),
])
`;
  const of = (...args: string[]) => summaryOf(["model.py", ...args], () => bytes(text)).out;

  test("says of each row whether it is trained, and what is not in all", () => {
    // (27 + 1)·4 = 112 are frozen; 2·4 and 6·6·4·2 + 2 = 290 are trained; 2·4 are moving averages.
    expect(of()).toMatch(/ 112 +4 +no$/m);
    expect(of()).toMatch(/ 16 +5 +yes$/m);
    expect(of()).toMatch(/ 290 +7 +yes$/m);
    expect(of()).toMatch(/^Parameters: 418$/m);
    expect(of()).toMatch(/^Trained: 298$/m);
    expect(of()).toMatch(/^Not trained: 120, of it 112 frozen and 8 moving averages$/m);
  });

  test("says the same as data", () => {
    expect(JSON.parse(of("--json"))).toMatchObject({
      networks: [
        {
          totals: { params: 410, trainable: 298, frozen: 112, statistics: 8 },
          layers: [
            { params: 112, trainable: 0 },
            { params: 8, trainable: 8 },
            { params: 0, trainable: 0 },
            { params: 290, trainable: 290 },
          ],
        },
      ],
    });
  });
});

describe("files that are no code", () => {
  const folder = join(import.meta.dirname, "../reading/written");
  const of = (file: string, ...args: string[]) =>
    summaryOf([file, ...args], (name) => readFileSync(join(folder, name)));

  test("the JSON of a model of Keras has the same table", () => {
    const { out, code: ended } = of("mnist-convnet.json");
    expect(ended).toBe(0);
    // 3 · 3 · 1 · 32 + 32 = 320; the whole as Keras counts it.
    expect(out).toMatch(/^conv2d_118 +Conv2D +– × 26 × 26 × 32 +320 +\d+$/m);
    expect(out).toMatch(/^Parameters: 34,826$/m);
  });

  test("so has a file of ONNX, its layers called after their weights", () => {
    const { out, complained } = of("small-plain.onnx", "--why", "fc.params");
    // 1,176 · 10 + 10.
    expect([out, complained].join()).toContain("11,770");
    expect(of("small-plain.onnx").out).toMatch(/^conv1 +Conv2d +– × 6 × 28 × 28 +156 +\d+$/m);
  });

  test("a file that is no ONNX though it is called so ends with 1 and a sentence", () => {
    expect(summaryOf(["a.onnx"], () => bytes("no model"))).toMatchObject({
      code: 1,
      complained: "a.onnx holds no network of ONNX that can be read. Is the file whole?",
    });
  });
});

describe("the command line", () => {
  test("takes shapes, numbers, words and yes or no", () => {
    expect(
      readOptions([
        "a.py",
        "--input",
        "1x28x28",
        "--set",
        "n=2",
        "--set",
        "b=True",
        "--set",
        "f(x)=7x7",
        "--set",
        "k=gelu",
      ]),
    ).toEqual({
      file: "a.py",
      json: false,
      answers: { input: [[1, 28, 28]], set: { n: 2, b: true, "f(x)": [7, 7], k: "gelu" } },
    });
  });

  test.each([
    [[]],
    [["a.py", "b.py"]],
    [["a.py", "--input", "wide"]],
    [["a.py", "--set", "n"]],
    [["a.py", "--colour"]],
  ])("says what is wrong with %j", (args) => {
    expect(readOptions(args)).toMatch(/Write .*\.$/);
  });
});

test.each([
  ["\\left\\lfloor \\frac{227 + 4 - 11}{4} \\right\\rfloor + 1", "⌊(227 + 4 - 11) / 4⌋ + 1"],
  ["\\htmlClass{q-size}{n_{\\text{out}}} \\cdot 9{,}504", "n_out · 9,504"],
])("%s is %s in a terminal", (latex, text) => {
  expect(plainMath(latex)).toBe(text);
});
