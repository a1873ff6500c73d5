import { perAxis, needed, yes } from "../hyperparameters.ts";
import { placing, plain, spatial, type Family } from "../ours.ts";

export const weighing: Family = {
  dense: (given) => {
    const { layer } = given;
    return plain(
      given,
      placing("dense", { units: needed(layer, "units"), bias: yes(layer, "bias", true) }),
    );
  },
  bilinear: (given) => {
    const { layer } = given;
    return plain(
      given,
      placing("bilinear", { units: needed(layer, "units"), bias: yes(layer, "bias", true) }),
    );
  },
  embedding: (given) => plain(given, placing("embedding", table(given))),
  embedding_bag: (given) => plain(given, placing("embeddingBag", table(given))),
  prelu: (given) => {
    const { layer, dialect, inputs } = given;
    const [input = []] = inputs;
    if (dialect === "keras") {
      const axes = perAxis(layer, "shared_axes") ?? [];
      const shared = input.map((_, axis) => (axes.includes(axis + 1) ? 1 : 0));
      return plain(given, placing("prelu", { shared }));
    }
    // PyTorch has one slope for all, or one for each channel.
    const perChannel = (perAxis(layer, "n")?.[0] ?? 1) > 1;
    const shared = input.map((_, axis) => (perChannel && axis === 0 ? 0 : 1));
    return spatial(given, placing("prelu", { shared }));
  },
};

function table({ layer }: Parameters<Family[string]>[0]) {
  return { vocabulary: needed(layer, "input_dim"), outFeatures: needed(layer, "output_dim") };
}
