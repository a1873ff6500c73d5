import { describe, expect, test } from "vitest";
import { rowsOf } from "./published.ts";

/** `_ops` in torchvision/models/resnet.py, in thousand millions. */
const listed = [
  ["resnet-18", "1.814"],
  ["resnet-34", "3.664"],
  ["resnet-50", "4.089"],
  ["resnet-101", "7.801"],
  ["resnet-152", "11.514"],
] as const;

const sum = (name: string, count: "params" | "statistics" | "macs") =>
  rowsOf(name).reduce((all, { counts }) => all + counts[count], 0n);

describe.each(listed)("%s", (name, ops) => {
  test(`takes ${ops} thousand million multiply–adds, as torchvision lists`, () => {
    expect((Number(sum(name, "macs")) / 1e9).toFixed(3)).toBe(ops);
  });

  test("is as deep as its name says: convolutions and dense layers, shortcuts apart", () => {
    const deep = rowsOf(name).filter(
      (row) => /^(conv2d|dense)$/.test(row.layer.name) && !row.name.includes("projection"),
    );
    expect(`resnet-${deep.length}`).toBe(name);
  });
});

/** Keras counts the statistics, and its convolutions have biases (keras.io/api/applications). */
const inKeras = [
  ["resnet-50", 25_636_712n],
  ["resnet-101", 44_707_176n],
  ["resnet-152", 60_419_944n],
] as const;

test.each(inKeras)(
  "%s holds %d numbers with its statistics and biases, as in Keras",
  (name, total) => {
    const statistics = sum(name, "statistics");
    // A mean and a variance for each channel of a batch norm, and a bias for it in the convolution before.
    const biases = statistics / 2n;
    expect(sum(name, "params") + biases + statistics).toBe(total);
  },
);
