import fc from "fast-check";
import {
  alike,
  axes,
  dilation,
  joined,
  kernel,
  or,
  orders,
  outputPadding,
  question,
  reshapings,
  shapes,
  sides,
  sidesOfPool,
  sizes,
  sizesToCrop,
  stride,
  upTo,
  yesOrNo,
  type Axes,
  type RandomLayers,
} from "./random.ts";

/** Which hyper-parameters of a window are said. */
const said = fc.record({
  stride: yesOrNo,
  dilation: yesOrNo,
  padding: fc.constantFrom("numbers", "numbers", undefined, "valid", "same_upper", "same_lower"),
});

type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;

const steps = (space: Axes, said: Said, numbers = sides) => ({
  kernel: kernel(space),
  stride: said.stride ? stride(space) : undefined,
  dilation: said.dilation ? dilation(space) : undefined,
  padding: said.padding === "numbers" ? numbers(space) : said.padding,
});

const channels = upTo(4);
const bias = or(yesOrNo);

/** Groups, and channels and filters that mostly are multiples of them. */
const grouped = fc
  .record({ groups: or(upTo(3)), channels: upTo(3), filters: upTo(3), odd: upTo(12) })
  .map(({ groups, channels, filters, odd }) => ({
    groups,
    channels: channels * (groups ?? 1) + Number(odd === 12),
    filters: filters * (groups ?? 1),
    moreFilters: Number(odd === 11),
  }));

/** Its input has channels first. */
const image = (channels: number, space: Axes) => [channels, ...sizes(space)];

