import type { LayerModel } from "./onnxLayer.ts";
import type { Hyperparameters } from "./question.ts";

const gates = { RNN: 1, LSTM: 4, GRU: 3 };

/**
 * A recurrent layer in ONNX: time comes first and then the batch, each direction has weights of
 * its own, and there are two halves of biases or none.
 */
export function recurrent(
  operator: keyof typeof gates,
  layer: Hyperparameters,
  [steps = 0, features = 0]: readonly number[] = [],
): Partial<LayerModel> {
  const { hidden = 0, bias = true, bidirectional = false, peepholes = false } = layer;
  const [directions, rows] = [bidirectional ? 2 : 1, gates[operator] * hidden];
  const weights = {
    w: [directions, rows, features],
    r: [directions, rows, hidden],
    ...(bias ? { b: [directions, 2 * rows] } : {}),
    ...(peepholes ? { p: [directions, 3 * hidden] } : {}),
  };
  const lengthsAndStates = ["", "", ""];
  const reset = layer.linear_before_reset;
  const attributes = {
    hidden_size: hidden,
    direction: bidirectional ? "bidirectional" : undefined,
    linear_before_reset: reset === undefined ? undefined : Number(reset),
  };
  const inputs = [
    "x0",
    "w",
    "r",
    bias ? "b" : "",
    ...(peepholes ? [...lengthsAndStates, "p"] : []),
  ];
  const outputs = ["y", "h", ...(operator === "LSTM" ? ["c"] : [])];
  return {
    inputs: [{ name: "x0", shape: [steps, 1, features] }],
    nodes: [{ operator, inputs, outputs, attributes }],
    weights,
    outputs,
    read: ([sequence = [], ...states]) => {
      const [time = 0, ways = 0, , size = 0] = sequence;
      return [[time, ways * size], ...states.map(([many = 0, , each = 0]) => [many, each])];
    },
  };
}
