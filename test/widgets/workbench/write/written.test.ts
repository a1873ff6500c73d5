import { describe, expect, test } from "vitest";
import { written } from "../../../../src/widgets/workbench/write/written.ts";
import { networkIn, networkOf } from "../exampleNamed.ts";

const params = (text: string) => networkIn(text).summary.totals.params;
const names = ["u-net", "alexnet", "lstm", "fastai"];

describe("code that is written and read again", () => {
  test.each(names)("is the same network in Keras: %s", (name) => {
    const network = networkOf(name);
    const again = networkIn(written(network, "keras"));
    expect(again.summary.totals.params).toBe(network.summary.totals.params);
    expect(again.summary.rows.at(-1)?.output).toEqual(network.summary.rows.at(-1)?.output);
  });

  test.each(["u-net", "alexnet", "fastai"])("is the same network in PyTorch: %s", (name) => {
    const network = networkOf(name);
    expect(params(written(network, "pytorch"))).toBe(network.summary.totals.params);
  });

  test("of an LSTM has the second bias that PyTorch keeps, and says so", () => {
    const text = written(networkOf("lstm"), "pytorch");
    // 4·256 and 4·64 more.
    expect(params(text) - networkOf("lstm").summary.totals.params).toBe(1280n);
    expect(text).toMatch(/# .*bias/);
  });
});

const small = networkIn(
  "from torch import nn\nmodel = nn.Sequential(nn.Linear(10, 500), nn.ReLU())",
);

test("a table of Markdown has a line for each layer and its total", () => {
  expect(written(small, "markdown").split("\n")).toEqual([
    "| Layer | Type | Output | Parameters | Multiply-adds | Reads |",
    "| --- | --- | --- | ---: | ---: | --- |",
    "| linear | Linear | 500 | 5,500 | 5,000 | input |",
    "| relu | ReLU | 500 | 0 | 0 | linear |",
    "| Total |  |  | 5,500 | 5,000 |  |",
  ]);
});

test("a table of LaTeX writes what LaTeX would read otherwise", () => {
  const text = written(networkOf("u-net"), "latex");
  expect(text).toContain("conv2d\\_10 & Conv2D & 32 $\\times$ 32 $\\times$ 512 & 2,097,664");
});

test("values with commas have plain numbers and nothing that a spreadsheet would run", () => {
  expect(written(small, "csv").split("\r\n")[1]).toBe("linear,Linear,500,5500,5000,input");
  const joined = written(networkOf("u-net"), "csv");
  expect(joined).toContain('"dropout, conv2d_10"');
  expect(joined).not.toMatch(/^[=+@-]/m);
});
