import { checked, defineLayer, layers, place } from "@calc";
import { argumentName, toKeras, toPyTorch } from "@frameworks";
import { expect, test } from "vitest";

/** Layers that the frameworks have and the site does not: copies of a declaration, changed. */
const { conv1d, average, scale } = checked({
  conv1d: defineLayer("conv1d", {
    ...layers.conv2d.declaration,
    axes: 1,
    exampleInput: [16, 100],
    code: {
      keras: {
        name: "Conv1D",
        arguments: { filters: "outChannels", kernel_size: "kernelSize", padding: "padding" },
      },
      pytorch: {
        name: "Conv1d",
        arguments: {
          in_channels: "inChannels",
          out_channels: "outChannels",
          kernel_size: "kernelSize",
          padding: "padding",
        },
      },
    },
  }),
  average: defineLayer("average", layers.avgPool3d.declaration),
  scale: defineLayer("scale", {
    ...layers.dense.declaration,
    hyperparameters: { units: { default: 2, range: [1, 9] }, bias: { default: 0, range: [0, 1] } },
    code: {
      keras: { name: "Scale", arguments: { units: "units", use_bias: "bias" } },
      pytorch: { name: "Scale", arguments: { bias: "bias" }, fixed: { device: '"cpu"' } },
    },
  }),
});

test("a layer is written as it is declared, its padding on its own number of axes", () => {
  const placed = place(conv1d, { outChannels: 32, kernelSize: 4, padding: "1, 2" });
  expect(toKeras(placed, [[16, 100]]).code).toBe(
    'layers.Conv1D(\n    filters=32,\n    kernel_size=4,\n    padding="same",\n)',
  );
  const wide = place(conv1d, { outChannels: 8, kernelSize: 4, padding: "3, 1" });
  expect(toKeras(wide, [[16, 100]]).code).toMatch(/^layers\.ZeroPadding1D\(padding=\(3, 1\)\),\n/);
  expect(toPyTorch(wide, [[16, 100]]).code).toMatch(/^nn\.ZeroPad1d\(\(3, 1\)\),\n/);
});

test("what padding is to a window is declared", () => {
  const placed = place(average, { kernelSize: 3, stride: 1, padding: 1 });
  expect(toKeras(placed, [[4, 8, 8, 8]]).code).toMatch(/^layers\.ZeroPadding3D\(padding=1\),\n/);
});

test("an argument is left out where it is the declared default", () => {
  expect(toKeras(place(scale), [[4]]).code).toBe("layers.Scale()");
  expect(toKeras(place(scale, { units: "2", bias: true }), [[4]]).code).toBe(
    "layers.Scale(use_bias=True)",
  );
  expect(toPyTorch(place(scale), [[4]]).code).toBe('nn.Scale(device="cpu")');
});

test("a quantity is called what the declaration says", () => {
  expect(argumentName("keras", conv1d, "outChannels")).toBe("filters");
  expect(argumentName("pytorch", scale, "units")).toBeUndefined();
});
