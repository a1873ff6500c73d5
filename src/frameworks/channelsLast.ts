import { flat, quantityNamed, type Layer, type Shape, type Values } from "@calc";

/** The sizes of a layer’s output with the channels behind the spatial axes, if there are such. */
export function channelsLast(layer: Layer, sizes: Shape, values: Values): Shape {
  const axes = layer.output.filter(({ when }) => !when || values[when] !== 0n);
  const spatial = axes.find(({ name }) => quantityNamed(name).parts === "axes");
  // A shape of any kind is a feature map from three axes on.
  const isWhole = axes.some(({ name }) => ["inShape", "outShape", "restShape"].includes(name));
  const isMap = spatial !== undefined || (isWhole && sizes.length >= 3);
  if (!isMap) return sizes;
  const behind = spatial ? flat(values[spatial.name] ?? []).length : sizes.length - 1;
  const channels = sizes.length - behind - 1;
  const around = sizes.filter((_, axis) => axis !== channels);
  return [...around, ...sizes.slice(channels, channels + 1)];
}
