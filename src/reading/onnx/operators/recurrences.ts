import { truth } from "../../translate/pythonText.ts";
import type { Operator } from "../step.ts";
import { argumentsOf } from "../writing.ts";

const recurrent =
  (call: "RNN" | "LSTM" | "GRU"): Operator =>
  ({ kept, tensor, whole, word, batch, writing, node }) => {
    const [input, weight, again, bias] = [tensor(0), kept(1), kept(2), kept(3)];
    if (input === undefined || !weight || !again) return false;
    const [, , features = 1] = weight.sizes;
    const units = whole("hidden_size", Number(again.sizes[2] ?? 1));
    const made = argumentsOf(node, {
      input_size: String(features),
      hidden_size: String(units),
      bias: truth(bias !== undefined),
      bidirectional: truth(word("direction", "forward") === "bidirectional"),
      batch_first: truth(whole("layout", 0) === 1),
    });
    const layer = writing.hold(node, [`nn.${call}(`, ...made, ")"], [weight, again, bias]);
    writing.put(node, `${layer}(${input})`);
    const both = writing.forms.get(node.outputs[0] ?? "");
    if (both?.kind !== "tensor") return false;
    const states = call === "LSTM" ? ["[1][0]", "[1][1]"] : ["[1]"];
    node.outputs.forEach((name, place) => {
      if (name === "") return;
      if (place === 0) {
        writing.put(node, `${both.text}[0]`, { place, rank: 4, batch: batch() });
        const steps = writing.forms.get(name);
        if (steps?.kind === "tensor") writing.forms.set(name, { ...steps, directions: "apart" });
      } else writing.put(node, `${both.text}${states[place - 1] ?? "[1]"}`, { place, rank: 3 });
    });
    return true;
  };

/** Operators that go through a sequence step by step. */
export const recurrences: Readonly<Record<string, Operator>> = {
  RNN: recurrent("RNN"),
  LSTM: recurrent("LSTM"),
  GRU: recurrent("GRU"),
};
