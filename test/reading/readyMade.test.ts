import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

const image = [3, 224, 224];

/** The last network of a text, what it comes to, and what is said of it. */
function read(text: string, input: readonly number[] = []) {
  const { networks, complaints } = readCode(text, input.length > 0 ? { input } : {});
  const network = networks.at(-1);
  if (!network) throw new Error("There is no network in this text.");
  const { rows, totals, issues } = summarise(network.network);
  expect(issues).toEqual([]);
  const params = Number(totals.params);
  return {
    networks: networks.length,
    title: network.network.title,
    nodes: network.nodes,
    frozen: Number(network.frozen),
    params,
    // Keras counts what is kept and not learned, too.
    all: params + Number(totals.statistics),
    rows,
    sentences: complaints.map(({ sentence }) => sentence),
    complaints,
  };
}

const torchvision = "from torchvision import models\nfrom torch import nn\n";
const keras =
  "from keras import applications, Model, Sequential, Input\nfrom keras.layers import *\n";

// The totals that the documentation of torchvision gives (num_params), with 1,000 classes.
test.each([
  ["alexnet", 61_100_840],
  ["vgg11", 132_863_336],
  ["vgg16", 138_357_544],
  ["vgg16_bn", 138_365_992],
  ["vgg19", 143_667_240],
  ["resnet18", 11_689_512],
  ["resnet34", 21_797_672],
  ["resnet50", 25_557_032],
  ["resnet101", 44_549_160],
  ["resnet152", 60_192_808],
  ["resnext50_32x4d", 25_028_904],
  ["wide_resnet50_2", 68_883_240],
  ["densenet121", 7_978_856],
  ["densenet161", 28_681_000],
  ["mobilenet_v2", 3_504_872],
  ["mobilenet_v3_small", 2_542_856],
  ["mobilenet_v3_large", 5_483_032],
  ["efficientnet_b0", 5_288_548],
  ["efficientnet_b1", 7_794_184],
  ["squeezenet1_0", 1_248_424],
  ["squeezenet1_1", 1_235_496],
  ["vit_b_16", 86_567_656],
])("torchvision’s %s has %i parameters", (name, params) => {
  const model = read(`${torchvision}model = models.${name}(pretrained=True)`, image);
  expect(model).toMatchObject({ title: name, params, sentences: [] });
});

test("torchvision’s inception networks have heads on the way where the code has them", () => {
  const of = (call: string) => read(`${torchvision}m = models.${call}`, [3, 299, 299]).params;
  expect(of("googlenet(weights='DEFAULT')")).toBe(6_624_904);
  expect(of("googlenet()")).toBe(13_004_888);
  expect(of("inception_v3(pretrained=True)")).toBe(27_161_264);
  // The head: 768 × 128 and 128 × 768 × 5 × 5 with two numbers of normalisation a channel, and 768 × 1000 + 1000.
  const head = 768 * 128 + 2 * 128 + 128 * 768 * 25 + 2 * 768 + 768 * 1000 + 1000;
  expect(of("inception_v3(aux_logits=False)")).toBe(27_161_264 - head);
});

// The totals that Keras prints under a summary, with and without the head of 1,000 classes.
test.each([
  ["VGG16", 138_357_544, 14_714_688],
  ["VGG19", 143_667_240, 20_024_384],
  ["ResNet50", 25_636_712, 23_587_712],
  ["ResNet50V2", 25_613_800, 23_564_800],
  ["MobileNet", 4_253_864, 3_228_864],
  ["MobileNetV2", 3_538_984, 2_257_984],
  ["DenseNet121", 8_062_504, 7_037_504],
  ["EfficientNetB0", 5_330_571, 4_049_571],
  ["InceptionV3", 23_851_784, 21_802_784],
  ["Xception", 22_910_480, 20_861_480],
])("Keras’s %s has %i parameters, and %i without its head", (name, all, withoutHead) => {
  const whole = read(`${keras}model = applications.${name}()`);
  expect(whole).toMatchObject({ all, sentences: [] });
  const base = read(
    `${keras}m = applications.${name}(include_top=False, input_shape=(224, 224, 3))`,
  );
  expect(base).toMatchObject({ all: withoutHead, sentences: [] });
});

// How many layers Keras lists without the head, its input among them.
test.each([
  ["VGG16", 19],
  ["ResNet50", 175],
  ["MobileNetV2", 154],
  ["DenseNet121", 427],
  ["EfficientNetB0", 238],
  ["InceptionV3", 311],
  ["Xception", 132],
])("Keras’s %s lists %i layers", (name, count) => {
  const text = `${keras}base = applications.${name}(include_top=False, input_shape=(224, 224, 3))
model = Sequential([Input((2,)), Dense(len(base.layers))])`;
  expect(read(text).nodes["dense"]?.output).toEqual([null, count]);
});

