import { summarise } from "@calc";
import { readCode } from "@reading";
import { expect, test } from "vitest";

/** The names and the parameters of each network of a text. */
const read = (text: string, input: readonly number[] = []) =>
  readCode(text, input.length > 0 ? { input } : {}).networks.map(({ network }) =>
    summarise(network).rows.flatMap(({ name, layer, counts }) =>
      layer.name === "permute" ? [] : [`${name} ${counts.params}`],
    ),
  );

const imports = "from keras.models import Sequential, Model\nfrom keras.layers import *\n";
const functional = `${imports}
i = Input((32, 32, 3))
x = Conv2D(8, 3, name="edges", trainable=False)(i)
x = Flatten(name="row")(x)
base = Model(i, Dense(10)(x))
base.trainable = False
for layer in base.layers:
    layer.trainable = False
`;

// 8·(3·3·3 + 1), then 30·30·8 values to each unit and its bias.
test.each([
  ["a layer’s place", "base.layers[-2].output", "dense_1 28804"],
  ["its name", 'base.get_layer("row").output', "dense_1 28804"],
  ["what it reads", "base.layers[-1].input", "dense_1 28804"],
])("a model is cut by %s", (_, cut, head) => {
  const [, own] = read(`${functional}own = Model(base.input, Dense(4)(${cut}))`);
  expect(own?.map((row) => row.replace(/^dense /, "dense_1 "))).toEqual([
    "edges 224",
    "row 0",
    head,
  ]);
});

test("a row of layers is cut and goes on elsewhere", () => {
  const base = `${imports}base = Sequential([Input((32, 32, 3)), Conv2D(8, 3), Flatten(), Dense(10)])\n`;
  const rows = ["conv2d 224", "flatten 0", "dense 14402"];
  // 7200·2 + 2.
  expect(read(`${base}m = Model(base.input, Dense(2)(base.layers[-2].output))`).at(-1)).toEqual(
    rows,
  );
  const loop = "m = Sequential()\nfor each in base.layers[:-1]:\n    m.add(each)\nm.add(Dense(2))";
  expect(read(base + loop).at(-1)).toEqual(rows);
});

test("a row of layers that says its input is a layer of another, and does not list it", () => {
  const text = `${imports}base = Sequential([Input((4,)), Dense(3)])
m = Sequential([base, Dense(1)])
base.layers[0].trainable = False`;
  const { networks, complaints } = readCode(text);
  expect(complaints).toEqual([]);
  expect(networks.length).toBe(1);
  // 4·3 + 3 and 3·1 + 1.
  expect(read(text)).toEqual([["dense 15", "dense_1 4"]]);
  expect(networks[0]?.nodes["dense"]?.frozen).toBe(15n);
});

test("PyTorch’s last layer is put in place of another, and what is frozen is counted", () => {
  const text = `from torch import nn
model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten(), nn.Linear(7200, 10))
for p in model.parameters():
    p.requires_grad = False
model[-1] = nn.Linear(7200, 2)
`;
  expect(read(text, [3, 32, 32])).toEqual([["conv 224", "flatten 0", "linear 14402"]]);
  expect(readCode(text, { input: [3, 32, 32] }).networks[0]?.frozen).toBe(224n);
});

test("a layer of the text that makes its weights in `build` has them", () => {
  const text = `${imports.replace("import *", "import *\nfrom keras import layers")}
class Scale(layers.Layer):
    def build(self, shape):
        self.gamma = self.add_weight(name="gamma", shape=(shape[-1],))
        self.bias = self.add_weight(shape=(1, 1, shape[-1]), initializer="zeros")

    def call(self, x):
        return x * self.gamma + self.bias

i = Input((8, 8, 16))
m = Model(i, Scale()(i))
`;
  expect(read(text)).toEqual([["gamma 16", "bias 16"]]);
});
