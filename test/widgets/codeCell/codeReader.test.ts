import { describe, expect, it } from "vitest";
import { follow, rewrite } from "@widgets/codeCell/codeReader.ts";
import { start } from "../notebook/lesson.ts";
import { onARow, onOneLayer } from "./cells.ts";

const conv = "nn.Conv2d(1, 1, kernel_size=5, stride=4, padding=2)";
const row = onARow();

describe("a cell reads the lesson’s values out of its code", () => {
  it("PyTorch’s, on the input that the lesson has", () => {
    const { numbers, shown } = follow(row, { code: conv, texts: start });
    expect(numbers).toEqual({ kernelSize: "5", stride: "4", padding: "2" });
    // floor((22 + 2·2 − 5) / 4) + 1 = 6; 5·5 + 1 = 26
    expect(shown?.rows).toMatchObject([{ call: "Conv2d", output: "1 × 6 × 6", params: "26" }]);
    expect(shown?.complaints).toEqual([]);
  });

  it("worked out, where the code does sums", () => {
    const code = "k = 2 + 1\nlayer = nn.Conv2d(1, 1, k, stride=2 * k)";
    const { numbers } = follow(row, { code, texts: start });
    expect(numbers).toEqual({ kernelSize: "3", stride: "6", padding: "0" });
  });

  it("Keras’s, with the shape that its input says", () => {
    const cell = onOneLayer("dense", ["inFeatures"], { inFeatures: "4", units: "3", bias: "1" });
    const code =
      "keras.Sequential([\n    keras.Input((7,)),\n    layers.Dense(2, use_bias=False),\n])";
    const { numbers, shown } = follow(cell, {
      code,
      texts: { inFeatures: "4", units: "3", bias: "1" },
    });
    expect(numbers).toEqual({ inFeatures: "7", units: "2", bias: "0" });
    expect(shown?.rows).toMatchObject([{ call: "Dense", output: "2", params: "14" }]);
  });

  it("but none where it is not sure of them, and says why at the line", () => {
    const wrong = "x = 1\nnn.Sequential(\n    nn.Conv2d(1, 8, 3),\n    nn.Conv2d(9, 8, 3),\n)";
    const { numbers, complaints } = follow(row, { code: wrong, texts: start });
    expect(numbers).toEqual({});
    expect(complaints).toMatchObject([{ line: 4 }]);
    expect(follow(row, { code: conv.replace("5", ""), texts: start }).numbers).toEqual({});
    expect(follow(row, { code: conv.replace("5", "size"), texts: start }).numbers).toEqual({});
  });

  it("nor where its framework would refuse the layer", () => {
    const same = 'nn.Conv2d(1, 1, 5, stride=4, padding="same")';
    const { numbers, complaints } = follow(row, { code: same, texts: start });
    expect(numbers).toEqual({});
    expect(complaints).toMatchObject([
      { line: 1, sentence: expect.stringContaining("“same” at stride 1 only") as string },
    ]);
  });

  it("nor where a name is mistyped, which it says where it stands", () => {
    const cell = onOneLayer("dense", ["inFeatures"], { inFeatures: "4", units: "3", bias: "1" });
    const texts = { inFeatures: "4", units: "3", bias: "1" };
    const code = "Sequential([\n  Input((4,)),\n  Flaten(),\n  Dense(3, use_bias=True),\n])";
    const flatten = follow(cell, { code, texts });
    expect(flatten.complaints).toMatchObject([
      { line: 3, sentence: expect.stringContaining("Flaten") as string },
    ]);
  });

  it("as two where the code has one for each axis", () => {
    const { numbers } = follow(row, { code: conv.replace("=5", "=(5, 3)"), texts: start });
    expect(numbers).toEqual({ kernelSize: "5 × 3", stride: "4", padding: "2" });
    const cell = onARow({ binds: ["inSize"] });
    const code = "Sequential([Input((22, 30, 1)), Conv2D(1, 5)])";
    expect(follow(cell, { code, texts: start }).numbers).toEqual({ inSize: "22 × 30" });
  });

  it("and refuses politely what is longer than a cell", () => {
    const { shown, complaints } = follow(row, { code: `# ${"a".repeat(5000)}`, texts: start });
    expect(shown).toBeUndefined();
    expect(complaints[0]?.sentence).toContain("workbench");
  });
});

describe("the lesson’s values are written into the code at their places", () => {
  const written = (code: string, texts: object) =>
    rewrite(row, { code, texts: { ...start, ...texts } });

  it("as the arguments that they are", () => {
    expect(written(conv, { stride: "3", kernelSize: "11" })).toBe(
      "nn.Conv2d(1, 1, kernel_size=11, stride=3, padding=2)",
    );
    expect(written("nn.Conv2d(1, 1, 5, 4, 2)  # five", { padding: "0" })).toBe(
      "nn.Conv2d(1, 1, 5, 4, 0)  # five",
    );
  });

  it("in place of a sum, and of a number for each axis", () => {
    expect(
      written("nn.Conv2d(1, 1, (5, 5), 2 + 2, padding=2)", { stride: "1", kernelSize: "7" }),
    ).toBe("nn.Conv2d(1, 1, 7, 1, padding=2)");
  });

  it("but not over what somebody wrote for each axis, before that value changes", () => {
    const texts = { ...start, stride: "3" };
    const code = "nn.Conv2d(1, 1, (5, 3), stride=4, padding=2)";
    const slid = "nn.Conv2d(1, 1, (5, 3), stride=3, padding=2)";
    expect(rewrite(row, { code, texts }, ["stride"])).toBe(slid);
    const wider = { ...texts, kernelSize: "7" };
    expect(rewrite(row, { code: slid, texts: wider }, ["kernelSize"])).toBe(
      "nn.Conv2d(1, 1, 7, stride=3, padding=2)",
    );
  });

  it("behind the others, where the code left them out", () => {
    expect(written("nn.Conv2d(1, 1, 5, padding=2)", { stride: "3" })).toBe(
      "nn.Conv2d(1, 1, 5, padding=2, stride=3)",
    );
  });

  it("not at all where the layer is gone, or is not a number", () => {
    expect(written("nn.Linear(4, 3)", { stride: "3" })).toBe("nn.Linear(4, 3)");
    expect(written(conv, { stride: "many" })).toBe(conv);
  });

  it("into the shape of Keras’s input, channels last, and as True or False", () => {
    const cell = onOneLayer("conv2d", ["inChannels", "inSize", "inSize"], {
      ...{ inChannels: "3", inSize: "28", outChannels: "8", kernelSize: "3", bias: "1" },
    });
    const code =
      "keras.Sequential([\n    keras.Input((28, 28, 3)),\n    layers.Conv2D(8, 3, use_bias=True),\n])";
    const texts = { inChannels: "16", inSize: "9", outChannels: "8", kernelSize: "3", bias: "0" };
    expect(rewrite(cell, { code, texts })).toBe(
      "keras.Sequential([\n    keras.Input((9, 9, 16)),\n    layers.Conv2D(8, 3, use_bias=False),\n])",
    );
  });

  it("into an LSTM’s features, which PyTorch says and Keras has in its input", () => {
    const cell = onOneLayer("lstm", ["16", "inFeatures"], { inFeatures: "4096", units: "256" });
    const texts = { inFeatures: "8", units: "5" };
    expect(rewrite(cell, { code: "nn.LSTM(4096, 256)", texts })).toBe("nn.LSTM(8, 5)");
    const keras = "Sequential([Input((16, 4096)), LSTM(256)])";
    expect(rewrite(cell, { code: keras, texts })).toBe("Sequential([Input((16, 8)), LSTM(5)])");
  });
});
