import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

/** What the last step of a model gives for an input, and what is said of the code. */
function read(step: string, input: readonly number[], init = "pass") {
  const { networks, complaints } = readCode(
    `import torch
from torch import nn, einsum
from einops import rearrange, reduce, repeat
from einops.layers.torch import Rearrange, Reduce
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.start = nn.ReLU()
        ${init}
    def forward(self, x):
        x = self.start(x)
        ${step}
net = Net()
`,
    { input },
  );
  const [network] = networks;
  return {
    output: Object.values(network?.nodes ?? {}).at(-1)?.output,
    params: network && summarise(network.network).totals.params,
    sentences: complaints.map(({ sentence }) => sentence),
  };
}

describe("a pattern says which axes come out", () => {
  test.each([
    // 32 = 4·8 both ways, so 4·4 patches of 8·8·3 values.
    ["'b c (h p) (w q) -> b (h w) (p q c)', p=8, q=8", [3, 32, 32], [16, 192]],
    ["'b c h w -> b (c h w)'", [3, 4, 5], [60]],
    ["'b (n d) -> b n d', n=6", [48], [6, 8]],
    ["'b ... c -> b c ...'", [4, 5, 6], [6, 4, 5]],
    ["'b c ... -> b (...) c'", [4, 5, 6], [30, 4]],
    ["'b c h w -> b c h w 1'", [3, 4, 5], [3, 4, 5, 1]],
    ["'b () d -> b d'", [1, 7], [7]],
  ])("rearrange(x, %s) of %j", (pattern, input, output) => {
    const { output: own, sentences } = read(`return self.start(rearrange(x, ${pattern}))`, input);
    expect(own).toEqual([null, ...output]);
    expect(sentences).toEqual([]);
  });

  test.each([
    ["reduce(x, 'b c h w -> b c', 'mean')", [5, 8, 8], [5]],
    ["reduce(x, 'b c (h 2) (w 2) -> b c h w', 'max')", [5, 8, 6], [5, 4, 3]],
    ["reduce(x, 'b c h w -> b c 1 1', reduction='sum')", [5, 8, 8], [5, 1, 1]],
    ["repeat(x, 'b d -> b n d', n=3)", [7], [3, 7]],
    ["repeat(x, 'b c h w -> b c (h k) (w k)', k=2)", [5, 4, 6], [5, 8, 12]],
    ["Rearrange('b c h w -> b (h w) c')(x)", [3, 4, 5], [20, 3]],
    ["nn.Sequential(Reduce('b n c -> b c', 'mean'), nn.Sigmoid())(x)", [9, 6], [6]],
  ])("%s of %j", (call, input, output) => {
    const { output: own, sentences } = read(`return ${call}`, input);
    expect(own).toEqual([null, ...output]);
    expect(sentences).toEqual([]);
  });

  test("the axes that come out are unpacked, and map goes over parts", () => {
    const step = `b, n, d = rearrange(x, 'b c h w -> b (h w) c').shape
        q, k = map(lambda t: rearrange(t, 'b n (h d) -> b h n d', h=2), x.flatten(2).transpose(1, 2).chunk(2, dim=-1))
        return self.start(torch.matmul(q, k.transpose(-1, -2))).reshape(b, 2, n * n)`;
    // 8 channels in two parts of 4, which are two heads of 2; 5·5 places.
    expect(read(step, [8, 5, 5])).toMatchObject({ output: [null, 2, 625], sentences: [] });
  });
});

