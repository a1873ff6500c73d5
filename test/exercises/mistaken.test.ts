import { layers } from "@calc";
import { computationsIn, readVariants } from "@exercises";
import { describe, expect, test } from "vitest";
import { computationsOf } from "../../src/exercises/mistakenLines.ts";
import { markedIn } from "../../src/exercises/markedOf.ts";
import { workOut } from "../../src/exercises/worked.ts";

/** A 20-pixel image, padded by 1, under 8 kernels of 5 at stride 4. */
function small() {
  const choices = { outChannels: 8, kernelSize: 5, stride: 4, padding: 1 };
  const solved = workOut({ layer: layers.conv2d, choices }, [[3, 20, 20]]);
  if ("issues" in solved) throw new Error("The example can be.");
  return solved.worked;
}

function behind(asks: string) {
  const marked = markedIn(small(), asks);
  if (typeof marked === "string") throw new Error(marked);
  const computations = computationsOf(small(), asks, marked);
  const lines = marked.mistakes.map(({ value }, place) => [computations.mistaken[place], value]);
  return { ...computations, lines };
}

describe("a computation is a line of text with its numbers in", () => {
  test("of a size", () => {
    expect(behind("outSize").right).toEqual(["⌊(20 + 2 · 1 − 5) / 4⌋ + 1"]);
    // 17 / 4 is 4 and a quarter: 4 without the one place more, 6 where it is rounded up.
    expect(behind("outSize").lines).toContainEqual(["⌊(20 + 2 · 1 − 5) / 4⌋", 4n]);
    expect(behind("outSize").lines).toContainEqual(["⌈(20 + 2 · 1 − 5) / 4⌉ + 1", 6n]);
    expect(behind("outSize").lines).toContainEqual(["⌊(20 − 5) / 4⌋ + 1", 4n]);
  });

  test("of parameters, with the counts in it written out", () => {
    expect(behind("params").right).toEqual(["5 · 5 · 3 · 8 + 8"]);
    // 600 weights: with one bias for all of them, with one for each, with one input channel.
    expect(behind("params").lines).toContainEqual(["5 · 5 · 3 · 8 + 1", 601n]);
    expect(behind("params").lines).toContainEqual(["5 · 5 · 3 · 8 + 5 · 5 · 3 · 8", 1200n]);
    expect(behind("params").lines).toContainEqual(["5 · 5 · 8 + 8", 208n]);
  });

  test("of a shape, along each axis as it is shown; what is chosen has none", () => {
    const size = "⌊(20 + 2 · 1 − 5) / 4⌋ + 1";
    expect(behind("output").right).toEqual([size, size, ""]);
  });
});

test("where windows move, it is told how: padding, size, padding, reach, stride", () => {
  expect(behind("outSize").windows).toEqual([[1, 20, 1, 5, 4]]);
  expect(behind("params").windows).toBeUndefined();
});

test("the mistakes that an exercise adds have their computations too", () => {
  const file = "content/exercises/own.yaml";
  const text = `title: Own
prompt: "{input}: how many parameters?"
layer: dense
input: [30]
choices: { units: 4 }
asks: params
answer: 124
mistakes:
  - formula: (inFeatures + 2) * units
    because: That has two biases for each.
`;
  const [{ exercise }] = readVariants(file, text).kept;
  const [computations] = computationsIn(file, text)(exercise);
  // (30 + 2) · 4 = 128, for 30 · 4 + 4 = 124.
  expect(computations?.mistaken.at(-1)).toBe("(30 + 2) · 4");
  expect(exercise.parts[0].mistakes.at(-1)?.value).toBe(128n);
  expect(computations?.right).toEqual(["30 · 4 + 4"]);
});

describe("the right number is not told before it is found", () => {
  test("by a mistake that begins with it, where writing it out would be too long", () => {
    const solved = workOut({ layer: layers.multiHeadAttention, choices: { heads: 8 } }, [
      [100, 512],
    ]);
    if ("issues" in solved) throw new Error("The example can be.");
    const marked = markedIn(solved.worked, "params");
    if (typeof marked === "string") throw new Error(marked);
    // Four projections of 512 · 512 + 512.
    expect(marked.answer).toBe(1_050_624n);
    const { mistaken } = computationsOf(solved.worked, "params", marked);
    expect(mistaken.join("; ")).not.toContain("1,050,624");
    const three = marked.mistakes.findIndex(({ value }) => value === 787_968n);
    expect(mistaken[three]).toMatch(/^(512 · 8 · 64 \+ ){3}8 · 64 \+ 8 · 64 \+ 8 · 64$/);
  });

  test("and a number by itself is no computation", () => {
    const solved = workOut({ layer: layers.maxPool2d, choices: { kernelSize: 2 } }, [[3, 8, 8]]);
    if ("issues" in solved) throw new Error("The example can be.");
    const marked = markedIn(solved.worked, "params");
    if (typeof marked === "string") throw new Error(marked);
    expect(computationsOf(solved.worked, "params", marked).right).toEqual([""]);
  });
});