describe("however it is written", () => {
  test.each([
    "import torchvision\nm = torchvision.models.resnet18(weights=None)",
    "from torchvision.models import resnet18, ResNet18_Weights\nm = resnet18(weights=ResNet18_Weights.DEFAULT)",
    "from torchvision.models.resnet import resnet18\nm = resnet18(False)",
    'import torch\nm = torch.hub.load("pytorch/vision:v0.10.0", "resnet18", pretrained=True)',
    'from torchvision.models import get_model\nm = get_model("resnet18", weights="DEFAULT")',
    "import torchvision.models as zoo\nm = getattr(zoo, 'resnet18')().eval()",
    "import torch\nm = models.resnet18()",
    "def build():\n    from torchvision import models\n    return models.resnet18()",
  ])("%s", (text) => {
    expect(read(text, image).params).toBe(11_689_512);
  });

  test.each([
    "import tensorflow as tf\nm = tf.keras.applications.VGG16()",
    "import keras\nm = keras.applications.vgg16.VGG16(weights=None)",
    "from keras.applications.vgg16 import VGG16, preprocess_input\nm = VGG16(True, 'imagenet')",
    "from tensorflow.keras.applications import VGG16\nm = VGG16(input_tensor=None)",
    "from keras.layers import Dense\nm = VGG16()",
  ])("%s", (text) => {
    expect(read(text).params).toBe(138_357_544);
  });
});

describe("its head is put in place of another", () => {
  const replaced = (text: string) => read(torchvision + text, image);

  // 512·10 + 10 in the place of 512·1000 + 1000.
  const tenClasses = 11_689_512 - 513_000 + 5130;
  test.each([
    "model = models.resnet18(num_classes=10)",
    "model = models.resnet18()\nmodel.fc = nn.Linear(512, 10)",
    "model = models.resnet18()\nmodel.fc = nn.Linear(model.fc.in_features, 10)",
    "model = models.resnet18()\nmodel.fc = nn.Sequential(nn.Dropout(), nn.Linear(512, 10))",
    "base = models.resnet18()\nmodel = nn.Sequential(*list(base.children())[:-1], nn.Flatten(), nn.Linear(512, 10))",
  ])("%s", (text) => {
    expect(replaced(text)).toMatchObject({ networks: 1, params: tenClasses, sentences: [] });
  });

  test("at its place in a row of layers", () => {
    const vgg = replaced("m = models.vgg16()\nm.classifier[6] = nn.Linear(4096, 2)");
    // 4096·2 + 2 in the place of 4096·1000 + 1000.
    expect(vgg.params).toBe(138_357_544 - 4_097_000 + 8194);
    expect(vgg.nodes["classifier_6"]).toMatchObject({ line: 4, output: [null, 2] });
    const squeezed = replaced(
      "m = models.squeezenet1_0()\nm.classifier[1] = nn.Conv2d(512, 2, kernel_size=1)",
    );
    // 512·2 + 2 in the place of 512·1000 + 1000.
    expect(squeezed.params).toBe(1_248_424 - 513_000 + 1026);
  });

  test("by its name in a row of layers", () => {
    const text = "m = models.vit_b_16()\nm.heads.head = nn.Linear(768, 5)";
    // 768·5 + 5 in the place of 768·1000 + 1000.
    expect(replaced(text).params).toBe(86_567_656 - 769_000 + 3845);
  });

  test("a model with two heads has both of them replaced", () => {
    const text = `${torchvision}m = models.inception_v3(pretrained=True)
m.AuxLogits.fc = nn.Linear(768, 2)
m.fc = nn.Linear(2048, 2)`;
    // 768·2 + 2 and 2048·2 + 2 in the place of 1,000 each.
    expect(read(text, [3, 299, 299]).params).toBe(27_161_264 - 769_000 - 2_049_000 + 1538 + 4098);
  });

  test("and what a class of the text takes out of it belongs to the class", () => {
    const model = replaced(`class Encoder(nn.Module):
    def __init__(self, size):
        super().__init__()
        resnet = models.resnet50(pretrained=True)
        for param in resnet.parameters():
            param.requires_grad_(False)
        self.resnet = nn.Sequential(*list(resnet.children())[:-1])
        self.embed = nn.Linear(resnet.fc.in_features, size)
    def forward(self, images):
        return self.embed(self.resnet(images).flatten(1))
encoder = Encoder(256)`);
    // All but 2048·1000 + 1000; then 2048·256 + 256.
    const frozen = 25_557_032 - 2_049_000;
    expect(model).toMatchObject({ networks: 1, title: "Encoder", frozen, sentences: [] });
    expect(model.params).toBe(frozen + 524_544);
  });
});

