import { layers, place, type Network } from "@calc";
import { summaryOf } from "@networks";
import { totalWorkings, workingIds } from "@workings";
import { describe, expect, test } from "vitest";
import { alexNet, plain, workingAt } from "./alexNet.ts";

const workings = totalWorkings(alexNet);

/** “Number of Parameters and Tensor Sizes in AlexNet”, LearnOpenCV; the shares from its counts. */
describe("AlexNet’s totals come to what was published", () => {
  test.each([
    ["params", "62,378,344"],
    ["params-conv2d", "3,747,200"],
    ["params-dense", "58,631,144"],
    // 34,848 + 614,400 + 884,736 + 1,327,104 + 884,736
    ["weights-conv2d", "3,745,824"],
    ["biases-conv2d", "1,376"],
    ["biases-dense", "9,192"],
    ["share-conv2d", "6.0%"],
    ["share-dense", "94.0%"],
  ])("%s: %s", (id, answer) => {
    expect(workingAt(workings, id).answer).toBe(answer);
  });
});

test("a sum is written out layer by layer", () => {
  const [derivation] = workingAt(workings, "params-dense").derivations ?? [];
  expect(plain(derivation?.numbers ?? "")).toBe("37,752,832 + 16,781,312 + 4,097,000");
});

test("every count of a network has a place on the page of its totals", () => {
  expect(workingIds(workings)).toEqual(
    expect.arrayContaining(Object.keys(summaryOf(alexNet).totals)),
  );
});

test("the values kept are what comes out of convolutions, poolings and dense layers", () => {
  const pools = 27 * 27 * 96 + 13 * 13 * 256 + 6 * 6 * 256;
  expect(workingAt(workings, "activations-maxPool2d").answer).toBe(pools.toLocaleString("en"));
  expect(workingIds(workings)).not.toContain("activations-activation");
});

describe("a network of other layers", () => {
  const dense = place(layers.dense, { units: 2 });
  const network = (count: number): Network => ({
    ...alexNet,
    input: [2],
    nodes: Object.fromEntries(Array.from({ length: count }, (_, n) => [`dense${n + 1}`, dense])),
  });

  test("with eight terms has them in a line, with nine one below the other", () => {
    const eight = workingAt(totalWorkings(network(8)), "params-dense");
    expect([eight.derivations?.length, eight.terms]).toEqual([1, undefined]);
    const nine = workingAt(totalWorkings(network(9)), "params-dense");
    // 2 · 2 + 2 = 6, nine times
    expect(nine.answer).toBe("54");
    expect([nine.derivations, nine.terms?.length]).toEqual([undefined, 9]);
  });

  test("that learns nothing has nothing to count", () => {
    const pooling: Network = {
      ...alexNet,
      nodes: { pool: place(layers.maxPool2d, { kernelSize: 2 }) },
    };
    const { answer, given } = workingAt(totalWorkings(pooling), "params");
    expect(answer).toBe("0");
    expect(given?.map(({ words }) => words)).toEqual(["nothing to count"]);
  });
});
