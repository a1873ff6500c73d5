import type { Shape } from "@calc";
import { channelsLast } from "./channelsLast.ts";
import type { Framework } from "./framework.ts";
import { asIn } from "./ownRules.ts";
import { offers, solved, withChoices, type Solved } from "./solved.ts";

/** What a layer gives in a framework, a batch of it: `output`, or a state beside it. */
export interface Output {
  readonly name: string;
  readonly shape: readonly (bigint | "batch")[];
}

/** The outputs of a layer as a framework gives them: channels last in Keras, first in PyTorch and ONNX. */
export function outputsIn(framework: Framework, given: Solved): Output[] {
  const { placed, inputs } = given;
  const { layer } = placed;
  const isRecurrent = offers(layer, "returnSequences") && offers(layer, "directions");
  if (framework === "keras")
    return [output(channelsLast(layer, given.analysis.output, given.analysis.values))];
  if (!isRecurrent) {
    const weights = given.analysis.otherOutputs["attentionWeights"];
    const others = framework === "pytorch" && weights ? [{ name: "weights", sizes: weights }] : [];
    return [
      output(given.analysis.output),
      ...others.map(({ name, sizes }) => ({ name, shape: ["batch" as const, ...sizes] })),
    ];
  }
  // torch/nn/modules/rnn.py: every step, and the last states of all layers and directions.
  const every = withChoices(asIn(framework, placed), { returnSequences: 1 });
  const analysis = solved(every, inputs)?.analysis;
  const states = Object.entries(analysis?.otherOutputs ?? {}).map(
    ([name, [count = 1n, size = 1n]]) => ({
      name: stateNames[name] ?? name,
      shape: [count, "batch" as const, size],
    }),
  );
  return [output(analysis?.output ?? []), ...states];
}

const stateNames: Readonly<Record<string, string>> = { hiddenState: "h_n", cellState: "c_n" };

const output = (sizes: Shape): Output => ({ name: "output", shape: ["batch", ...sizes] });
