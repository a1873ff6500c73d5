import type { Call, LayerDeclaration, PrintedTensor } from "../layer.ts";
import { kinds, type Kind } from "./recurrentKinds.ts";

interface Takes {
  readonly keras?: Call["arguments"];
  readonly pytorch: Call["arguments"];
  readonly tensors: readonly [input: string, recurrent: string, bias: string, second: string];
}

/** How frameworks call it and print its tensors; `after` its name stands what a cell adds to it. */
export function recurrentCalls(
  kind: Kind,
  { keras, pytorch, tensors: [input, recurrent, bias, second] }: Takes,
  after = "",
): LayerDeclaration["code"] {
  const { title, pytorch: name } = kinds[kind];
  const rows = "gates * units";
  const both = [bias, second];
  const kerasBias: PrintedTensor =
    kind === "gru" ? { of: both, shape: ["biasVectors if biasVectors > 1", rows] } : { of: both };
  const direction = (of: PrintedTensor["of"], ...shape: string[]): PrintedTensor => ({
    of,
    shape: ["directions", ...shape],
  });
  return {
    keras: {
      name: title + after,
      arguments: { units: "units", use_bias: "bias", ...keras },
      tensors: {
        kernel: { of: input, shape: ["inFeatures", rows] },
        recurrent_kernel: { of: recurrent, shape: ["units", rows] },
        bias: kerasBias,
      },
    },
    pytorch: {
      name: name + after,
      arguments: { input_size: "inFeatures", hidden_size: "units", ...pytorch },
      ...(after === "" && { fixed: { batch_first: "True" } }),
    },
    // onnx/defs/rnn/defs.cc: both biases in one tensor, the directions along the first axis.
    ...(after === "" && {
      onnx: {
        name,
        arguments: { hidden_size: "units" },
        tensors: {
          w: direction(input, rows, "inFeatures"),
          r: direction(recurrent, rows, "units"),
          b: direction(both, `2 * ${rows}`),
          ...(kind === "lstm" && { p: direction("peepholes", "3 * units") }),
        },
      },
    }),
  };
}