describe("what is frozen of it", () => {
  test("all of PyTorch’s, and the head is new", () => {
    const text = `${torchvision}model = models.resnet18(pretrained=True)
for param in model.parameters():
    param.requires_grad = False
model.fc = nn.Linear(512, 2)`;
    expect(read(text, image)).toMatchObject({ frozen: 11_689_512 - 513_000 });
  });

  test("all but the last stage, by the names of its parameters", () => {
    const text = `${torchvision}model = models.resnet18(pretrained=True)
for name, param in model.named_parameters():
    if not name.startswith(("layer4.", "fc.")):
        param.requires_grad = False`;
    // The last stage: 256 → 512 and three of 512 → 512, 3 × 3, one of 1 × 1, two numbers a channel in five norms.
    const stage = 9 * 512 * (256 + 3 * 512) + 256 * 512 + 5 * 2 * 512;
    expect(read(text, image).frozen).toBe(11_689_512 - stage - 513_000);
  });

  test("Keras’s base, and the head behind it is learned", () => {
    const text = `${keras}base = applications.VGG16(include_top=False, weights="imagenet", input_shape=(224, 224, 3))
base.trainable = False
model = Sequential([base, Flatten(), Dense(10)])`;
    // 7·7·512 values to each of ten, and a bias each.
    const head = 7 * 7 * 512 * 10 + 10;
    const model = read(text);
    expect(model).toMatchObject({ networks: 1, frozen: 14_714_688, sentences: [] });
    expect(model.params).toBe(14_714_688 + head);
    // What our own words make stands where the text calls them.
    expect(model.nodes["block5_conv3"]).toMatchObject({ call: "Conv2D", line: 5, arguments: [] });
  });

  test("all but the last four layers", () => {
    const text = `${keras}base = applications.VGG16(include_top=False, input_tensor=Input((150, 150, 3)))
for layer in base.layers[:-4]:
    layer.trainable = False
model = Model(base.input, Dense(5)(GlobalAveragePooling2D()(base.output)))`;
    // The three convolutions of the last block are learned: 512·9 weights and a bias for each of 512.
    const model = read(text);
    expect(model).toMatchObject({ networks: 1, frozen: 14_714_688 - 3 * 512 * (512 * 9 + 1) });
  });

  test("layers are counted in the order in which Keras lists them", () => {
    const text = (
      from: number,
      to: number,
    ) => `${keras}base = applications.InceptionV3(include_top=False)
for layer in base.layers[${from}:${to}]:
    layer.trainable = False`;
    const frozenRows = (from: number, to: number) =>
      Object.entries(read(text(from, to)).nodes).flatMap(([name, { frozen }]) =>
        frozen === undefined ? [] : [`${name} ${frozen}`],
      );
    // As Keras prints them: conv2d_8, its norm and its ReLU, then conv2d_6 and conv2d_9 and theirs.
    expect(frozenRows(18, 20)).toEqual([`conv2d_8 ${192 * 64}`, "batch_normalization_8 64"]);
    expect(frozenRows(21, 23)).toEqual([`conv2d_6 ${192 * 48}`, `conv2d_9 ${64 * 96 * 9}`]);
  });

  test("a base within a row of layers is found by its name", () => {
    const text = `${keras}model = Sequential([applications.MobileNetV2(include_top=False, input_shape=(96, 96, 3)), Flatten(), Dense(2)])
model.get_layer("mobilenetv2_1.00_96").trainable = False
model.get_layer("mobilenetv2").trainable = False`;
    // 34,112 of its parameters are statistics.
    expect(read(text).frozen).toBe(2_257_984 - 34_112);
  });
});

