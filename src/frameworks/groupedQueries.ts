import { python } from "./python.ts";
import type { Solved } from "./solved.ts";
import type { PythonCall } from "./written.ts";

/** keras/src/layers/attention/grouped_query_attention.py, a layer of its own in Keras. */
export function groupedQueries(call: PythonCall, { analysis: { values } }: Solved): PythonCall {
  const { heads = 0n, keyValueHeads = heads, headSize = 0n } = values;
  if (heads === keyValueHeads) return call;
  return {
    name: "layers.GroupedQueryAttention",
    arguments: [
      { name: "head_dim", value: python(headSize), quantity: "headSize" },
      { name: "num_query_heads", value: python(heads), quantity: "heads" },
      { name: "num_key_value_heads", value: python(keyValueHeads), quantity: "keyValueHeads" },
      ...call.arguments.filter(({ quantity }) => quantity === "bias"),
    ],
  };
}
