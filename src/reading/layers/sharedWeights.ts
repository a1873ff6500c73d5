import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import type { LayerValue, Tensor, Value } from "../values/value.ts";
import { argumentsTo } from "./arguments.ts";

/** A product with the weights of a layer that stands elsewhere, such as the table of an embedding. */
export function withWeight(reader: Reader, tensor: Tensor, layer: LayerValue, span: Span): Value {
  const { whole } = argumentsTo(reader, layer);
  const names = ["num_embeddings", "input_dim", "out_features", "units"];
  const units = names.map(whole).find((each) => each !== undefined);
  if (units === undefined) return lost;
  return apply(
    reader,
    { placed: place(layers.dense, { units, bias: 0 }), reads: asTheyAre, gives: asTheyAre },
    [tensor],
    { span, label: `${layer.label ?? "weight"}_product`, call: "matmul", layer },
  );
}
