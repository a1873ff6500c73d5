import { truth, tupleOf } from "../../translate/pythonText.ts";
import type { Operator } from "../step.ts";
import { windowOf } from "../window.ts";
import { argumentsOf } from "../writing.ts";

const convolution: Operator = (step) => {
  const { kept, whole, writing, node, put } = step;
  const [weight, bias] = [kept(1), kept(2)];
  const [outChannels = 1, inChannels = 1, ...kernel] = weight?.sizes.map(Number) ?? [];
  const window = weight && windowOf(step, kernel);
  if (!window) return false;
  const groups = whole("group", 1);
  const { axes, strides, dilations, padding, isSame } = window;
  const made = isSame
    ? [
        `keras.layers.Conv${axes}D(`,
        ...argumentsOf(node, {
          filters: String(outChannels),
          kernel_size: tupleOf(kernel),
          strides: tupleOf(strides),
          dilation_rate: tupleOf(dilations),
          groups: String(groups),
          padding: '"same"',
          data_format: '"channels_first"',
          use_bias: truth(bias !== undefined),
        }),
        ")",
      ]
    : [
        `nn.Conv${axes}d(`,
        ...argumentsOf(node, {
          in_channels: String(inChannels * groups),
          out_channels: String(outChannels),
          kernel_size: tupleOf(kernel),
          stride: tupleOf(strides),
          padding: tupleOf(padding),
          dilation: tupleOf(dilations),
          groups: String(groups),
          bias: truth(bias !== undefined),
        }),
        ")",
      ];
  put(`${writing.hold(node, made, [weight, bias])}(${window.input})`, axes + 2);
  return true;
};

const transposed: Operator = (step) => {
  const { kept, tensor, whole, wholes, word, writing, node, put } = step;
  const [weight, bias, input] = [kept(1), kept(2), tensor(0)];
  const [inChannels = 1, outChannels = 1, ...kernel] = weight?.sizes.map(Number) ?? [];
  const axes = kernel.length;
  if (!weight || input === undefined || axes < 1 || axes > 3 || wholes("output_shape"))
    return false;
  const pads = wholes("pads") ?? [];
  const [before, after] = [pads.slice(0, axes), pads.slice(axes)];
  const isEven = before.join() === after.join();
  const groups = whole("group", 1);
  if (word("auto_pad", "NOTSET").startsWith("SAME")) return false;
  const made = [
    `nn.ConvTranspose${axes}d(`,
    ...argumentsOf(node, {
      in_channels: String(inChannels),
      out_channels: String(outChannels * groups),
      kernel_size: tupleOf(kernel),
      stride: tupleOf(wholes("strides") ?? kernel.map(() => 1)),
      padding: tupleOf(isEven && before.length > 0 ? before : kernel.map(() => 0)),
      output_padding: tupleOf(wholes("output_padding") ?? kernel.map(() => 0)),
      dilation: tupleOf(wholes("dilations") ?? kernel.map(() => 1)),
      groups: String(groups),
      bias: truth(bias !== undefined),
    }),
    ")",
  ];
  // Other amounts on either side are cut off behind it.
  const cuts = before.map((amount, axis) => `${amount}:${after[axis] ? -after[axis] : ""}`);
  const cut = isEven ? "" : `[:, :, ${cuts.join(", ")}]`;
  put(`${writing.hold(node, made, [weight, bias])}(${input})${cut}`, axes + 2);
  return true;
};

const pooling =
  (kind: "max" | "avg"): Operator =>
  (step) => {
    const { wholes, whole, put } = step;
    const kernel = wholes("kernel_shape") ?? [];
    const window = windowOf(step, kernel);
    if (!window) return false;
    const { axes, strides, dilations, padding, input, isSame } = window;
    if (isSame) {
      const name = kind === "max" ? "Max" : "Average";
      const sizes = `pool_size=${tupleOf(kernel)}, strides=${tupleOf(strides)}`;
      put(
        `keras.layers.${name}Pooling${axes}D(${sizes}, padding="same", data_format="channels_first")(${input})`,
        axes + 2,
      );
      return true;
    }
    const isDilated = kind === "max" && dilations.some((each) => each !== 1);
    const said = [
      input,
      tupleOf(kernel),
      `stride=${tupleOf(strides)}`,
      `padding=${tupleOf(padding)}`,
      ...(isDilated ? [`dilation=${tupleOf(dilations)}`] : []),
      ...(whole("ceil_mode", 0) === 1 ? ["ceil_mode=True"] : []),
    ];
    put(`F.${kind}_pool${axes}d(${said.join(", ")})`, axes + 2);
    return true;
  };

const globally =
  (kind: "max" | "avg"): Operator =>
  ({ tensor, rank, put }) => {
    const input = tensor(0);
    const axes = (rank(0) ?? 4) - 2;
    if (input === undefined || axes < 1 || axes > 3) return false;
    put(`F.adaptive_${kind}_pool${axes}d(${input}, 1)`, axes + 2);
    return true;
  };

/** Operators with a window that moves over the input. */
export const windows: Readonly<Record<string, Operator>> = {
  Conv: convolution,
  ConvTranspose: transposed,
  MaxPool: pooling("max"),
  AveragePool: pooling("avg"),
  GlobalMaxPool: globally("max"),
  GlobalAveragePool: globally("avg"),
};
