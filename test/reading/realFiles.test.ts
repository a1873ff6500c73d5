import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

/** The networks of a text by title, with input and total, and what is said of its lines. */
function read(text: string) {
  const { networks, complaints } = readCode(text);
  return {
    networks: networks.map(({ network, inputs }) => {
      return [network.title, inputs[0], Number(summarise(network).totals.params)] as const;
    }),
    said: complaints.map(({ line, sentence }) => `${line}: ${sentence}`),
  };
}

const net = `import torch
from torch import nn
class Net(nn.Module):
    def __init__(self, depth, width):
        super().__init__()
        self.layers = nn.Sequential(*[nn.Conv2d(3, 3, 1) for _ in range(depth)])
        self.head = nn.Linear(3, width)
    def forward(self, x):
        return self.head(self.layers(x).mean([2, 3]))
`;

describe("functions that nobody calls", () => {
  test("each that gives a model is a network of its name, in the order of the file", () => {
    const text = `${net}
def test():
    net = Small()
    y = net(torch.randn(1, 3, 40, 30))
    print(y.size())
def Large(): return Net(3, 7)
def Small():
    return Net(1, 7)
`;
    // 3·3 + 3 a convolution, and 3·7 + 7.
    expect(read(text)).toEqual({
      networks: [
        ["Large", [3, 40, 30], 3 * 12 + 28],
        ["Small", [3, 40, 30], 12 + 28],
      ],
      said: [],
    });
  });

  test("a function that another uses for its model is a part of it", () => {
    const text = `${net}
def base():
    return Net(1, 4)
def whole(classes=2):
    return nn.Sequential(base(), nn.Linear(4, classes))
def main():
    model = whole()
    model(torch.randn(2, 3, 20, 20))
`;
    const [network, ...others] = read(text).networks;
    expect(others).toEqual([]);
    // 12 + (3·4 + 4), and 4·2 + 2.
    expect([network?.[0], network?.[2]]).toEqual(["whole", 12 + 16 + 10]);
  });

  test("main makes the model, though nobody calls it", () => {
    const text = `${net}
def main():
    for name in files:
        print(name)
    model = Net(2, 5).to(device)
    print(model(torch.zeros(1, 3, 16, 16)))
`;
    expect(read(text).networks).toEqual([["Net", [3, 16, 16], 24 + 20]]);
  });

  test("one that never ends leaves the others as they are", () => {
    const text = `${net}
def make():
    return Net(1, 7)
def spin(n=0):
    while True:
        n += 1
`;
    expect(read(text).networks.map(([title]) => title)).toEqual(["make"]);
  });

  test("Keras: what create_model returns is read, and main is not another", () => {
    const text = `from keras.models import Sequential
from keras.layers import Dense
def main():
    model = create_model()
    model.fit(x, y)
def create_model(units=12):
    model = Sequential()
    model.add(Dense(units, input_dim=8))
    return model
`;
    expect(read(text)).toEqual({ networks: [["create_model", [8], 8 * 12 + 12]], said: [] });
  });
});

