import fc from "fast-check";
import {
  alike,
  axes,
  dilation,
  joined,
  kernel,
  or,
  orders,
  question,
  reshapings,
  shapes,
  sides,
  sizes,
  sizesToCrop,
  stride,
  upTo,
  yesOrNo,
  type Axes,
  type RandomLayers,
} from "./random.ts";

const padding = or(fc.constantFrom("valid", "same"));
const channels = upTo(4);
const bias = or(yesOrNo);

/** Stride and dilation of a window: seldom both, as the framework takes only one. */
const steps = (space: Axes, spread: number) => ({
  stride: spread < 3 || spread === 9 ? stride(space) : undefined,
  dilation: spread > 6 ? dilation(space) : undefined,
});

/** What TensorFlow.js has, in Keras's words and channels last. */
export const randomTensorFlow: RandomLayers = {
  conv: fc
    .record({ space: axes(3), spread: upTo(9), padding, channels, filters: upTo(6), bias })
    .map(({ space, spread, channels, ...rest }) =>
      question({ type: "conv", kernel: kernel(space), ...steps(space, spread), ...rest }, [
        ...sizes(space),
        channels,
      ]),
    ),
  depthwise_conv: fc
    .record({
      space: axes(2, 2),
      strided: yesOrNo,
      padding,
      channels,
      depth_multiplier: or(upTo(3)),
      bias,
    })
    .map(({ space, strided, channels, ...rest }) =>
      question(
        {
          type: "depthwise_conv",
          kernel: kernel(space),
          stride: strided ? stride(space) : undefined,
          ...rest,
        },
        [...sizes(space), channels],
      ),
    ),
  separable_conv: fc
    .record({
      space: axes(2, 2),
      spread: upTo(9),
      padding,
      channels,
      filters: upTo(6),
      depth_multiplier: or(upTo(3)),
      bias,
    })
    .map(({ space, spread, channels, ...rest }) =>
      question(
        { type: "separable_conv", kernel: kernel(space), ...steps(space, spread), ...rest },
        [...sizes(space), channels],
      ),
    ),
  conv_transpose: fc
    .record({ space: axes(3, 2), strided: yesOrNo, padding, channels, filters: upTo(6), bias })
    .map(({ space, strided, channels, ...rest }) =>
      question(
        {
          type: "conv_transpose",
          kernel: kernel(space),
          stride: strided ? stride(space) : undefined,
          ...rest,
        },
        [...sizes(space), channels],
      ),
    ),
  pool: fc
    .record({
      type: fc.constantFrom("max_pool", "avg_pool"),
      space: axes(3),
      strided: yesOrNo,
      padding,
      channels,
    })
    .map(({ space, strided, channels, ...rest }) =>
      question({ ...rest, kernel: kernel(space), stride: strided ? stride(space) : undefined }, [
        ...sizes(space),
        channels,
      ]),
    ),
  global_pool: fc
    .record({ type: fc.constantFrom("global_max_pool", "global_avg_pool"), input: shapes(3, 2) })
    .map(({ type, input }) => question({ type, rank: input.length - 1 }, input)),
  upsample: fc
    .record({ space: axes(2, 2), channels })
    .map(({ space, channels }) =>
      question({ type: "upsample", rank: 2, size: stride(space) }, [...sizes(space), channels]),
    ),
  zero_pad: fc
    .record({ space: axes(2, 2), channels })
    .map(({ space, channels }) =>
      question({ type: "zero_pad", rank: 2, padding: sides(space) }, [...sizes(space), channels]),
    ),
  crop: fc
    .record({ space: axes(2, 2), channels })
    .map(({ space, channels }) =>
      question({ type: "crop", rank: 2, cropping: sides(space) }, [
        ...sizesToCrop(space),
        channels,
      ]),
    ),
  dense: fc
    .record({ input: shapes(3), units: upTo(9), bias })
    .map(({ input, ...rest }) => question({ type: "dense", ...rest }, input)),
  time_distributed: fc
    .record({ input: shapes(3, 2), units: upTo(9), bias })
    .map(({ input, ...dense }) =>
      question(
        { type: "time_distributed", layer: question({ type: "dense", ...dense }).layer },
        input,
      ),
    ),
  embedding: fc
    .record({ input: shapes(2), input_dim: upTo(50), output_dim: upTo(9) })
    .map(({ input, ...rest }) => question({ type: "embedding", ...rest }, input)),
  recurrent: fc
    .record({
      type: fc.constantFrom("simple_rnn", "lstm", "gru"),
      input: shapes(2, 2),
      units: upTo(9),
      bias,
      return_sequences: or(yesOrNo),
      return_state: or(yesOrNo),
    })
    .map(({ input, ...rest }) =>
      // It has no other kind of GRU.
      question({ ...rest, reset_after: rest.type === "gru" ? false : undefined }, input),
    ),
  bidirectional: fc
    .record({
      type: fc.constantFrom("simple_rnn", "lstm", "gru"),
      input: shapes(2, 2),
      units: upTo(9),
      bias,
      return_sequences: or(yesOrNo),
      merge_mode: or(fc.constantFrom("concat", "sum", "mul", "ave")),
    })
    .map(({ input, ...rest }) =>
      question(
        { ...rest, bidirectional: true, reset_after: rest.type === "gru" ? false : undefined },
        input,
      ),
    ),
  conv_lstm: fc
    .record({
      space: axes(2, 2),
      steps: upTo(3),
      strided: yesOrNo,
      padding,
      channels,
      filters: upTo(3),
      bias,
      return_sequences: or(yesOrNo),
    })
    .map(({ space, steps, strided, channels, ...rest }) =>
      question(
        {
          type: "conv_lstm",
          kernel: kernel(space),
          stride: strided ? stride(space) : undefined,
          ...rest,
        },
        [steps, ...sizes(space), channels],
      ),
    ),
  batch_norm: fc
    .record({ input: shapes(3), axis: or(upTo(4)), center: or(yesOrNo), scale: or(yesOrNo) })
    .map(({ input, axis, ...rest }) =>
      question(
        { type: "batch_norm", axis: axis && ((axis - 1) % input.length) + 1, ...rest },
        input,
      ),
    ),
  layer_norm: fc
    .record({ input: shapes(3), center: or(yesOrNo), scale: or(yesOrNo) })
    .map(({ input, ...rest }) => question({ type: "layer_norm", ...rest }, input)),
  prelu: fc
    .record({ input: shapes(3), shared: fc.subarray([1, 2, 3]) })
    .map(({ input, shared }) => {
      const axes = shared.filter((axis) => axis <= input.length);
      return question({ type: "prelu", shared_axes: axes.length > 0 ? axes : undefined }, input);
    }),
  "activation or dropout": fc
    .record({
      layer: fc.constantFrom<object[]>(
        { type: "activation", activation: "relu" },
        { type: "dropout", rate: 0.5 },
        { type: "rescaling", scale: 2 },
      ),
      input: shapes(4),
    })
    .map(({ layer, input }) => ({ layer: layer as { type: string }, inputs: [input] })),
  flatten: shapes(4, 2).map((input) => question({ type: "flatten" }, input)),
  reshape: reshapings.map(({ input, target }) => question({ type: "reshape", target }, input)),
  permute: orders.map(({ input, dims }) => question({ type: "permute", dims }, input)),
  repeat_vector: fc
    .record({ input: shapes(1), n: upTo(9) })
    .map(({ input, n }) => question({ type: "repeat_vector", n }, input)),
  merge: fc
    .record({ type: fc.constantFrom("add", "multiply", "average", "maximum"), inputs: alike(3) })
    .map(({ type, inputs }) => question({ type }, ...inputs)),
  concat: fc
    .record({ joined, last: yesOrNo })
    .map(({ joined: { axis, inputs }, last }) =>
      question({ type: "concat", axis: last && axis === inputs[0]?.length ? -1 : axis }, ...inputs),
    ),
};
