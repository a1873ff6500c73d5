import { truth } from "../../translate/pythonText.ts";
import type { OnnxTensor } from "../graph.ts";
import type { Operator, Step } from "../step.ts";
import { argumentsOf } from "../writing.ts";

/** The axes behind batch and channels, as the names of PyTorch’s layers count them. */
const axesIn = ({ rank }: Step) => Math.min(Math.max((rank(0) ?? 4) - 2, 1), 3);

const batch: Operator = (step) => {
  const { kept, tensor, writing, node, put, rank } = step;
  const [input, scale] = [tensor(0), kept(1)];
  if (input === undefined || !scale) return false;
  const made = argumentsOf(node, { num_features: String(scale.sizes[0] ?? 1) });
  const all = [scale, kept(2), kept(3), kept(4)];
  const layer = writing.hold(node, [`nn.BatchNorm${axesIn(step)}d(`, ...made, ")"], all);
  put(`${layer}(${input})`, rank(0));
  return true;
};

const instance: Operator = (step) => {
  const { kept, tensor, writing, node, put, rank } = step;
  const input = tensor(0);
  if (input === undefined) return false;
  // Exporters write a multiplication by 1 and an addition of 0 where nothing is learned.
  const isPlain = isAll(kept(1), 1) && isAll(kept(2), 0);
  const [scale, bias] = isPlain ? [] : [kept(1), kept(2)];
  const made = argumentsOf(node, {
    num_features: String(kept(1)?.sizes[0] ?? 1),
    affine: truth(scale !== undefined),
  });
  const layer = writing.hold(
    node,
    [`nn.InstanceNorm${axesIn(step)}d(`, ...made, ")"],
    [scale, bias],
  );
  put(`${layer}(${input})`, rank(0));
  return true;
};

const isAll = (tensor: OnnxTensor | undefined, number: number) =>
  tensor?.values?.every((each) => each === number) ?? false;

const group: Operator = ({ kept, tensor, whole, writing, node, put, rank }) => {
  const [input, scale, bias] = [tensor(0), kept(1), kept(2)];
  if (input === undefined || !scale) return false;
  const made = argumentsOf(node, {
    num_groups: String(whole("num_groups", 1)),
    num_channels: String(scale.sizes[0] ?? 1),
  });
  put(`${writing.hold(node, ["nn.GroupNorm(", ...made, ")"], [scale, bias])}(${input})`, rank(0));
  return true;
};

const layerNorm =
  (call: "LayerNorm" | "RMSNorm"): Operator =>
  ({ kept, tensor, writing, node, put, rank }) => {
    const [input, scale, bias] = [tensor(0), kept(1), kept(2)];
    if (input === undefined || !scale) return false;
    const sizes = scale.sizes.join(", ");
    const shape = scale.sizes.length === 1 ? sizes : `(${sizes})`;
    const made = argumentsOf(node, {
      normalized_shape: shape,
      bias: call === "LayerNorm" && !bias ? "False" : undefined,
    });
    put(`${writing.hold(node, [`nn.${call}(`, ...made, ")"], [scale, bias])}(${input})`, rank(0));
    return true;
  };

/** Operators that bring values to a mean and a spread. */
export const normalisations: Readonly<Record<string, Operator>> = {
  BatchNormalization: batch,
  InstanceNormalization: instance,
  GroupNormalization: group,
  LayerNormalization: layerNorm("LayerNorm"),
  SimplifiedLayerNormalization: layerNorm("RMSNorm"),
  RMSNormalization: layerNorm("RMSNorm"),
};
