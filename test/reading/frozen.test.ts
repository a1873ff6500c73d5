import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

/** What is frozen of the last network of a text: in all, and by row. */
function frozenIn(text: string, input: readonly number[] = []) {
  const { networks, complaints } = readCode(text, input.length > 0 ? { input } : {});
  const read = networks.at(-1);
  if (!read) throw new Error("There is no network in this text.");
  const { totals } = summarise(read.network);
  const rows = Object.entries(read.nodes).flatMap(([name, { frozen }]) =>
    frozen === undefined ? [] : [`${name} ${frozen}`],
  );
  return { rows, frozen: read.frozen, trained: totals.params - read.frozen, complaints };
}

const imports = "from keras.models import Sequential, Model\nfrom keras.layers import *\n";

/** VGG-16 without its head: channels in and out of each convolution, block by block. */
const blocks = [
  [
    [3, 64],
    [64, 64],
  ],
  [
    [64, 128],
    [128, 128],
  ],
  [
    [128, 256],
    [256, 256],
    [256, 256],
  ],
  [
    [256, 512],
    [512, 512],
    [512, 512],
  ],
  [
    [512, 512],
    [512, 512],
    [512, 512],
  ],
] as const;

const paramsOf = (block: readonly (readonly [number, number])[]) =>
  block.reduce((sum, [within, out]) => sum + (3 * 3 * within + 1) * out, 0);

const vgg = `${imports}inputs = Input((224, 224, 3))
x = inputs
for block, (filters, times) in enumerate([(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)]):
    for i in range(times):
        x = Conv2D(filters, 3, padding="same", name=f"block{block + 1}_conv{i + 1}")(x)
    x = MaxPooling2D(name=f"block{block + 1}_pool")(x)
base = Model(inputs, x)
`;
const head = `
model = Sequential([base, GlobalAveragePooling2D(), Dense(256), Dense(10)])
`;
const all = blocks.reduce((sum, block) => sum + paramsOf(block), 0);
const heads = 512 * 256 + 256 + 256 * 10 + 10;

describe("VGG-16 below a dense head", () => {
  test("all of the base is published as 14,714,688", () => {
    expect(all).toBe(14_714_688);
  });

  test.each([
    ["base.trainable = False", all],
    ["for layer in base.layers:\n    layer.trainable = False", all],
    // What Chollet fine-tunes: the fifth block, which is the last four layers.
    ["for layer in base.layers[:-4]:\n    layer.trainable = False", all - paramsOf(blocks[4])],
    [
      `base.trainable = True
set_trainable = False
for layer in base.layers:
    if layer.name == "block5_conv1":
        set_trainable = True
    if set_trainable:
        layer.trainable = True
    else:
        layer.trainable = False`,
      all - paramsOf(blocks[4]),
    ],
    ['base.get_layer("block1_conv1").trainable = False', (27 + 1) * 64],
    ["base.trainable = False\nbase.trainable = True", 0],
  ])("%s", (line, frozen) => {
    const read = frozenIn(vgg + line + head);
    expect(read.complaints).toEqual([]);
    expect(Number(read.frozen)).toBe(frozen);
    expect(Number(read.trained)).toBe(all + heads - frozen);
  });
});

describe("Keras", () => {
  test("freezes a layer by its argument, and one that is held by another", () => {
    const text = `${imports}model = Sequential([
    Input((5,)),
    Embedding(100, 8, trainable=False),
    Bidirectional(LSTM(4)),
    Dense(1),
])
model.layers[1].trainable = False
`;
    // 100·8; both ways 4·4·(8 + 4 + 1).
    expect(frozenIn(text).rows).toEqual(["embedding 800", "lstm 416"]);
  });

  test("trains nothing of a model that is frozen as a whole, and the layer again where another holds it", () => {
    const text = `${imports}base = Sequential([InputLayer((4,)), Dense(3, name="a"), Dense(2, name="b")])
base.trainable = False
base.layers[-1].trainable = True
`;
    // 4·3 + 3 and 3·2 + 2.
    expect(frozenIn(text).rows).toEqual(["a 15", "b 8"]);
    expect(frozenIn(`${text}m = Sequential([base, Dense(1)])`).rows).toEqual(["a 15"]);
  });

  test("counts shared numbers once", () => {
    const text = `${imports}d = Dense(4, trainable=False)
i = Input((4,))
m = Model(i, d(d(i)))
`;
    expect(frozenIn(text).rows).toEqual(["dense 20"]);
  });
});

const net = `from torch import nn
import torch
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
        self.fc = nn.Linear(7200, 10)
        for p in self.parameters():
            if p.dim() > 1:
                nn.init.xavier_uniform_(p)
    def forward(self, x):
        return self.fc(self.features(x).flatten(1))
model = Net()
`;
const [conv, norm] = [(27 + 1) * 8, 2 * 8];

test.each([
  ["nothing where nothing is frozen", "", []],
  [
    "all but a new head",
    `for p in model.parameters():
    p.requires_grad = False
model.fc = nn.Linear(7200, 2)
print(sum(p.numel() for p in model.parameters() if p.requires_grad))
optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=1e-3)`,
    [`features_0 ${conv}`, `features_1 ${norm}`],
  ],
  [
    "what has another name",
    `for name, p in model.named_parameters():
    if not name.startswith("fc"):
        p.requires_grad = False`,
    [`features_0 ${conv}`, `features_1 ${norm}`],
  ],
  [
    "all but the biases",
    'for name, p in model.named_parameters():\n    p.requires_grad = "bias" in name',
    [`features_0 ${27 * 8}`, "features_1 8", "fc 72000"],
  ],
  [
    "one module and one bias",
    "model.features[0].requires_grad_(False)\nmodel.fc.bias.requires_grad = False",
    [`features_0 ${conv}`, "fc 10"],
  ],
  [
    "the first children",
    `for child in list(model.children())[:1]:
    for p in child.parameters():
        p.requires_grad = False`,
    [`features_0 ${conv}`, `features_1 ${norm}`],
  ],
  [
    "all but the last two parameters",
    "for p in list(model.parameters())[:-2]:\n    p.requires_grad_(False)",
    [`features_0 ${conv}`, `features_1 ${norm}`],
  ],
])("PyTorch freezes %s", (_, lines, rows) => {
  const read = frozenIn(net + lines, [3, 32, 32]);
  expect(read.rows).toEqual(rows);
  expect(read.complaints).toEqual([]);
});

test("a transformer that is frozen has all of its layers so", () => {
  const text = `from torch import nn
model = nn.Sequential(nn.Embedding(10, 16), nn.TransformerEncoderLayer(16, 2, 32), nn.Linear(16, 3))
for p in model[1].parameters():
    p.requires_grad = False
`;
  // Four products of 16 × 16 with biases, 16 → 32 → 16, and two norms.
  const frozen = 4 * (16 * 16 + 16) + (16 * 32 + 32) + (32 * 16 + 16) + 2 * 32;
  expect(Number(frozenIn(text, [5]).frozen)).toBe(frozen);
});
