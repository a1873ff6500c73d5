import { describe, expect, test } from "vitest";
import { explainError } from "../../../../src/widgets/workbench/errors/explainError.ts";
import { networkIn } from "../exampleNamed.ts";

const changeIn = (message: string) => explainError(message)?.sentences[1];

describe("axes that are missing, or too many", () => {
  test.each([
    [
      "RuntimeError: Expected 4-dimensional input for 4-dimensional weight [64, 3, 7, 7], but got 3-dimensional input of size [3, 224, 224] instead",
      /takes tensors of 4 axes: .* What arrives has 3: \[3, 224, 224\]\./,
      /x\.unsqueeze\(0\)/,
    ],
    [
      "RuntimeError: Expected 4-dimensional input for 4-dimensional weight 6 1 5 5, but got 2-dimensional input of size [64, 784] instead",
      /What arrives has 2: \[64, 784\]/,
      // 28 · 28 = 784
      /784 values may be an image of 1 × 28 × 28 .* x\.reshape\(-1, 1, 28, 28\)/,
    ],
    [
      "RuntimeError: Expected 4-dimensional input for 4-dimensional weight",
      /takes tensors of 4 axes/,
      /Print x\.shape/,
    ],
    [
      "RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [784]",
      /What arrives has one: \[784\]/,
      /x\.reshape\(-1, 1, 28, 28\)/,
    ],
    [
      // 3 · 32 · 32 = 3072
      "RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [8, 3072]",
      /\[8, 3072\]/,
      /x\.reshape\(-1, 3, 32, 32\)/,
    ],
    [
      "RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]",
      /What arrives has 2/,
      /x\[None, None\]/,
    ],
    [
      "RuntimeError: Expected 2D (unbatched) or 3D (batched) input to conv1d, but got input of size: [8, 1, 28, 28]",
      /3 axes: the batch, the channels, and then the steps\. What arrives has 4/,
      /an axis too many/,
    ],
    [
      "RuntimeError: Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:[784]",
      /What arrives has one/,
      /x\.reshape/,
    ],
  ])("%s", (message, says, change) => {
    expect(explainError(message)?.sentences[0]).toMatch(says);
    expect(changeIn(message)).toMatch(change);
    expect(explainError(message)?.lesson).toBe("shapes/channels-and-batch");
  });
});

test("a dense layer that meets an image is told to flatten it", () => {
  const message =
    'ValueError: Input 0 of layer "dense" is incompatible with the layer: expected axis -1 of input shape to have value 784, but received input with shape (None, 28, 28)';
  const explained = explainError(message, networkIn("Sequential([Input((784,)), Dense(10)])"));
  expect(explained?.sentences).toEqual([
    "The layer learned weights for 784 values along axis -1, and 28 arrive.",
    "28 × 28 is 784: put a Flatten layer before it.",
  ]);
  expect(explained?.suspects).toMatchObject([{ name: "dense" }]);
});

test.each([
  [
    "ValueError: Negative dimension size caused by subtracting 3 from 2 for '{{node conv2d_3/Conv2D}} = Conv2D[T=DT_FLOAT]' with input shapes: [?,2,2,64], [3,3,64,64].",
    /window of 3 does not fit on maps that are 2 along an axis/,
  ],
  ["Calculated output size: (512x0x0). Output size is too small", /^The maps are .* 0 × 0 would/],
  [
    "RuntimeError: Given input size: (512x1x1). Calculated output size: (512x0x0). Output size is too small",
    /^Maps of 1 × 1 are .* 0 × 0 would/,
  ],
])("%s", (message, says) => {
  expect(explainError(message)?.sentences[0]).toMatch(says);
  expect(explainError(message)?.lesson).toBe("convolution/output-size");
});

describe("saved weights of other sizes", () => {
  test.each([
    [
      "size mismatch for fc.weight: copying a param with shape torch.Size([1000, 512]) from checkpoint, the shape in current model is torch.Size([10, 512])",
      "The file has 1,000 × 512 numbers for fc.weight, and the model has a place for 10 × 512.",
      /fc puts out 1,000 values in the file and 10 here, .* Build the model with 1,000, load the file/,
    ],
    [
      "size mismatch for classifier.0.weight: copying a param with shape torch.Size([4096, 9216]) from checkpoint, the shape in current model is torch.Size([4096, 6400]).",
      "The file has 4,096 × 9,216 numbers for classifier.0.weight, and the model has a place for 4,096 × 6,400.",
      /classifier\.0 reads 9,216 values in the file and 6,400 here/,
    ],
    [
      "size mismatch for conv1.weight: copying a param with shape torch.Size([64, 3, 7, 7]) from checkpoint, the shape in current model is torch.Size([32, 3, 3, 3]).",
      "The file has 64 × 3 × 7 × 7 numbers for conv1.weight, and the model has a place for 32 × 3 × 3 × 3.",
      /another kernel or kind/,
    ],
  ])("%s", (message, sentence, change) => {
    expect(explainError(message)?.sentences[0]).toBe(sentence);
    expect(changeIn(message)).toMatch(change);
  });

  test("the layer is found by its name", () => {
    const code =
      "class A(nn.Module):\n  def __init__(self):\n    super().__init__()\n    self.fc = nn.Linear(512, 10)\n  def forward(self, x):\n    return self.fc(x)\nA()";
    const message =
      "size mismatch for fc.weight: copying a param with shape torch.Size([1000, 512]) from checkpoint, the shape in current model is torch.Size([10, 512])";
    expect(explainError(message, networkIn(code))?.suspects).toEqual([{ name: "fc", line: 4 }]);
  });
});

describe("targets of another shape than the output", () => {
  test.each([
    [
      "ValueError: Target size (torch.Size([32])) must be the same as input size (torch.Size([32, 1]))",
      /targets have the shape \(32\), what the model puts out \(32, 1\)/,
      /output\.squeeze\(-1\)/,
    ],
    [
      "Using a target size (torch.Size([32, 1])) that is different to the input size (torch.Size([32])) is deprecated.",
      /\(32, 1\), what the model puts out \(32\)/,
      /target\.squeeze\(-1\)/,
    ],
    [
      "ValueError: Target size (torch.Size([32])) must be the same as input size (torch.Size([32, 10]))",
      /\(32\), what the model puts out \(32, 10\)/,
      /gives 10 numbers for each target.*CrossEntropyLoss/,
    ],
  ])("%s", (message, says, change) => {
    expect(explainError(message)?.sentences[0]).toMatch(says);
    expect(changeIn(message)).toMatch(change);
  });
});
