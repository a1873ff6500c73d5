import { expect, test } from "vitest";
import { askedIn, pairsIn, termOf, tokens } from "@widgets/search/terms.ts";

test("names are known whole and in their parts", () => {
  expect(tokens("nn.MaxPool2d")).toEqual(["nn", "MaxPool2d", "Max", "Pool", "2d"]);
  expect(tokens("reset_after")).toEqual(["reset_after", "reset", "after"]);
  expect(tokens("AlexNet’s")).toEqual(["AlexNet", "Alex", "Net"]);
  expect(tokens("VGG-16, U-Net")).toEqual(["VGG", "16", "U", "Net", "VGG16", "UNet"]);
});

test("a number is one word, however it is written, and a shape is several", () => {
  expect(tokens("62,378,344")).toEqual(["62378344"]);
  expect(tokens("1, 2,3")).toEqual(["1", "2", "3"]);
  expect(tokens("55×55x96")).toEqual(["55", "55", "96"]);
});

test.each([
  ["Kernels", "kernel"],
  ["biases", "bias"],
  ["bias", "bias"],
  ["classes", "classe"],
  ["axes", "axis"],
  ["normalization", "normalisation"],
  ["size", "size"],
  ["multiplications", "multiply"],
  ["transposed", "transpose"],
  ["Conv", "convolution"],
  ["FC", "dense"],
])("%s is looked up as %s", (word, term) => {
  expect(termOf(word)).toBe(term);
});

test("of a question the words that tell are looked for, or all where none does", () => {
  expect(askedIn("How many biases does a GRU have?")).toEqual(["biases", "GRU"]);
  expect(askedIn("what is it")).toEqual(["what", "is", "it"]);
});

test("a name of two words is known as code writes it", () => {
  expect(pairsIn("Channels first, or last")).toEqual(["channels_first", "first_or", "or_last"]);
});
