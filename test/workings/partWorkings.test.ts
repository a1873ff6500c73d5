import { blockWorkings, sharedPages, totalWorkings } from "@workings";
import { expect, test } from "vitest";
import { plain, workingAt } from "./alexNet.ts";
import { networkOf } from "./networkNamed.ts";

const resNet152 = networkOf("resnet-152");

function blockNamed(name: string) {
  const page = sharedPages(resNet152).find(({ part }) => part.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return blockWorkings(resNet152, page);
}

test("a type of layer is added up block by block", () => {
  const { derivations = [], answer } = workingAt(totalWorkings(resNet152), "weights-conv2d");
  expect(answer).toBe("57,992,384");
  expect(plain(derivations[0]?.symbols ?? "")).toContain("layer3");
});

test("a block that repeats is one of them, times", () => {
  const [derivation] = workingAt(blockNamed("layer3"), "params").derivations ?? [];
  expect(plain(derivation?.numbers ?? "")).toBe("1,512,448 + 35 \\cdot 1,117,184");
  expect(workingAt(blockNamed("layer3_block2"), "params").answer).toBe("1,117,184");
  // 35 · 1,117,184
  expect(workingAt(blockNamed("layer3_block2"), "params-x35").answer).toBe("39,101,440");
});

test("many parts stand one below the other, each with the way to its own working", () => {
  const { terms = [] } = workingAt(totalWorkings(networkOf("densenet-121")), "params-batchNorm");
  // Before the first block, four blocks with three transitions between, and after the last.
  expect(terms).toHaveLength(9);
  expect(terms.find(({ label }) => label === "block3")?.at).toEqual({
    page: "block3",
    id: "params-batchNorm",
  });
});

test("the whole of a network is told type by type", () => {
  const [derivation] = workingAt(totalWorkings(resNet152), "params").derivations ?? [];
  expect(plain(derivation?.numbers ?? "")).toBe("57,992,384 + 151,424 + 2,049,000");
});
