import { networkNamed, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { enlarged } from "../../../../src/components/lesson/network/enlarged.ts";
import { oneValueOf } from "../../../../src/components/lesson/network/oneValue.ts";
import { packVolumes } from "../../../../src/components/lesson/network/packVolumes.ts";
import { pictureRows } from "../../../../src/components/lesson/network/pictureRows.ts";

const network = (name: string) => {
  const found = networkNamed(name);
  if (!found) throw new Error(name);
  return found;
};
const one = (name: string, node: string) => {
  const row = summaryOf(network(name)).rows.find((each) => each.name === node);
  if (!row) throw new Error(node);
  return oneValueOf(row);
};

describe("one value", () => {
  // 3 · 3 · 64 = 576.
  test("of a convolution is as many products as its filter has weights, and a bias", () => {
    expect(one("vgg-16", "block1_conv2")).toMatchObject({
      factors: "3 · 3 · 64",
      sentence:
        "One value of block1_conv2 = 3 · 3 · 64 products + 1 bias: 576 multiplications, added up.",
    });
  });

  test("of a grouped convolution reads its group alone", () => {
    expect(one("alexnet-two-towers", "conv2")).toMatchObject({ factors: "5 · 5 · 48" });
  });

  test("of a convolution without a bias has none", () => {
    expect(one("resnet-18", "conv1")?.sentence).toContain("products, and no bias: 147");
  });

  test("of a dense layer reads everything, of a pooling learns nothing", () => {
    expect(one("vgg-16", "dense1")?.factors).toBe("25,088");
    expect(one("vgg-16", "block1_pool")?.sentence).toContain("the largest of 2 · 2 values");
    expect(one("vgg-16", "flatten")).toBeUndefined();
  });
});

describe("VGG-16’s picture", () => {
  const rows = pictureRows(network("vgg-16"));
  test("has a row for each of 13 convolutions, 5 poolings and 3 dense layers", () => {
    expect(rows).toHaveLength(21);
    expect(rows.reduce((sum, { counts }) => sum + counts.params, 0n)).toBe(138_357_544n);
  });

  test("says what a row reads, puts out and learns", () => {
    expect(rows[1]?.says.replaceAll("\u00a0", " ")).toBe(
      "block1_conv2 reads 224 × 224 × 64 and puts out 224 × 224 × 64. It learns 36,928 numbers, 0.027% of all, and computes 1,849,688,064 multiply–accumulates, 12.0%.",
    );
  });

  test("stands in a line for each block, and no face lies on another", () => {
    const { volumes } = packVolumes(
      rows.map(({ own, ...row }) => ({ ...row, label: own })),
      1080,
    );
    const lines = Map.groupBy(volumes, ({ y }) => y);
    expect([...lines.values()].map(({ length }) => length)).toEqual([3, 3, 4, 4, 4, 1, 1, 1]);
    const width = (name: string) => rows.find((row) => row.name === name)?.drawn.width ?? 0;
    for (const line of lines.values()) {
      for (const [place, { x }] of line.entries()) {
        const before = line[place - 1];
        if (before) expect(x).toBeGreaterThan(before.x + width(before.name));
      }
    }
  });
});

test("every volume of U-Net is named, and no name runs into the next", () => {
  const rows = pictureRows(network("u-net"));
  const { volumes } = packVolumes(
    rows.map(({ own, ...row }) => ({ ...row, label: own })),
    1080,
  );
  for (const line of Map.groupBy(volumes, ({ labelY }) => labelY).values()) {
    for (const [place, { x, label, letters }] of line.entries()) {
      expect(letters, label).toBeGreaterThan(0);
      const end = x + 0.55 * letters * label.length;
      expect(end).toBeLessThan(line[place + 1]?.x ?? 1080);
    }
  }
});

test("a pooling stands in the line of the block that reads it", () => {
  const rows = pictureRows(network("u-net"));
  const { volumes } = packVolumes(
    rows.map(({ own, ...row }) => ({ ...row, label: own })),
    1080,
  );
  const y = (name: string) => volumes.find((each) => each.name === name)?.y;
  expect(y("pool2")).toBe(y("down3_conv1"));
  expect(y("pool2")).not.toBe(y("down2_conv2"));
});

describe("a small network is drawn larger, all of it by the same", () => {
  const drawn = (name: string) =>
    enlarged(
      pictureRows(network(name)).map(({ own, ...row }) => ({ ...row, label: own })),
      1080,
    ).map(({ drawn }) => drawn);
  test("as far as its threads leave room: 4 × 256 is less than 1,080", () => {
    expect(drawn("lasagne-mnist")[0]).toEqual({ channels: 128, height: 96, width: 96 });
    expect(drawn("lasagne-mnist").at(-2)).toEqual({ channels: 1024, height: 4 });
  });
  test("and a large one as it is", () => {
    expect(drawn("alexnet")[0]).toEqual({ channels: 96, height: 55, width: 55 });
  });
});