describe("a configuration that nobody makes", () => {
  const model = `import torch.nn as nn
class Part(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.dense = nn.Linear(config.width, config.width, bias=config.bias)
    def forward(self, x):
        return self.dense(x)
class Model(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.words = nn.Embedding(config.words, config.width)
        self.parts = nn.ModuleList([Part(config) for _ in range(config.depth)])
    def forward(self, ids):
        x = self.words(ids)
        for part in self.parts:
            x = part(x)
        return x
`;
  // 50·8 and three times 8·8.
  const params = 400 + 3 * 64;
  const line = model.split("\n").length;

  test.each([
    ["class", "class Config:\n    words = 50\n    width = 8\n    depth = 3\n    bias = False\n"],
    [
      "class",
      "from dataclasses import dataclass\n@dataclass\nclass Config:\n    words: int = 50\n    width: int = 8\n    depth: int = 3\n    bias: bool = False\n",
    ],
    [
      "class",
      "class Config:\n    def __init__(self, words=50, width=8, depth=3):\n        self.words = words\n        self.width, self.depth, self.bias = width, depth, False\n",
    ],
  ])("its %s has all defaults, and they are taken", (_, text) => {
    const at = line + text.split("\n").findIndex((each) => each.startsWith("class"));
    const { networks, said } = read(model + text);
    expect(networks).toMatchObject([["Model", [128], params]]);
    expect(said[0]).toMatch(/^\d+: /);
    expect(said).toContain(`${at}: Nothing in the code makes a Config, so its defaults are taken.`);
  });

  test.each([
    'small = {"words": 50, "width": 8, "depth": 3, "bias": False}',
    "small = SimpleNamespace(words=50, width=8, depth=3, bias=False)",
    "import types\nsmall = types.SimpleNamespace(words=50, width=8, depth=3, bias=False)",
    'from easydict import EasyDict as edict\nsmall = edict({"words": 50, "width": 8, "depth": 3})\nsmall.bias = False',
    'from omegaconf import OmegaConf\nsmall = OmegaConf.create({"words": 50, "width": 8, "depth": 3, "bias": False})',
  ])("%s", (text) => {
    const { networks, said } = read(`${model}${text}\n`);
    expect(networks).toMatchObject([["Model", [128], params]]);
    expect(
      said.some((each) => each.endsWith("says what config is, so small is taken for it.")),
    ).toBe(true);
  });

  test("one that is made, though nothing is made with it, is taken without a word", () => {
    const text =
      "class Sizes:\n    words = 50\n    width = 8\n    depth = 3\n    bias = False\nconfig = Sizes()\n";
    const { networks, said } = read(model + text);
    expect(networks).toMatchObject([["Model", [128], params]]);
    expect(said.filter((each) => each.includes("Nothing in the code"))).toEqual([]);
  });

  test("keys of a dictionary are asked for as fields are", () => {
    const text = `import torch.nn as nn
class Model(nn.Module):
    def __init__(self, cfg):
        super().__init__()
        self.a = nn.Linear(cfg["in"], cfg['out'])
    def forward(self, x):
        return self.a(x)
OTHER = {"lr": 0.1, "epochs": 5}
SIZES = {"in": 6, "out": 4}
`;
    expect(read(text).networks).toEqual([["Model", [6], 28]]);
  });

  test("what has other fields is not taken: it is asked for", () => {
    const { said } = read(`${model}class Training:\n    rate = 1e-3\n    epochs = 4\n`);
    expect(said.some((each) => each.includes("Training"))).toBe(false);
    expect(said.some((each) => each.includes("What is config.words?"))).toBe(true);
  });

  test("options of a command line have their defaults, a switch is off", () => {
    const text = `import argparse
import torch.nn as nn
parser = argparse.ArgumentParser()
parser.add_argument("--hidden-size", type=int, default=16)
parser.add_argument("-b", "--bias", action="store_true")
parser.add_argument("--out", dest="classes", default=3)
args = parser.parse_args()
model = nn.Sequential(nn.Linear(4, args.hidden_size, bias=args.bias), nn.Linear(args.hidden_size, args.classes))
`;
    // 4·16 without a bias, and 16·3 + 3.
    expect(read(text).networks).toEqual([["Model", [4], 64 + 51]]);
  });
});

test("what is worked out once more in training is worked out all the same", () => {
  const text = `import torch
from torch import nn
from torch.utils.checkpoint import checkpoint
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 5)
        self.b = nn.Linear(5, 6)
    def forward(self, x):
        return self.b(checkpoint(self.a, x, use_reentrant=False))
net = Net()
`;
  expect(read(text)).toMatchObject({ networks: [["Net", [4], 25 + 36]] });
});

describe("copies and loops", () => {
  test("a deep copy has weights of its own, and what is copied is no network beside it", () => {
    const text = `import copy
from torch import nn
def clones(module, n):
    return nn.ModuleList([copy.deepcopy(module) for _ in range(n)])
class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(6, 6)
    def forward(self, x):
        return self.dense(x)
class Stack(nn.Module):
    def __init__(self, layer, n):
        super().__init__()
        self.layers = clones(layer, n)
    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
def make(n=3):
    c = copy.deepcopy
    return Stack(c(Layer()), n)
`;
    // 6·6 + 6, three times.
    expect(read(text).networks).toEqual([["make", [6], 3 * 42]]);
  });

  test("what a copy holds twice is one thing", () => {
    const text = `from copy import deepcopy
from torch import nn
dense = nn.Linear(5, 5)
twice = nn.Sequential(dense, nn.ReLU(), dense)
model = nn.Sequential(twice, deepcopy(twice))
`;
    expect(read(text).networks[0]?.[2]).toBe(2 * 30);
  });

  test("a decoder that goes round as often as its target is long has its layers counted", () => {
    const text = `from torch import nn
class Words(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(10, 4)
        self.rnn = nn.GRU(4, 3)
        self.out = nn.Linear(3, 10)
    def forward(self, trg):
        length = trg.shape[0]
        word = trg[0, :]
        for t in range(1, length):
            y, h = self.rnn(self.table(word.unsqueeze(0)))
            score = self.out(y.squeeze(0))
            word = trg[t]
        return score
model = Words()
`;
    const { networks, said } = read(text);
    // 10·4; a GRU of 3·3·(4 + 3 + 2); 3·10 + 10.
    expect(networks[0]?.[2]).toBe(40 + 81 + 40);
    expect(said).toContain(
      "11: How often range(1, length) goes round is not in the code. It is read once, with all of its layers.",
    );
  });
});
