import { echoOf, mark, readExercise, type Marked } from "@exercises";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const exercise = (name: string): Marked => {
  const file = `content/exercises/${name}.yaml`;
  return readExercise(file, readFileSync(file, "utf8")).parts[0];
};
const firstLayer = exercise("alexnet-first-layer");
const wholeNetwork = exercise("alexnet-whole-network");

const reasons = (asked: Marked, typed: string) => {
  const verdict = mark(asked, typed);
  return verdict.verdict === "wrong" ? verdict.because : [verdict.verdict];
};

test("the right number is right in each spelling", () => {
  for (const typed of ["34944", "34,944", "34.944", "3.4944e4", "34.944k"]) {
    expect(mark(firstLayer, typed).verdict, typed).toBe("right");
  }
});

describe("AlexNet's first layer, 11 · 11 · 3 · 96 + 96", () => {
  test.each([
    ["34,848", "11 · 11 · 3 · 96", /weights.*96/],
    ["11712", "11 · 11 · 96 + 96", /one input channel only/],
    ["11616", "11 · 11 · 96", /one input channel only, and no biases/],
    ["69696", "2 · 34,848", /every weight a bias/],
    ["34849", "34,848 + 1", /one bias for the whole layer.*96/],
    ["3264", "11 · 3 · 96 + 96", /11 high and only 1 wide/],
  ])("%s, which is %s, is explained", (typed, _sum, because) => {
    expect(reasons(firstLayer, typed)).toEqual([expect.stringMatching(because)]);
  });
});

describe("all of AlexNet, 62,378,344", () => {
  test.each([
    // 10,568 biases: 96 + 256 + 384 + 384 + 256 + 4096 + 4096 + 1000
    ["62,367,776", [/weights alone.*10,568 biases/]],
    ["58631144", [/Dense layers alone/]],
    ["3747200", [/Conv2D layers alone/]],
    // 62,378,344 − 885,120
    ["61493224", [/except conv3: its 885,120 are missing/]],
    // 62,378,344 − 34,944 + 11,712
    ["62355112", [/except conv1\. .*one input channel only/]],
    // The Conv2D layers have 1,376 biases.
    ["62376968", [/except in the Conv2D layers, as in conv1\. .*weights/]],
    // 4,096 biases left out: of the first or of the second dense layer
    ["62374248", [/except dense1/, /except dense2/]],
  ])("%s is explained", (typed, expected) => {
    expect(reasons(wholeNetwork, typed)).toEqual(
      expected.map((because) => expect.stringMatching(because) as string),
    );
  });
});

test("no mistake gives the right answer", () => {
  for (const { answer, mistakes } of [firstLayer, wholeNetwork]) {
    expect(mistakes.map(({ value }) => value)).not.toContain(answer);
  }
  const trap = { answer: 5n, mistakes: [{ value: 5n, because: "never said" }] };
  expect(mark(trap, "5").verdict).toBe("right");
});

test("a wrong number that nobody foresaw is wrong, without a reason", () => {
  expect(mark(firstLayer, "12345")).toEqual({
    verdict: "wrong",
    isNear: false,
    echo: "12\u202f345",
    because: [],
    read: [12345n],
  });
});

test("the same reason is given once", () => {
  const twice = { value: 7n, because: "Both." };
  expect(mark({ answer: 5n, mistakes: [twice, twice] }, "7")).toMatchObject({ because: ["Both."] });
});

test("a rounded number is neither right nor wrong, unless it is exact", () => {
  expect(mark(wholeNetwork, "62.4M").verdict).toBe("rounded");
  expect(mark(wholeNetwork, "62M").verdict).toBe("rounded");
  expect(mark({ answer: 62_000_000n, mistakes: [] }, "62M").verdict).toBe("right");
});

test("what cannot be read is not wrong", () => {
  expect(mark(firstLayer, "1,00").verdict).toBe("unreadable");
  expect(mark(firstLayer, "").verdict).toBe("unreadable");
});

test.each(["34944 parameters", "= 34,944", "“34944”", "34 944!"])("%s is right", (typed) => {
  expect(mark(firstLayer, typed).verdict).toBe("right");
});

test("a wrong number within twice or half the answer is near, one far off is not", () => {
  expect(mark(firstLayer, "34848")).toMatchObject({ verdict: "wrong", isNear: true });
  // 55 · 55 · 34,848 products
  expect(mark(firstLayer, "105415200")).toMatchObject({ verdict: "wrong", isNear: false });
});

test("a sum of products is marked by what it comes to, and explained by it", () => {
  expect(mark(firstLayer, "11*11*3*96+96")).toEqual({ verdict: "right", echo: "34\u202f944" });
  expect(mark(firstLayer, "11² × 3 × 96 + 96").verdict).toBe("right");
  // Without the 96 biases.
  expect(reasons(firstLayer, "11*11*3*96")).toEqual([expect.stringMatching(/weights.*96/)]);
  expect(echoOf(firstLayer, "11*11*3*96+")).toBe("");
});

test("a rounded form far from the answer is wrong, not rounded", () => {
  expect(mark(firstLayer, "34.9k").verdict).toBe("rounded");
  expect(mark(firstLayer, "34944M").verdict).toBe("wrong");
});
