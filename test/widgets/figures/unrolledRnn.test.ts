import { describe, expect, test } from "vitest";
import { describeStep, tableOfSteps, unroll } from "@widgets/figures/unrolledRnn.ts";
import { placeUnrolled } from "@widgets/figures/unrolledRnn/places.ts";
import { shownSteps } from "@widgets/figures/unrolledRnn/shownSteps.ts";
import { workedLayer } from "./workedLayer.ts";

const rnn = (steps: number, choices = {}) =>
  unroll(workedLayer("simpleRnn", { units: 10, ...choices }, [steps, 1]));

describe("time steps", () => {
  test("change nothing in the count of parameters: 10 · (10 + 1 + 1) = 120", () => {
    expect([1, 10, 500].map((steps) => rnn(steps).params)).toEqual(["120", "120", "120"]);
  });

  test("each add the same multiply–accumulates: 10 · (1 + 10) = 110", () => {
    const { macsAfter, macs } = rnn(10);
    expect([1, 3, 10].map(macsAfter)).toEqual(["110", "330", "1,100"]);
    expect(macs).toBe("1,100");
  });

  test("read what the one before handed on, and the first reads zeros", () => {
    expect(describeStep(rnn(10), 0)).toContain("a state of 10 values, all zeros");
    expect(describeStep(rnn(10), 2)).toContain(
      "Step 3 of 10: the RNN reads 1 value and the 10 of step 2",
    );
  });

  test("come out if sequences are returned; otherwise only the last does", () => {
    const last = (choices: object) => tableOfSteps(rnn(3, choices), 0).rows.map((row) => row[3]);
    expect(last({})).toEqual(["–", "–", "10"]);
    expect(last({ returnSequences: 1 })).toEqual(["10", "10", "10"]);
    expect(describeStep(rnn(3), 2)).toContain("Only this last output comes out.");
  });

  test("that have no room are left out, but never the first, the last, nor the one to be seen", () => {
    expect(shownSteps(4, 2, 5)).toEqual([0, 1, 2, 3]);
    expect(shownSteps(100, 0, 5)).toEqual([0, 1, 2, undefined, 99]);
    expect(shownSteps(100, 50, 7)).toEqual([0, undefined, 49, 50, 51, undefined, 99]);
    expect(shownSteps(100, 99, 5)).toEqual([0, undefined, 97, 98, 99]);
    for (let most = 5; most <= 12; most += 1) {
      for (let current = 0; current < 30; current += 1) {
        const shown = shownSteps(30, current, most);
        expect(shown).toHaveLength(most);
        expect(shown).toEqual(expect.arrayContaining([0, current, 29]));
      }
    }
  });
});

describe("the one set of weights", () => {
  test("is drawn to scale: F × U above U × U", () => {
    const unrolled = unroll(workedLayer("simpleRnn", { units: 40 }, [5, 20]));
    const [input, recurrent] = placeUnrolled(unrolled, 0, 860).block;
    expect((recurrent?.height ?? 0) / (input?.height ?? 1)).toBeCloseTo(2);
    expect(recurrent?.width).toBeCloseTo(recurrent?.height ?? 0);
    expect(input?.width).toBe(recurrent?.width);
  });

  test("sends a thread to every step that is drawn", () => {
    const { slots, from } = placeUnrolled(rnn(10), 0, 860);
    expect(slots.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { thread } of slots) expect(thread).toContain(`M${from.x} ${from.y}C`);
  });

  test("has two biases in PyTorch, and none without a bias", () => {
    const letters = (choices: object) => rnn(4, choices).learned.map(({ letter }) => letter);
    expect(letters({ biasVectors: 2 })).toEqual(["W", "R", "b", "b’"]);
    expect(letters({ bias: 0 })).toEqual(["W", "R"]);
  });
});

test.each([254, 270, 320, 860])("everything stays within %i px", (width) => {
  for (const [units, features] of [
    [10, 1],
    [256, 4096],
    [1, 1],
  ]) {
    const unrolled = unroll(workedLayer("lstm", { units: units ?? 1 }, [300, features ?? 1]));
    const { slots, block } = placeUnrolled(unrolled, 150, width);
    for (const { stateX } of slots) expect(stateX + 16).toBeLessThanOrEqual(width + 1);
    for (const each of block) expect(each.x + each.width).toBeLessThanOrEqual(width);
    for (const { echo } of slots) for (const each of echo) expect(each.width).toBeGreaterThan(0);
  }
});
