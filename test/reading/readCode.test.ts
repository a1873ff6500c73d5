import { derive, summarise, valuesOf } from "@calc";
import { readCode, type Answers } from "@reading";
import { describe, expect, test } from "vitest";

const read = (code: string, answers: Answers = {}) => {
  const { networks, complaints } = readCode(code, answers);
  const [network] = networks;
  const summary = network && summarise(network.network);
  return { network, summary, complaints, sentences: complaints.map(({ sentence }) => sentence) };
};

const net = (init: string, forward: string) => `
import torch, torch.nn as nn, torch.nn.functional as F
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        ${init}
    def forward(self, x):
        ${forward}
`;

describe("what the code does not say is asked for", () => {
  test("a name is asked for at its line, and nothing else depends on it", () => {
    const code =
      "import torch.nn as nn\nmodel = nn.Sequential(\n  nn.Linear(32, 8),\n  nn.Linear(8, data.c))";
    const { complaints, network } = read(code);
    expect(complaints).toMatchObject([
      {},
      { kind: "unknown", line: 4, asks: { kind: "set", name: "data.c" }, assumed: 10 },
    ]);
    expect(network?.nodes["linear1"]?.unsure.params).toBe(false);
    expect(network?.nodes["linear2"]?.unsure.params).toBe(true);
    // 32 × 8 + 8 and 8 × 3 + 3.
    expect(read(code, { set: { "data.c": 3 } }).summary?.totals.params).toBe(264n + 27n);
  });

  test("of several usual sizes the first that fits the code is taken for the input", () => {
    // 32 − 4 = 28, halved 14, − 4 = 10, halved 5: 16 × 5 × 5 = 400.
    const code = net(
      "self.a = nn.Conv2d(3, 6, 5); self.b = nn.Conv2d(6, 16, 5); self.c = nn.Linear(400, 10)",
      "return self.c(torch.flatten(F.max_pool2d(self.b(F.max_pool2d(self.a(x), 2)), 2), 1))",
    );
    const { network, complaints } = read(code);
    expect(network?.inputs).toEqual([[3, 32, 32]]);
    expect(complaints).toMatchObject([{ asks: { kind: "input", place: 0 } }]);
    expect(read(code, { input: [3, 32, 32] }).complaints).toEqual([]);
  });

  test("what is fed to the model says its size", () => {
    const code = `${net("self.a = nn.Conv2d(3, 4, 1)", "return self.a(x)")}
Net()(torch.randn(2, 3, 40, 50))
model = Net()
print(model(torch.randn(2, 3, 40, 50)).shape)`;
    expect(read(code).network?.inputs).toContainEqual([3, 40, 50]);
  });

  test("a call into another library asks for the shape that comes out, and reading goes on", () => {
    const code = net(
      "self.a = nn.Conv2d(3, 4, 1); self.b = nn.Linear(7, 2)",
      "return self.b(other.f(self.a(x)))",
    );
    const { complaints } = read(code, { input: [3, 8, 8] });
    const asked = complaints.find(({ asks }) => asks?.kind === "set");
    expect(asked).toMatchObject({ line: 8, asks: { name: "other.f(self.a(x))" } });
    // 3 × 4 + 4 and 7 × 2 + 2.
    const answered = read(code, { input: [3, 8, 8], set: { "other.f(self.a(x))": [7] } });
    expect(answered.summary?.totals.params).toBe(16n + 16n);
    expect(answered.complaints).toEqual([]);
  });
});

