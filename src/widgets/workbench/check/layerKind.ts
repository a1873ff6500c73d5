/** How people begin the names of their layers, the longer words before the shorter ones. */
const stems: readonly (readonly [kind: string, names: RegExp])[] = [
  ["transposed", /transpose|deconv|upconv/],
  ["separable", /separable/],
  ["depthwise", /depthwise/],
  ["lstm", /lstm/],
  ["gru", /gru/],
  ["up", /upsampl|upscal|unpool/],
  ["concatenate", /concat|merge|cat$/],
  ["normalisation", /norm|^bn/],
  ["global", /global/],
  ["adaptive", /adaptive/],
  ["convolution", /conv/],
  ["pooling", /pool|^mp$|subsampl/],
  ["recurrent", /rnn/],
  ["embedding", /embed/],
  ["attention", /attention/],
  ["dropout", /drop/],
  ["flatten", /flat|reshape|view/],
  ["activation", /relu|activation|softmax|sigmoid|tanh|gelu/],
  ["dense", /dense|linear|fully|^fc|affine/],
  ["addition", /^add/],
  ["input", /^input/],
  ["padding", /pad/],
];

/** What sort of layer a name speaks of, as far as it does: `conv2d_11` and `Conv-2` of a convolution. */
export function layerKind(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, "");
  return stems.find(([, names]) => names.test(plain))?.[0];
}