/** What ONNX has, in its own words and channels first. */
export const randomOnnx: RandomLayers = {
  conv: fc
    .record({ space: axes(3), said, grouped, bias })
    .map(({ space, said, grouped: { channels, filters, moreFilters, groups }, bias }) =>
      question(
        { type: "conv", ...steps(space, said), filters: filters + moreFilters, groups, bias },
        image(channels, space),
      ),
    ),
  conv_transpose: fc
    .record({ space: axes(3), said, grouped, bias, extended: yesOrNo })
    .map(({ space, said, grouped: { channels, filters, groups }, bias, extended }) => {
      const output_padding = extended ? outputPadding(space) : undefined;
      return question(
        // Its weights have the filters of one group, so that ONNX cannot be asked for others.
        { type: "conv_transpose", ...steps(space, said), output_padding, filters, groups, bias },
        image(channels, space),
      );
    }),
  max_pool: fc
    .record({ space: axes(3), said, channels, ceil_mode: or(yesOrNo) })
    .map(({ space, said, channels, ceil_mode }) =>
      question(
        { type: "max_pool", ...steps(space, said, sidesOfPool), ceil_mode },
        image(channels, space),
      ),
    ),
  "avg_pool, lp_pool": fc
    .record({
      type: fc.constantFrom("avg_pool", "lp_pool"),
      space: axes(3),
      said,
      channels,
      ceil_mode: or(yesOrNo),
    })
    .map(({ type, space, said, channels, ceil_mode }) =>
      question(
        { type, ...steps(space, { ...said, dilation: false }, sidesOfPool), ceil_mode },
        image(channels, space),
      ),
    ),
  global_pool: fc
    .record({
      type: fc.constantFrom("global_max_pool", "global_avg_pool"),
      input: shapes(4, 2),
      keepdims: or(yesOrNo),
    })
    .map(({ type, input, keepdims }) =>
      question({ type, rank: input.length - 1, keepdims }, input),
    ),
  upsample: fc
    .record({ space: axes(3), channels, halves: yesOrNo })
    .map(({ space, channels, halves }) =>
      question(
        {
          type: "upsample",
          scale: space.map(({ stride }) => (halves ? stride / 2 + 0.5 : stride)),
        },
        image(channels, space),
      ),
    ),
  resize: fc
    .record({ space: axes(3), channels })
    .map(({ space, channels }) =>
      question({ type: "upsample", size: kernel(space) }, image(channels, space)),
    ),
  pad: fc
    .record({
      type: fc.constantFrom("zero_pad", "reflect_pad", "replicate_pad"),
      space: axes(3),
      channels,
    })
    .map(({ type, space, channels }) =>
      question({ type, rank: space.length, padding: sides(space) }, image(channels, space)),
    ),
  crop: fc
    .record({ space: axes(3), channels })
    .map(({ space, channels }) =>
      question({ type: "crop", rank: space.length, cropping: sides(space) }, [
        channels,
        ...sizesToCrop(space),
      ]),
    ),
  "pixel_shuffle, pixel_unshuffle": fc
    .record({
      type: fc.constantFrom("pixel_shuffle", "pixel_unshuffle"),
      input: shapes(3, 3),
      factor: upTo(3),
      fits: upTo(6),
    })
    .map(({ type, input: [channels = 1, ...space], factor, fits }) => {
      const scale = fits === 6 ? 1 : factor;
      const deep = type === "pixel_shuffle" ? scale ** 2 : 1;
      const wide = type === "pixel_shuffle" ? 1 : scale;
      return question({ type, factor }, [channels * deep, ...space.map((size) => size * wide)]);
    }),
  dense: fc
    .record({ input: shapes(3), units: upTo(9), bias })
    .map(({ input, ...rest }) => question({ type: "dense", ...rest }, input)),
  embedding: fc
    .record({ input: shapes(2), input_dim: upTo(50), output_dim: upTo(9) })
    .map(({ input, ...rest }) => question({ type: "embedding", ...rest }, input)),
  recurrent: fc
    .record({
      type: fc.constantFrom("rnn", "lstm", "gru"),
      input: shapes(2, 2),
      hidden: upTo(9),
      bias,
      bidirectional: or(yesOrNo),
      peepholes: or(yesOrNo),
      linear_before_reset: or(yesOrNo),
    })
    .map(({ input, peepholes, linear_before_reset, ...rest }) =>
      question(
        {
          ...rest,
          peepholes: rest.type === "lstm" ? peepholes : undefined,
          linear_before_reset: rest.type === "gru" ? linear_before_reset : undefined,
        },
        input,
      ),
    ),
  batch_norm: shapes(4).map((input) =>
    question({ type: "batch_norm", rank: input.length - 1 }, input),
  ),
  instance_norm: shapes(4, 2).map((input) => question({ type: "instance_norm" }, input)),
  group_norm: fc
    .record({ input: shapes(3, 2), groups: upTo(4), fits: upTo(5) })
    .map(({ input: [channels = 1, ...space], groups, fits }) =>
      question({ type: "group_norm", groups }, [
        fits === 5 ? channels : channels * groups,
        ...space,
      ]),
    ),
  "layer_norm, rms_norm": fc
    .record({
      type: fc.constantFrom("layer_norm", "rms_norm"),
      input: shapes(4),
      axes: upTo(4),
    })
    .map(({ type, input, axes }) =>
      question({ type, normalized_shape: input.slice(-axes) }, input),
    ),
  multi_head_attention: fc
    .record({
      heads: upTo(4),
      headSize: upTo(4),
      steps: shapes(2, 2),
      kdim: or(upTo(9)),
      vdim: or(upTo(9)),
      bias,
    })
    .map(({ headSize, steps: [query = 1, source = 1], ...rest }) => {
      const { heads, kdim, vdim } = rest;
      const width = heads * headSize;
      return question(
        { type: "multi_head_attention", embed_dim: width, ...rest },
        [query, width],
        [source, kdim ?? width],
        [source, vdim ?? width],
      );
    }),
  grouped_query_attention: fc
    .record({
      kv_heads: upTo(3),
      times: upTo(3),
      fits: upTo(6),
      head_dim: upTo(4),
      steps: shapes(3, 3),
      bias,
    })
    .map(({ kv_heads, times, fits, steps: [query = 1, source = 1, width = 1], ...rest }) =>
      question(
        {
          type: "grouped_query_attention",
          query_heads: kv_heads * times + Number(fits === 6),
          kv_heads,
          ...rest,
        },
        [query, width],
        [source, width],
      ),
    ),
  prelu: fc
    .record({ input: shapes(3, 2), perChannel: yesOrNo })
    .map(({ input, perChannel }) =>
      question({ type: "prelu", n: perChannel ? (input[0] ?? 1) : undefined }, input),
    ),
  "activation, dropout": fc
    .record({ type: fc.constantFrom("activation", "dropout"), input: shapes(4) })
    .map(({ type, input }) => question({ type }, input)),
  flatten: shapes(4).map((input) => question({ type: "flatten" }, input)),
  reshape: reshapings.map(({ input, target }) => question({ type: "reshape", target }, input)),
  permute: orders.map(({ input, dims }) => question({ type: "permute", dims }, input)),
  repeat_vector: fc
    .record({ input: shapes(1), n: upTo(9) })
    .map(({ input, n }) => question({ type: "repeat_vector", n }, input)),
  merge: fc
    .record({
      type: fc.constantFrom("add", "subtract", "multiply", "average", "maximum"),
      inputs: alike(3),
    })
    .map(({ type, inputs }) => {
      const takesTwo = type === "subtract" || type === "multiply";
      return question({ type }, ...(takesTwo ? inputs.slice(0, 2) : inputs));
    }),
  concat: joined.map(({ axis, inputs }) => question({ type: "concat", axis }, ...inputs)),
};
