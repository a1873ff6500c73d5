import type { NeutralShape } from "../facts/cases.ts";
import { dense } from "./onnxDense.ts";
import type { LayerModel } from "./onnxLayer.ts";
import type { OnnxNode } from "./onnxModel.ts";

interface Heads {
  readonly heads: number;
  readonly keyValueHeads?: number;
  readonly headSize: number;
  readonly bias?: boolean | undefined;
  /** Whether the mean of the weights over the heads comes out too. */
  readonly givesWeights?: boolean;
}

/** ONNX's Attention has no weights of its own: they are dense layers before and behind it. */
export function attention(
  { heads, keyValueHeads = heads, headSize, bias = true, givesWeights = false }: Heads,
  [query = [], key = query, value = key]: readonly NeutralShape[],
): Partial<LayerModel> {
  const width = query[1] ?? 0;
  const wide = { query: heads * headSize, "key value": keyValueHeads * headSize };
  const projections = {
    query: dense("x0", "query", [wide.query, width], bias),
    key: dense("x1", "key", [wide["key value"], key[1] ?? 0], bias),
    value: dense(value === key ? "x1" : "x2", "value", [wide["key value"], value[1] ?? 0], bias),
    y: dense("heard", "y", [width, wide.query], bias),
  };
  const attend: OnnxNode = {
    operator: "Attention",
    inputs: ["query", "key", "value"],
    outputs: ["heard", ...(givesWeights ? ["", "", "scores"] : [])],
    attributes: { q_num_heads: heads, kv_num_heads: keyValueHeads },
  };
  const mean: OnnxNode = {
    operator: "ReduceMean",
    inputs: ["scores", "overHeads"],
    outputs: ["weights"],
    attributes: { keepdims: 0 },
  };
  const { query: q, key: k, value: v, y } = projections;
  return {
    nodes: [
      ...q.nodes,
      ...k.nodes,
      ...v.nodes,
      attend,
      ...y.nodes,
      ...(givesWeights ? [mean] : []),
    ],
    weights: { ...q.weights, ...k.weights, ...v.weights, ...y.weights },
    ...(givesWeights && { options: { overHeads: [1n] } }),
    outputs: givesWeights ? ["y", "weights"] : ["y"],
  };
}
