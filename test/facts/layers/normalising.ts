import { asTheyAre, axisAt, first, last } from "../axes.ts";
import { perAxis, whole, yes } from "../hyperparameters.ts";
import { inOrder, placing, type Family, type Given, type Ours } from "../ours.ts";

export const normalising: Family = {
  batch_norm: (given) =>
    alongChannels(given, "batchNorm", {
      ...shiftOf(given, true),
      tracksStatistics: yes(given.layer, "track_running_stats", true),
    }),
  group_norm: (given) => {
    const groups = whole(given.layer, "groups") ?? 32;
    const channels = given.inputs[0]?.[channelAxis(given)] ?? 1;
    // A group for each channel, as Keras writes it.
    const choices = { groups: groups === -1 ? channels : groups, ...shiftOf(given, true) };
    return alongChannels(given, "groupNorm", choices);
  },
  instance_norm: (given) => {
    const shift = shiftOf(given, given.dialect === "onnx");
    const tracksStatistics = yes(given.layer, "track_running_stats");
    return alongChannels(given, "instanceNorm", {
      ...shift,
      ...(tracksStatistics && { tracksStatistics }),
    });
  },
  layer_norm: (given) => overLastAxes(given, "layerNorm", shiftOf(given, true)),
  rms_norm: (given) => overLastAxes(given, "rmsNorm", { scale: shiftOf(given, true).scale }),
  normalization: (given) => alongChannels(given, "normalization", {}),
};

/** PyTorch has one switch for both, and lately one for the bias. */
function shiftOf({ layer }: Given, unsaid: boolean) {
  const affine = yes(layer, "affine", unsaid);
  const center = affine && yes(layer, "bias", true);
  return { scale: yes(layer, "scale", affine), center: yes(layer, "center", center) };
}

function channelAxis({ layer, dialect, inputs: [input = []] }: Given): number {
  if (dialect !== "keras") return 0;
  return axisAt(perAxis(layer, "axis")?.[0] ?? -1, input.length);
}

/** Channels come first in ours, whichever axis they are. */
function alongChannels(
  given: Given,
  name: string,
  choices: Readonly<Record<string, boolean | number>>,
): Ours {
  return inOrder(given, first(channelAxis(given)), placing(name, choices));
}

/** The axes that are normalised come last in ours, in the order into which Keras sorts their numbers. */
function overLastAxes(
  given: Given,
  name: string,
  choices: Readonly<Record<string, boolean>>,
): Ours {
  const { layer, inputs } = given;
  const rank = inputs[0]?.length ?? 0;
  const numbers = perAxis(layer, "axis") ?? [];
  const named = numbers.toSorted((one, other) => one - other).map((axis) => axisAt(axis, rank));
  const normalisedAxes = perAxis(layer, "normalized_shape")?.length ?? Math.max(named.length, 1);
  const order = named.length > 0 ? last(named) : asTheyAre;
  return inOrder(given, order, placing(name, { normalisedAxes, ...choices }));
}