describe("what cannot be is explained at its line", () => {
  test("a Linear that expects another number of features, with both numbers", () => {
    const { complaints } = read(
      net(
        "self.a = nn.Conv2d(1, 6, 5)\n        self.b = nn.Linear(4096, 10)",
        "return self.b(torch.flatten(self.a(x), 1))",
      ),
      { input: [1, 28, 28] },
    );
    // 28 − 4 = 24, and 6 × 24 × 24 = 3,456.
    expect(complaints).toMatchObject([{ kind: "wrong", line: 7 }]);
    expect(complaints[0]?.sentence).toBe(
      "b (Linear) says in_features=4096, but 3456 values arrive. Write 3456 here, or change the layer before it so that 4096 come out.",
    );
  });

  test("a Linear that nothing was flattened for", () => {
    const { sentences } = read(
      net(
        "self.a = nn.Conv2d(1, 6, 5); self.b = nn.Linear(6 * 24 * 24, 10)",
        "return self.b(self.a(x))",
      ),
      { input: [1, 28, 28] },
    );
    expect(sentences[0]).toContain("flatten it first, with torch.flatten(x, 1)");
  });

  test("channels that do not follow from one convolution to the next", () => {
    const code =
      "import torch.nn as nn\nm = nn.Sequential(nn.Conv2d(3, 32, 3),\n nn.Conv2d(64, 8, 3))";
    const { complaints, summary } = read(code, { input: [3, 9, 9] });
    expect(complaints).toMatchObject([{ kind: "wrong", line: 3 }]);
    expect(complaints[0]?.sentence).toContain("in_channels=64, but 32 channels arrive");
    // The rest still shows, as the code says it: 3 × 32 × 9 + 32 and 64 × 8 × 9 + 8.
    expect(summary?.totals.params).toBe(896n + 4616n);
  });

  test("a kernel larger than its input", () => {
    const code =
      "from keras.layers import *\nfrom keras.models import *\nm = Sequential([Input((8, 8, 3)),\n Conv2D(4, 9)])";
    expect(read(code).complaints).toMatchObject([{ kind: "wrong", line: 4 }]);
    expect(read(code).sentences[0]).toContain("The kernel reaches over 9");
  });

  test("an input shape with its channels in front", () => {
    const code =
      "from keras.layers import *\nfrom keras.models import *\nm = Sequential()\nm.add(Conv2D(8, 3, input_shape=(3, 224, 224)))";
    expect(read(code).complaints).toMatchObject([{ kind: "wrong", line: 4 }]);
    expect(read(code).sentences[0]).toContain("write (224, 224, 3)");
  });

  test("shapes that cannot be added, as the framework has them", () => {
    const code =
      "from keras.layers import *\na = Input((8, 8, 3))\nb = Conv2D(4, 3)(a)\nc = Conv2D(8, 3, padding='same')(a)\nd = add([b, c])";
    expect(read(code).sentences[0]).toContain("6 × 6 × 4 and 8 × 8 × 8");
  });

  test("a view that asks for another number of values", () => {
    const { sentences } = read(
      net("self.a = nn.Conv2d(1, 2, 3)", "return self.a(x).view(-1, 100)"),
      { input: [1, 7, 7] },
    );
    // 2 × 5 × 5 = 50.
    expect(sentences[0]).toContain("view asks for 100 values, but each example has 2 × 5 × 5 = 50");
  });

  test("a loop that never ends is said, and the rest is read", () => {
    const { complaints, summary } = read(
      "import torch.nn as nn\nm = nn.Linear(2, 3)\nwhile True:\n  pass",
    );
    expect(complaints.some(({ sentence }) => sentence.includes("never ends"))).toBe(true);
    expect(summary?.totals.params).toBe(9n);
  });

  test("a text without a network says so", () => {
    expect(read("I have a question").network).toBeUndefined();
    expect(read("").sentences).toEqual(["There is no code here yet."]);
  });
});

describe("what is read is a network of calc", () => {
  const code =
    "import torch.nn as nn\nm = nn.Sequential(nn.Conv2d(3, 96, 11, stride=4), nn.ReLU())";

  test("its numbers are derived", () => {
    const row = read(code, { input: [3, 227, 227] }).summary?.rows[0];
    if (!row) throw new Error("There is no row.");
    // (227 − 11) / 4 + 1 = 55.
    expect(derive(row.layer, "outSize", valuesOf(row), 0)?.steps.at(-1)).toContain("55");
  });

  test("each node knows its place in the text, and its shape as the framework has it", () => {
    const node = read(code, { input: [3, 227, 227] }).network?.nodes["conv"];
    expect(node).toMatchObject({ line: 2, output: [null, 96, 55, 55], call: "Conv2d" });
    expect(code.slice(node?.from, node?.to)).toBe("nn.Conv2d(3, 96, 11, stride=4)");
  });

  test("a layer that is called twice has its weights once", () => {
    const { summary } = read(net("self.a = nn.Linear(4, 4)", "return self.a(self.a(x))"));
    expect(summary?.rows.map(({ sharesWith }) => sharesWith)).toEqual([undefined, "a"]);
    expect(summary?.totals.params).toBe(20n);
  });
});
