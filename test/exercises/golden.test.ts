import { globSync, readFileSync } from "node:fs";
import { mark, readPosed, type Posed, type Written } from "@exercises";
import { describe, expect, test } from "vitest";

const folder = "test/golden/exercises";
const open = (name: string) =>
  readPosed(JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Written);
const markedIn = ({ parts }: Posed) => {
  const [part] = parts;
  if (!part) throw new Error("An exercise has a part.");
  return part.marked;
};

describe("a number of the first release is marked as it was", () => {
  // An image of in channels, out kernels of k × k: k · k · in · out weights, out biases.
  const sizes = [
    [3, 96, 11],
    [4, 16, 11],
    [4, 32, 3],
  ] as const;

  test.each(sizes.entries().toArray())("variant %i", (place, [input, output, kernel]) => {
    const variant = open("alexnet-first-layer@1").variants[place];
    if (!variant) throw new Error("The file has three variants.");
    const weights = kernel * kernel * input * output;
    expect(variant.numbers).toEqual(
      expect.arrayContaining([`${input}`, `${output}`, `${kernel}×${kernel}`]),
    );
    const verdict = (typed: number) => mark(markedIn(variant), String(typed));
    expect(verdict(weights + output).verdict).toBe("right");
    expect(verdict(weights)).toMatchObject({
      verdict: "wrong",
      because: [expect.stringContaining("is the weights alone. Each filter also learns a bias")],
    });
    expect(verdict(kernel * kernel * input + 1)).toMatchObject({
      verdict: "wrong",
      because: [`That is one filter. There are ${output} of them.`],
    });
  });
});

describe("a shape of the first release is marked as it was", () => {
  // Without padding: floor((in - kernel) / stride) + 1 places along each axis, a map for each kernel.
  const sizes = [
    [227, 11, 4, 96],
    [231, 7, 4, 96],
    [192, 8, 4, 48],
  ] as const;

  test.each(sizes.entries().toArray())("variant %i", (place, [size, kernel, stride, maps]) => {
    const variant = open("alexnet-first-output@1").variants[place];
    if (!variant) throw new Error("The file has three variants.");
    expect(variant.numbers).toEqual([
      ...[`${size}`, `${size}`, "3", `${maps}`],
      ...[`${kernel}×${kernel}`, `${stride}`],
    ]);
    const strides = Math.floor((size - kernel) / stride);
    const verdict = (...shape: number[]) => mark(markedIn(variant), shape.join(" × "));
    expect(verdict(strides + 1, strides + 1, maps).verdict).toBe("right");
    expect(verdict(strides, strides + 1, maps)).toMatchObject({
      verdict: "wrong",
      because: [expect.stringContaining("That is how many strides fit.")],
    });
  });
});

describe.each(globSync("*.json", { cwd: folder }).sort())("%s", (file) => {
  const { variants, revision } = open(file.replace(/\.json$/, ""));

  test("is of revision 1, with three variants", () => {
    expect([revision, variants.length]).toEqual([1, 3]);
  });

  test("each mistake brings the sentence that it brought", () => {
    for (const variant of variants) {
      const marked = markedIn(variant);
      for (const mistake of marked.mistakes) {
        const typed =
          "axes" in marked && "axis" in mistake
            ? marked.answer.map((size, axis) => (axis === mistake.axis ? mistake.value : size))
            : [mistake.value];
        const verdict = mark(marked, typed.join(" × "));
        expect(verdict).toMatchObject({ verdict: "wrong" });
        expect(verdict.verdict === "wrong" && verdict.because).toContain(mistake.because);
      }
    }
  });
});
