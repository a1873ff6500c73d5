import { expect, it } from "vitest";
import { readCode } from "@reading";

const wrongIn = (text: string) =>
  readCode(text)
    .complaints.filter(({ kind }) => kind === "wrong")
    .map(({ line, sentence }) => `${line} ${sentence}`);

it("what PyTorch refuses is said at its line, though there is an answer", () => {
  const model = (layer: string) =>
    `from torch import nn\nmodel = nn.Sequential(\n    nn.Conv2d(3, 8, 3),\n    ${layer},\n)`;
  expect(wrongIn(model('nn.Conv2d(8, 8, 3, stride=2, padding="same")'))).toEqual([
    "4 Conv2d: PyTorch takes “same” at stride 1 only. Write the padding in numbers, or make the stride 1.",
  ]);
  expect(wrongIn(model("nn.MaxPool2d(2, padding=2)"))).toEqual([
    expect.stringContaining(
      "4 MaxPool2d: PyTorch pads a pooling layer by at most half of its kernel.",
    ),
  ]);
  expect(wrongIn(model('nn.Conv2d(8, 8, 3, padding="same")'))).toEqual([]);
});

it("what Keras refuses is said, too, and what it takes is not", () => {
  const model = (layer: string) =>
    `from keras import Sequential, layers\nm = Sequential([layers.Input((32, 32, 3)), ${layer}])`;
  expect(wrongIn(model("layers.Conv2D(8, 3, strides=2, dilation_rate=2)"))).toEqual([
    expect.stringContaining("2 Conv2D: Keras refuses a stride together with a dilation"),
  ]);
  expect(wrongIn(model('layers.Conv2D(8, 3, strides=2, padding="same")'))).toEqual([]);
});

it("a layer that is called twice is refused once", () => {
  const text = `
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(8, 8, 3, 2, padding="same")
    def forward(self, x):
        return self.conv(self.conv(x))
`;
  expect(wrongIn(text)).toHaveLength(1);
});
