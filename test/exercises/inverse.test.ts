import { changesGiving, mark, readExercise, readVariants, workingOf } from "@exercises";
import { describe, expect, test } from "vitest";

const file = "content/exercises/inverse.yaml";
const text = `title: Which padding?
prompt: "{inSize} and {kernelSize}: which padding keeps {outSize}?"
layer: conv2d
input: [1, 27, 27]
choices: { outChannels: 1, kernelSize: 5, padding: 2 }
vary: { padding: [1, 2], stride: [1, 3] }
asks: padding
given: outSize
answer: 2
`;
const read = (...changes: readonly (readonly [from: string, to: string])[]) =>
  readExercise(
    file,
    changes.reduce((all, [from, to]) => all.replace(from, to), text),
  );

describe("which padding keeps 27?", () => {
  const [part] = read().parts;

  test("2 does: 27 + 2 · 2 − 5 + 1", () => {
    expect(mark(part, "2").verdict).toBe("right");
    expect(mark(part, "3").verdict).toBe("wrong");
  });

  test("who counts one side only comes to 4, and hears what 4 gives: 27 + 2 · 4 − 5 + 1 = 31", () => {
    const said = mark(part, "4");
    expect(said.verdict === "wrong" && said.because).toEqual([
      expect.stringMatching(/^With 4, the output size is 31\. .*one side only/),
    ]);
  });

  test("any other padding near it is told what it gives: 27 + 2 · 3 − 5 + 1 = 29", () => {
    const [variant] = readVariants(file, text).kept;
    expect(changesGiving([3n], variant.neighbours())).toBe("the output size were 29");
  });

  test("the working tries it and what is beside it", () => {
    const words = workingOf(read()).flatMap(({ words: said }) => said ?? []);
    expect(words.at(-1)).toBe("Nothing else does: 1 gives 25, and 3 gives 29.");
  });

  test("a variant with several answers is none: at stride 3, 23, 25 and 27 places make 8 and 9", () => {
    // ⌊(27 + 2 − 5) / 3⌋ + 1 = 9 with 1, and ⌊(27 + 4 − 5) / 3⌋ + 1 = 9 with 2 as well.
    const strides = readVariants(file, text).kept.map(({ varied }) => varied["stride"] ?? 1n);
    expect(strides).not.toContain(3n);
  });
});

describe("an author’s mistake stops the build", () => {
  test.each<[claim: string, from: string, to: string, sentence: string]>([
    ["another answer", "answer: 2", "answer: 3", "9: the file says 3; calc says 2."],
    [
      "more than one answer",
      "padding: 2 }",
      "padding: 2, stride: 3 }",
      '7: "padding" is not the only answer: 1',
    ],
    [
      "a result that is none",
      "given: outSize",
      "given: padd",
      '8: "padd" is no single number here.',
    ],
    ["a choice that is none", "asks: padding", "asks: outSize", '"outSize" can\'t be asked here.'],
  ])("%s", (_claim, from, to, sentence) => {
    expect(() => read([from, to])).toThrow(sentence);
  });
});

test("how many filters give 896 parameters? 32: 896 / (3 · 3 · 3 + 1)", () => {
  const filters = readExercise(
    file,
    text
      .replace("padding: 2", "padding: 1")
      .replace(/outChannels: 1, kernelSize: 5.*\}/, "outChannels: 32, kernelSize: 3 }")
      .replace("[1, 27, 27]", "[3, 27, 27]")
      .replace(/vary.*\n/, "")
      .replace(
        "asks: padding\ngiven: outSize\nanswer: 2",
        "asks: outChannels\ngiven: params\nanswer: 32",
      ),
  );
  expect(mark(filters.parts[0], "32").verdict).toBe("right");
});
