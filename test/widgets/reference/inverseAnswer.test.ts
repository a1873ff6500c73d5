import { layers, type LayerName } from "@calc";
import { answerTo } from "@widgets/reference/inverseAnswer.ts";
import { inverseStart } from "@widgets/reference/inverseStart.ts";
import { describe, expect, test } from "vitest";
import type { Typed } from "@widgets/parts/typedTexts.ts";

const alexNet: Typed = {
  inChannels: "3",
  inSize: "227",
  outChannels: "96",
  kernelSize: "11",
  stride: "4",
};
const second: Typed = { inChannels: "96", inSize: "27", outChannels: "256", kernelSize: "5" };

/** The answer as it is read. */
function said(question: string, typed: Typed, name: LayerName = "conv2d"): string {
  const [asked = "", quantity = "", ...wanted] = question.split(" ");
  const answered = answerTo(layers[name], typed, typed, {
    asked,
    quantity,
    wanted: wanted.join(" "),
  });
  return (
    answered.issue ??
    answered.pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.text}]`)).join("")
  );
}

describe("an answer is a sentence, and each value in it can be set", () => {
  test.each([
    // 27 + 2 · 2 − 5 + 1 = 27; “causal” puts all 4 before.
    ["padding outSize 27", second, "Paddings [2] and [“causal”] give 27; nothing else does."],
    // 54 strides of 4 are 216 = 227 − 11; up to 3 more may be left over.
    [
      "kernelSize outSize 55",
      alexNet,
      "Kernel sizes [8], [9], [10] and [11] give 55; nothing else does.",
    ],
    ["outChannels params 34,944", alexNet, "Output channels [96] gives 34,944; nothing else does."],
    ["bias params 34848", alexNet, "Bias [“no”] gives 34,848; nothing else does."],
    ["stride outSize 1", alexNet, "Strides [217] to [1,000,000] give 1; nothing else does."],
    // 216 / 4 + 1 = 55 and 216 / 3 + 1 = 73
    ["stride outSize 56", alexNet, "None gives 56: stride [3] gives 73, and [4] gives 55."],
    // floor(226 / 4) + 1 = 57
    ["kernelSize outSize 1000", alexNet, "None gives 1,000: the most is 57, with kernel size [1]."],
    ["groups outSize 27", alexNet, "The output size doesn’t depend on the groups: it is 55."],
  ])("%s", (question, typed, sentence) => {
    expect(said(question, typed)).toBe(sentence);
  });

  test("why a value between the nearest is none", () => {
    expect(said("groups params 20000", alexNet)).toBe(
      "None gives 20,000: groups [1] gives 34,944, and [3] gives 11,712. Groups 2 can’t be: 2 groups can’t share the input channels (3) evenly. Choose a number of groups that divides 3.",
    );
  });

  test("a row without an end, and one that is long", () => {
    // 11, 15, 19 … leave nothing over.
    expect(said("inSize leftOver 0", alexNet)).toMatch(
      /^Input sizes \[11\], \[15\], .* and \[39\] give 0\. These are the smallest; larger ones follow\.$/,
    );
  });

  test("axes that differ", () => {
    const wide = { ...alexNet, inSize: "224, 320" };
    // floor((224 − 11) / 4) + 1 = 54, floor((320 − 11) / 4) + 1 = 78
    expect(said("padding outSize 54, 78", wide)).toContain("give 54 × 78; nothing else does.");
  });
});

test.each(["", "abc", "-3", "1.5", "27, 40, 3", "<b>"])("“%s” is no value to want", (wanted) => {
  expect(said(`padding outSize ${wanted}`, alexNet)).toMatch(/^Write a whole number from 0 on/);
});

test("a layer that can’t be says why instead", () => {
  expect(said("padding outSize 27", { ...alexNet, groups: "2" })).toContain("can’t share");
});

test("a page begins with a question that has an answer", () => {
  const start = inverseStart(layers.conv2d, second, ["outSize", "params", "effectiveKernel"]);
  expect(start?.question).toEqual({ asked: "kernelSize", quantity: "outSize", wanted: "23" });
  expect(start?.answered.pieces[0]).toBe("Kernel size ");
  expect(start?.asked.map(({ name }) => name)).toContain("inSize");
});

test("a page of which nothing can be asked asks nothing", () => {
  expect(inverseStart(layers.add, { inShape: "3, 4" }, ["activations"])).toBeUndefined();
});