describe("einsum", () => {
  test.each([
    ["einsum('b i d, b j d -> b i j', x, x)", [6, 4], [6, 6]],
    ["torch.einsum('bid,bjd->bji', x, x)", [6, 4], [6, 6]],
    ["einsum('b i d -> b d', x)", [6, 4], [4]],
    ["torch.einsum('nchw,ncuv->nhwuv', x, x)", [3, 4, 5], [4, 5, 4, 5]],
  ])("%s of %j", (call, input, output) => {
    const { output: own, sentences } = read(`return ${call}`, input);
    expect(own).toEqual([null, ...output]);
    expect(sentences).toEqual([]);
  });

  test("counts what is learned, and multiplies for every pair", () => {
    const learned = "self.w = nn.Parameter(torch.randn(4, 10))";
    expect(read("return einsum('b i d, d e -> b i e', x, self.w)", [6, 4], learned)).toMatchObject({
      output: [null, 6, 10],
      params: 40n,
    });
  });

  test("a letter with two sizes is said where it stands", () => {
    const { sentences } = read("return torch.einsum('bid,bdj->bij', x, x)", [6, 4]);
    expect(sentences).toEqual([
      "In “bid,bdj->bij”, d stands for 4 and for 6. One letter has one size: change the layer that makes one of them.",
    ]);
  });
});

describe("what cannot be is said in a sentence", () => {
  test.each([
    [
      "rearrange(x, 'b c (h p) w -> b h (p w c)', p=7)",
      "In “b c (h p) w -> b h (p w c)”, (h p) is an axis of 32, which p = 7 does not divide. Change p, or the size that comes in.",
    ],
    [
      "rearrange(x, 'b c h -> b h c')",
      "“b c h -> b h c” names 3 axes, but what comes in has 4: – × 3 × 32 × 30. Write a name for each of them, the batch among them.",
    ],
    [
      "rearrange(x, 'b c (h p) w -> b h p (w c)')",
      "In “b c (h p) w -> b h p (w c)”, (h p) has the size 32, and neither h nor p is given. Give one of them: p=…",
    ],
    [
      "rearrange(x, 'b c h w -> b (h w)')",
      "c stands left of the arrow in “b c h w -> b (h w)”, but not right of it, and rearrange leaves no axis out. Write it there, or use reduce.",
    ],
    [
      "rearrange(x, 'b c h w -> b c h w d')",
      "d stands right of the arrow in “b c h w -> b c h w d”, but not left of it, and rearrange makes no new axis. Write it there, or use repeat.",
    ],
    [
      "repeat(x, 'b c h w -> b d c h w')",
      "“b c h w -> b d c h w” makes a new axis d, and nothing says how long it is. Give its size: d=…",
    ],
    [
      "rearrange(x, 'b c h w')",
      "“b c h w” is no pattern of einops. Write what comes in, ->, and what goes out.",
    ],
    [
      "rearrange(x, 'b 1 h w -> b h w')",
      "In “b 1 h w -> b h w”, 1 stands for 1, but this axis has 3. Change the number, or what comes in.",
    ],
  ])("%s", (call, sentence) => {
    expect(read(`return ${call}`, [3, 32, 30]).sentences).toEqual([sentence]);
  });
});

describe("numbers that are learned count whole, and once", () => {
  const table = "self.places = nn.Parameter(torch.randn(1, 100, 8))";

  test.each([
    // 100·8 numbers, of which six rows are used.
    ["x + self.places[:, :6]", 800n],
    ["x + self.places[:, :6] + self.places[:, 6:12]", 800n],
    ["x * self.places[:, :6].sigmoid()", 800n],
    ["x + self.places[:, :unknown_length]", 800n],
    ["x + rearrange(self.places, 'a n d -> a d n')[:, :, :6].transpose(1, 2)", 800n],
  ])("%s", (sum, params) => {
    expect(read(`return ${sum}`, [6, 8], table)).toMatchObject({ params, output: [null, 6, 8] });
  });

  test("a token that is repeated for each example is one token", () => {
    const step = `token = repeat(self.token, '1 1 d -> b 1 d', b=x.shape[0])
        return torch.cat((token, x), dim=1)`;
    const token = "self.token = nn.Parameter(torch.randn(1, 1, 8))";
    expect(read(step, [6, 8], token)).toMatchObject({ params: 8n, output: [null, 7, 8] });
  });

  test("a scale of each channel is seen through view", () => {
    const gamma = "self.gamma = nn.Parameter(torch.ones(3))";
    const { output, params } = read("return x * self.gamma.view(1, -1, 1, 1)", [3, 4, 4], gamma);
    expect({ output, params }).toEqual({ output: [null, 3, 4, 4], params: 3n });
  });
});
