import { networkNamed, summaryOf } from "@networks";
import { expect, test } from "vitest";
import { networkMistakes } from "../../src/exercises/networkMistakes.ts";

function reasonsFor(name: string, value: bigint): string[] {
  const network = networkNamed(name);
  if (!network) throw new Error(`no network "${name}"`);
  return networkMistakes(summaryOf(network), "params")
    .filter((mistake) => mistake.value === value)
    .map(({ because }) => because);
}

test("a mistake counts in those layers that allow it, whatever the others are", () => {
  // AlexNet's two towers have groups in three of five convolutions. Without them it is AlexNet on one
  // processor: conv2 5·5·96·256, conv4 3·3·384·384 and conv5 3·3·384·256 instead of half of each.
  const halves = (5 * 5 * 96 * 256 + 3 * 3 * 384 * 384 + 3 * 3 * 384 * 256) / 2;
  expect(reasonsFor("alexnet-two-towers", BigInt(60_965_224 + halves))).toEqual([
    expect.stringMatching(
      /^Everything is right except in the Conv2D layers, as in conv2\. .*groups/,
    ),
  ]);
});

test("it is explained with a layer in which it is wrong", () => {
  // The first convolution of the MNIST network does have one input channel; the second reads 32:
  // 3·3·32 + 32 = 320 instead of 3·3·32·32 + 32 = 9,248.
  const inAll = reasonsFor("lasagne-mnist", 217_706n - 9_248n + 320n);
  expect(inAll).toContainEqual(
    expect.stringMatching(
      /^Everything is right except in the Conv2D layers, as in conv2\. .*reads 32/,
    ),
  );
  expect(inAll).toContainEqual(expect.stringMatching(/^Everything is right except conv2\. /));
});

test("none of them is the right answer", () => {
  expect(reasonsFor("lasagne-mnist", 217_706n)).toEqual([]);
});

test("a mistake may begin behind a layer that was right, and go on from there", () => {
  // AlexNet's conv4 and conv5 with one of 384 input channels: 3·3·383·384 and 3·3·383·256 are missing.
  const missing = 3 * 3 * 383 * (384 + 256);
  expect(reasonsFor("alexnet", BigInt(62_378_344 - missing))).toEqual([
    expect.stringMatching(
      /^Everything is right up to conv3 and wrong from conv4 on, as in conv4\. /,
    ),
  ]);
});
