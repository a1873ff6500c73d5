import {
  answerText,
  askingOf,
  echoOf,
  markTyped,
  readExercise,
  workingOf,
  type MarkedNumber,
} from "@exercises";
import { describe, expect, test } from "vitest";

const file = "content/exercises/share.yaml";
const alexnet = `title: T
prompt: "{share} of {whole}?"
network: alexnet
share: dense1
asks: params
form: percent
answer: 60.5
`;
const biases = `title: T
prompt: What?
layer: dense
input: [7]
choices: { units: 2 }
share: biases
asks: params
form: percent
answer: 12.5
mistakes:
  - { formula: 100 / params, because: That is one bias. }
`;
const read = (text: string) => readExercise(file, text);

describe("AlexNet’s first dense layer has 37,752,832 of 62,378,344 parameters, 60.5223 %", () => {
  const [part] = read(alexnet).parts;
  const verdictOn = (typed: string) => markTyped(part, typed).verdict;

  test.each(["60.5", "60,5", "60.5 %", "60.5%", "60.52", "60.5223", "060.50"])(
    "%s is right",
    (typed) => {
      expect(verdictOn(typed)).toBe("right");
    },
  );

  test.each(["61", "61 %"])("%s is rounded too far, and costs nothing", (typed) => {
    expect(markTyped(part, typed)).toMatchObject({
      verdict: "rounded",
      why: "Write it to one decimal.",
    });
  });

  test.each(["60.6", "60.4", "60", "605", "60.56"])("%s is wrong", (typed) => {
    expect(verdictOn(typed)).toBe("wrong");
  });

  test.each(["", "60.5.1", "1,234", "-60.5", "100·a", "37752832/62378344", "½"])(
    "“%s” can’t be read, and costs nothing",
    (typed) => {
      expect(verdictOn(typed)).toBe("unreadable");
    },
  );

  test.each([
    // 37,752,832 / 62,378,344 = 0.605223
    ["0.605", /a hundred times as much/],
    // 37,752,832 / 24,625,512 = 1.5331
    ["153.3", /compares it with the rest, 24,625,512/],
    ["39.5", /share of all the rest/],
    // 4,096 · 4,096 + 4,096 = 16,781,312 of 62,378,344 is 0.26903
    ["26.9", /share of dense2/],
  ])("%s is explained", (typed, because) => {
    expect(markTyped(part, typed)).toMatchObject({
      because: [expect.stringMatching(because) as string],
    });
  });

  test("is shown, named and worked out", () => {
    expect(answerText(part)).toBe("60.5%");
    expect(echoOf(part, "60,52")).toBe("60.52");
    expect(askingOf(read(alexnet))).toMatchObject([
      { asked: "the share, in percent, to one decimal", decimals: 1 },
    ]);
    expect(workingOf(read(alexnet)).map(({ words }) => words)).toEqual([
      "It is 37,752,832 of all 62,378,344 parameters.",
      "100 · 37,752,832 / 62,378,344 = 60.522…, which rounds to 60.5%.",
    ]);
  });
});

const fraction = (numerator: bigint, denominator: bigint, answer: bigint): MarkedNumber => ({
  answer,
  mistakes: [],
  decimal: { decimals: 1, numerator, denominator, isPercent: false },
});

describe("the edges of rounding", () => {
  test("an exact number may be written shorter: 1 / 4 of 100 is 25", () => {
    expect(markTyped(fraction(25n, 1n, 250n), "25").verdict).toBe("right");
  });

  test("in the middle, 49 / 4 = 12.25, either neighbour is right", () => {
    const verdicts = ["12.2", "12.3", "12.25", "12.1", "12.4"].map(
      (typed) => markTyped(fraction(49n, 4n, 123n), typed).verdict,
    );
    expect(verdicts).toEqual(["right", "right", "right", "wrong", "wrong"]);
  });

  test("who cuts off where it goes up hears so: 2 / 3 = 0.667", () => {
    expect(markTyped(fraction(2n, 3n, 7n), "0.6")).toMatchObject({
      verdict: "wrong",
      because: [expect.stringMatching(/^That is cut off/) as string],
    });
  });

  test("a ratio is not read in percent", () => {
    expect(markTyped(fraction(2n, 3n, 7n), "67 %").verdict).toBe("unreadable");
  });
});

describe("a share within one layer", () => {
  test("2 biases of 7 · 2 + 2 = 16 parameters are 12.5%", () => {
    expect(answerText(read(biases).parts[0])).toBe("12.5%");
  });

  test("a mistake of its own is as it is asked for: 100 / 16 = 6.25, to one decimal 6.3", () => {
    expect(markTyped(read(biases).parts[0], "6.3")).toMatchObject({
      because: ["That is one bias."],
    });
  });

  test("a ratio is the same without the hundred: 16 / 2 is no ratio of 0.1", () => {
    const ratio = biases
      .replace("percent", "ratio")
      .replace("12.5", "0.1")
      .replace(/mistakes:[^]*/, "");
    // 2 / 16 = 0.125
    expect(answerText(read(ratio).parts[0])).toBe("0.1");
  });

  test.each<[claim: string, from: string, to: string, sentence: string]>([
    ["another answer", "12.5", "12.6", "9: the file says 12.6; calc says 12.5."],
    ["a formula that is none", "share: biases", "share: bias +", "6: Expected a number"],
    ["too many decimals", "form:", "decimals: 9\nform:", '8: "decimals" is a whole number'],
  ])("%s stops the build", (_claim, from, to, sentence) => {
    expect(() => read(biases.replace(from, to))).toThrow(`${file}:${sentence}`);
  });

  test("a node that is not there stops the build", () => {
    expect(() => read(alexnet.replace("dense1", "dense9"))).toThrow('there is no node "dense9".');
  });
});
