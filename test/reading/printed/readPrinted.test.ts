import { summarise } from "@calc";
import { readCode } from "@reading";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const printed = (file: string) =>
  readFileSync(join(import.meta.dirname, "../written", file), "utf8");
const wrong = (text: string) =>
  readCode(text)
    .complaints.filter(({ kind }) => kind === "wrong")
    .map(({ line, sentence }) => [line, sentence]);

describe("a table alone", () => {
  test("tells what kernel a convolution has by its shape and its count", () => {
    const [read] = readCode(printed("keras2.txt")).networks;
    const [conv] = read ? summarise(read.network).rows.filter(({ name }) => name === "conv2d") : [];
    // 320 = k·k·1·32 + 32, so k = 3.
    expect(conv?.choices["kernelSize"]).toEqual([3, 3]);
    expect(read?.nodes["conv2d"]?.line).toBe(5);
  });

  test("asks for the input that it does not show, and takes the one that is said", () => {
    const text = printed("keras2.txt");
    const asked = readCode(text).complaints.find(({ asks }) => asks?.kind === "input");
    expect(asked?.assumed).toEqual([28, 28, 1]);
    const said = readCode(text, { input: [28, 28, 1] });
    expect(said.complaints.filter(({ asks }) => asks)).toEqual([]);
  });

  test("is read with the call above it that printed it, and all that is printed below", () => {
    const below = "Forward/backward pass size (MB): 0.06\nEstimated Total Size (MB): 0.15\n";
    const [read] = readCode(
      `>>> summary(model, (1, 28, 28))\n${printed("summary.txt")}${below}`,
    ).networks;
    expect(read && summarise(read.network).totals.params).toBe(21_840n);
  });

  test("says which count no layer of that kind has", () => {
    const text = printed("keras2.txt").replace("54090", "54091");
    const notes = readCode(text).complaints.map(({ sentence }) => sentence);
    expect(notes.join("\n")).toContain("No Dense of the usual kind has 54,091 parameters");
  });

  test("has its sums held against its rows", () => {
    const text = printed("summary.txt").replace("Total params: 21,840", "Total params: 22,840");
    const notes = readCode(text).complaints.map(({ sentence }) => sentence);
    // 260 + 5,020 + 16,050 + 510 = 21,840.
    expect(notes.join("\n")).toContain("The total says 22,840, and the rows add up to 21,840.");
    expect(notes.join("\n")).toContain("21,840 trainable and 0 others are 21,840, not 22,840.");
  });

  test("finds what functions do between two rows, which have none", () => {
    const [read] = readCode(printed("summary.txt")).networks;
    const between = Object.values(read?.nodes ?? {}).filter(({ role }) => role === "unread");
    // 24 × 24 is halved before the second convolution, and 20 × 8 × 8 comes to 320 before the first Linear.
    expect(between.map(({ output }) => output.slice(1))).toEqual([[10, 12, 12], [320]]);
  });
});

describe("a table below its code", () => {
  const code = `from keras import layers, models
model = models.Sequential([
    layers.Conv2D(32, 3, input_shape=(28, 28, 1)),
    layers.MaxPooling2D(),
    layers.BatchNormalization(),
    layers.Flatten(),
    layers.Dense(10)])
model.summary()
`;

  test("agrees with it, and nothing is said", () => {
    expect(wrong(code + printed("keras2.txt"))).toEqual([]);
  });

  test("is checked line by line: the row that differs is named with the line of the code", () => {
    const text = code.replace("32, 3,", "32, 5,") + printed("keras2.txt");
    // 5·5·1·32 + 32 = 832; then 12 × 12 × 32 = 4,608 values come to 46,090.
    expect(wrong(text)).toEqual([
      [13, "The table has 320 parameters for conv2d; the code in line 3 comes to 832."],
      [23, "The table has 54,090 parameters for dense; the code in line 7 comes to 46,090."],
      // 832 + 128 + 46,090.
      [26, "The table’s total is 54,538; the code comes to 47,050."],
    ]);
  });
});