describe("Keras goes on from within it", () => {
  test("behind a layer of that name", () => {
    const text = `${keras}base = applications.VGG16(include_top=False, input_shape=(64, 64, 3))
model = Model(base.input, Flatten()(base.get_layer("block2_pool").output))`;
    // 3 → 64 → 64 → 128 → 128, 3 × 3 with a bias each.
    const params = (27 + 1) * 64 + (576 + 1) * 64 + (576 + 1) * 128 + (1152 + 1) * 128;
    const model = read(text);
    expect(model).toMatchObject({ networks: 1, params });
    // 64 halved twice.
    expect(model.nodes["flatten"]?.output).toEqual([null, 16 * 16 * 128]);
  });

  test("called with an input of its own, and what prepares the pixels changes nothing", () => {
    const text = `import tensorflow as tf
base = tf.keras.applications.MobileNetV2(input_shape=(160, 160, 3), include_top=False)
base.trainable = False
inputs = tf.keras.Input(shape=(160, 160, 3))
x = tf.keras.applications.mobilenet_v2.preprocess_input(inputs)
x = base(x, training=False)
x = tf.keras.layers.GlobalAveragePooling2D()(x)
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(x))`;
    // 1280 values and a bias: TensorFlow’s tutorial prints 2,259,265 in all, 1,281 of them trained.
    const model = read(text);
    expect(model).toMatchObject({ networks: 1, all: 2_259_265, sentences: [] });
    expect(model.params - model.frozen).toBe(1281);
  });

  test("pooled, with another number of classes, and other sizes", () => {
    const pooled = read(
      `${keras}b = applications.ResNet50(include_top=False, pooling="avg", input_shape=(64, 64, 3))\nm = Sequential([b, Dense(4)])`,
    );
    // 2048 channels are left: 2048·4 + 4.
    expect(pooled.all).toBe(23_587_712 + 8196);
    const ten = read(`${keras}m = applications.VGG16(weights=None, classes=10)`);
    // 4096·10 + 10 in the place of 4096·1000 + 1000.
    expect(ten.params).toBe(138_357_544 - 4_097_000 + 40_970);
  });

  test("within a class, which has an input of the size that the base was made for", () => {
    const text = `import tensorflow as tf
class Classifier(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.base = tf.keras.applications.ResNet50(include_top=False, input_shape=(64, 64, 3), pooling="avg")
        self.head = tf.keras.layers.Dense(3)
    def call(self, x):
        return self.head(self.base(x))`;
    // 2048·3 + 3.
    expect(read(text)).toMatchObject({ networks: 1, all: 23_587_712 + 6147, sentences: [] });
  });

  test("an odd image is halved as Keras halves it", () => {
    const text = `${keras}m = applications.MobileNetV2(include_top=False, input_shape=(75, 75, 3))`;
    // 75, 38, 19, 10, 5, 3: each rounded up.
    expect(read(text).nodes["out_relu"]?.output).toEqual([null, 3, 3, 1280]);
  });

  test("the size of its input is asked for at the call where nobody says it", () => {
    const model = read(`${keras}m = applications.VGG16(include_top=False)`);
    expect(model.complaints).toMatchObject([
      { kind: "unknown", line: 3, asks: { kind: "input" }, assumed: [224, 224, 3] },
    ]);
  });
});

describe("what is not read is said at its line", () => {
  const said = (text: string) => readCode(text).complaints.find(({ line }) => line === 3)?.sentence;

  test("with those that are", () => {
    expect(said(`${torchvision}m = models.regnet_y_400mf(pretrained=True)`)).toMatch(
      /^regnet_y_400mf is not among .*: alexnet, vgg11, resnet18, densenet121,/,
    );
    expect(said(`${keras}m = applications.NASNetLarge()`)).toMatch(
      /^NASNetLarge is not among .*: VGG16, ResNet50,/,
    );
    expect(said(`\n\nm = BertModel.from_pretrained("bert-base-uncased")`)).toMatch(
      /^What BertModel.from_pretrained loads is not in the code/,
    );
  });

  test("but what only comes along with models is none", () => {
    expect(said(`${torchvision}w = models.get_model_weights("resnet18")`)).toBeUndefined();
    expect(said(`\n\nt = AutoTokenizer.from_pretrained("bert-base-uncased")`)).toBeUndefined();
  });

  test("and an impossible size within it is wrong at the call", () => {
    const text = `${keras}m = applications.InceptionV3(include_top=False, input_shape=(20, 20, 3))`;
    expect(readCode(text).complaints).toMatchObject([{ kind: "wrong", line: 3 }]);
  });
});

test("several of them are read side by side, and a loop that makes them for ever is stopped", () => {
  const both = readCode(`${keras}a = applications.DenseNet121()\nb = applications.Xception()`);
  expect(both.networks.map(({ network }) => network.title)).toEqual(["densenet121", "xception"]);
  expect(both.networks.map(({ line }) => line)).toEqual([3, 4]);
  const { complaints } = readCode(`${torchvision}while True:\n    m = models.alexnet()`);
  expect(complaints.map(({ sentence }) => sentence).join()).toMatch(/not followed any further/);
});
