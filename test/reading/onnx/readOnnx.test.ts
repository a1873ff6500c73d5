import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

/** A network in ONNX’s text form, with these weights and steps. */
const model = (weights: string, steps: string, input = "float[1,3,8,8] x") => `<
  ir_version: 8, opset_import: ["" : 17]
>
net (${input}) => (float y)
<${weights}>
{
  ${steps}
}`;
const said = (text: string) => readCode(text).complaints.map(({ sentence }) => sentence);
const rows = (text: string) =>
  readCode(text).networks.flatMap(({ network, nodes }) =>
    summarise(network).rows.map(({ name, counts }) => [
      name,
      nodes[name]?.output.slice(1).join(" × "),
      counts.params,
    ]),
  );

describe("a step that the file has weights for", () => {
  test("is called after them, and counts what they hold", () => {
    const text = model(
      'float[4,3,3,3] "stem.conv.weight", float[4] "stem.conv.bias"'.replaceAll(
        /"(,|$)/g,
        '" = {...}$1',
      ),
      '[a] y = Conv <kernel_shape = [3, 3], pads = [1, 1, 1, 1]> (x, "stem.conv.weight", "stem.conv.bias")',
    );
    // 3·3·3·4 + 4 = 112.
    expect(rows(text)).toEqual([["stem_conv", "4 × 8 × 8", 112n]]);
    expect(said(text)).toEqual([]);
  });

  test("with sides that differ is padded first", () => {
    const text = model("float[4,3,2,2] w = {...}", "y = Conv <pads = [0, 0, 1, 1]> (x, w)");
    // 8 + 0 + 1 − 2 + 1 = 8; 2·2·3·4 = 48 and no bias.
    expect(rows(text).at(-1)).toEqual(["conv", "4 × 8 × 8", 48n]);
  });

  test("is used twice with the same weights: they are counted once", () => {
    const text = model(
      "float[6,6] w = {...}",
      "a = MatMul (x, w)\n  y = MatMul (a, w)",
      "float[1,6] x",
    );
    const [read] = readCode(text).networks;
    expect(read && summarise(read.network).totals.params).toBe(36n);
  });

  test("with a bias of another length than its outputs is said to be wrong", () => {
    const text = model("float[4,3,3,3] w = {...}, float[5] b = {...}", "y = Conv (x, w, b)");
    // 3·3·3·4 + 5 = 113 are held, and 108 + 4 = 112 are needed.
    expect(said(text).join()).toMatch(/holds 113 numbers for conv, and Conv needs 112/);
  });
});

test("a bias that is added behind a product belongs to it", () => {
  const text = model(
    "float[6,4] w = {...}, float[4] b = {...}",
    "a = MatMul (x, w)\n  y = Add (b, a)",
    "float[N,6] x",
  );
  // 6·4 + 4 = 28, in one row.
  expect(rows(text)).toEqual([["matmul", "4", 28n]]);
});

test("the sizes of a shape are followed through the steps that work them out", () => {
  const text = model(
    "int64[1] minus = {-1}, int64 none = {0}, int64[1] front = {0}",
    `s = Shape (x)
  n = Gather <axis = 0> (s, none)
  u = Unsqueeze (n, front)
  t = Concat <axis = 0> (u, minus)
  y = Reshape (x, t)`,
    "float[batch,3,8,8] x",
  );
  // 3 · 8 · 8 = 192.
  expect(rows(text)).toEqual([["reshape", "192", 0n]]);
});

test("a step that is not known is asked about at its line, and the rest still shows", () => {
  const text = model(
    "float[4,3,1,1] w = {...}",
    "a = Conv (x, w)\n  b = Wavelet (a)\n  y = Relu (b)",
  );
  const { complaints } = readCode(text);
  expect(complaints).toMatchObject([{ kind: "unknown", line: 8, asks: { kind: "set" } }]);
  expect(rows(text).map(([name]) => name)).toEqual(["conv", "unread", "relu"]);
});

test("a shape that the file says and that does not follow is wrong", () => {
  const text = model("float[4,3,3,3] w = {...}, float[1,4,8,8] y", "y = Conv (x, w)");
  expect(said(text)).toEqual([
    "The file says that 1 × 4 × 8 × 8 comes out of Conv, and by what goes in it is – × 4 × 6 × 6.",
  ]);
});

test("a text that breaks off is read until there", () => {
  const whole = model("float[4,3,3,3] w = {...}", "a = Conv (x, w)\n  y = Relu (a)");
  const { networks, complaints } = readCode(whole.slice(0, whole.indexOf("Relu") + 2));
  expect(networks).toHaveLength(1);
  expect(complaints.at(-1)).toMatchObject({ kind: "wrong", line: 8 });
});

test("the place of the largest has an axis less where the file does not keep it", () => {
  const text = model(
    "",
    "a = ArgMax <axis = 1, keepdims = 0> (x)\n  s = Shape (a)\n  y = Reshape (a, s)",
  ).replace("<>\n", "");
  expect(rows(text).at(-1)?.[1]).toBe("8 × 8");
  expect(said(text)).toEqual([]);
});
