import { analyse, derive, memory, place, summarise, type Choices } from "@calc";
import { networkNamed } from "@networks";
import { expect, test } from "vitest";

const [params, statistics, activations] = [1_000, 20, 300];

function bytes(choices: Choices = {}) {
  const analysis = analyse(place(memory, choices), [params, statistics, activations]);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  const { parameterMemory, activationMemory, forwardMemory, trainingMemory } = analysis.values;
  return [parameterMemory, activationMemory, forwardMemory, trainingMemory].map(Number);
}

test("parameters and statistics are held once, activations for each example", () => {
  const held = 4 * (1_000 + 20);
  expect(bytes()).toEqual([held, 4 * 300, held + 4 * 300, held + 2 * 4 * 300 + 4 * 1_000]);
  expect(bytes({ batchSize: 32 }).slice(0, 2)).toEqual([held, 32 * 4 * 300]);
});

test.each([
  ["float32", 4],
  ["float16", 2],
  ["bfloat16", 2],
  ["int8", 1],
])("a %s takes %i bytes", (bytesPerNumber, size) => {
  expect(bytes({ bytesPerNumber })[0]).toBe(size * 1_020);
});

test("Adam keeps two numbers for each parameter, momentum one", () => {
  const [plain = 0, momentum = 0, adam = 0] = ["sgd", "momentum", "adam"].map(
    (optimiserStates) => bytes({ optimiserStates })[3] ?? 0,
  );
  expect([momentum - plain, adam - plain]).toEqual([4 * 1_000, 2 * 4 * 1_000]);
});

// cs231n.github.io/convolutional-networks, “VGGNet in detail”: its rows, its picture of 224 · 224 · 3
// values with them, add up to 15,237,608 (and not to the 24M that it prints).
test("the activations of VGG-16 take 60.35 MB without its picture", () => {
  const vgg16 = networkNamed("vgg-16");
  if (!vgg16) throw new Error("VGG-16 is missing.");
  const { totals } = summarise(vgg16);
  expect(totals.activations + 224n * 224n * 3n).toBe(15_237_608n);
  const analysis = analyse(place(memory), [totals.params, 0, totals.activations]);
  expect(analysis).toMatchObject({
    values: { activationMemory: 4n * (15_237_608n - 150_528n), parameterMemory: 4n * 138_357_544n },
  });
});

test("what is needed to train is derived like any other number", () => {
  const analysis = analyse(place(memory), [params, statistics, activations]);
  const derivation = analysis.ok && derive(memory, "trainingMemory", analysis.values);
  // 4,080 + 1,200 + 1,200 + 4 · 1,000
  expect(derivation && derivation.steps.at(-1)).toContain("10{,}480");
});
