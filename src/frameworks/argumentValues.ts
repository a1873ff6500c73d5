import { firstOf, flat, type Values } from "@calc";
import { lastAxisFirst, python, pythonSides, pythonTuple, sidesOf } from "./python.ts";

/**
 * Arguments that a framework writes in a way of its own: its text in Python, or undefined where it
 * need not stand there. All others are written as the numbers that they are.
 */
export const ownArguments: Readonly<Record<string, (values: Values) => string | undefined>> = {
  "keras.cropping": ({ cropping }) => pythonSides(sidesOf(cropping)),
  "keras.padding": ({ padding }) => pythonSides(sidesOf(padding)),
  "pytorch.padding": ({ padding }) => lastAxisFirst(sidesOf(padding)),
  // keras/src/layers/attention/multi_head_attention.py: `key_dim` has no default.
  "keras.key_dim": ({ headSize = 0n }) => python(headSize),
  "keras.dims": ({ order = [] }) => pythonTuple(order),
  "keras.target_shape": ({ target = [] }) => pythonTuple(flat(target).map(leftOver)),
  // Channels are Keras's last axis and our first.
  "keras.axis": ({ axis = 1n, positions = [], restShape = [] }) => {
    const rank = BigInt(flat(positions).length + 1 + flat(restShape).length);
    const theirs = rank < 3n ? axis : axis === 1n ? rank : (firstOf(axis) ?? 1n) - 1n;
    return theirs === rank ? undefined : String(theirs);
  },
  "keras.shared_axes": ({ shared = [] }) => {
    const [channels = 0n, ...spatial] = flat(shared);
    const axes = [...spatial, channels].flatMap((each, place) => (each === 1n ? place + 1 : []));
    return axes.length === 0 ? undefined : `[${axes.join(", ")}]`;
  },
  "pytorch.bidirectional": ({ directions }) => (directions === 2n ? "True" : undefined),
  "pytorch.normalized_shape": ({ normalisedShape = [] }) => {
    const sizes = flat(normalisedShape);
    return sizes.length === 1 ? python(sizes) : pythonTuple(sizes);
  },
  // torch/nn/modules/activation.py: both are `embed_dim` where they are not given.
  "pytorch.kdim": ({ keyFeatures, inFeatures }) => unless(keyFeatures, inFeatures),
  "pytorch.vdim": ({ valueFeatures, inFeatures }) => unless(valueFeatures, inFeatures),
  "pytorch.scale_factor": ({ scaleFactor = 1n, scaleDivisor = 1n }) => {
    const [factor, divisor] = [python(scaleFactor), python(scaleDivisor)];
    return divisor === "1" ? factor : `${factor} / ${divisor}`;
  },
};

const leftOver = (size: bigint) => (size === 0n ? -1n : size);

function unless(value: Values[string] = 0n, same: Values[string] = 0n): string | undefined {
  return python(value) === python(same) ? undefined : python(value);
}
