import { needed, whole, yes } from "../hyperparameters.ts";
import { placing, plain, type Family, type Given, type Ours, type Outputs } from "../ours.ts";

type Name = "simpleRnn" | "lstm" | "gru";

export const recurrent: Family = {
  simple_rnn: (given) => keras(given, "simpleRnn"),
  rnn: (given) => states(given, "simpleRnn"),
  lstm: (given) => (given.dialect === "keras" ? keras : states)(given, "lstm"),
  gru: (given) => (given.dialect === "keras" ? keras : states)(given, "gru"),
  rnn_cell: (given) => cell(given, "simpleRnn"),
  lstm_cell: (given) => cell(given, "lstm"),
  gru_cell: (given) => cell(given, "gru"),
};

/** One vector of biases, but two for a GRU that resets after the product, which is its default. */
function keras(given: Given, name: Name): Ours {
  const { layer } = given;
  const isBidirectional = yes(layer, "bidirectional");
  const { merge_mode: merge = "concat" } = layer;
  const ours = plain(
    given,
    placing(name, {
      units: needed(layer, "units"),
      bias: yes(layer, "bias", true),
      biasVectors: name === "gru" && yes(layer, "reset_after", true) ? 2 : 1,
      returnSequences: yes(layer, "return_sequences"),
      ...(isBidirectional && {
        directions: 2,
        // Kept apart, each direction's output has the shape of their sum.
        merge: typeof merge === "string" ? merge : "sum",
      }),
    }),
  );
  const returnsState = yes(layer, "return_state");
  const staysApart = isBidirectional && merge === null;
  if (!returnsState && !staysApart) return ours;
  const directions = isBidirectional ? 2 : 1;
  // Keras hands on the states of one direction, then those of the other.
  const statesOf = ({ others }: Outputs) =>
    repeated(directions, () => Object.values(others).map((state) => state.slice(-1)));
  return {
    ...ours,
    outputs: (outputs) => [
      ...repeated(staysApart ? 2 : 1, () => [[...outputs.output]]),
      ...(returnsState ? statesOf(outputs) : []),
    ],
  };
}

/** PyTorch and ONNX have two vectors of biases and always return the sequence and the states. */
function states(given: Given, name: Name): Ours {
  const { layer } = given;
  const projection = whole(layer, "proj_size");
  const placed = placing(name, {
    units: needed(layer, "hidden"),
    bias: yes(layer, "bias", true),
    biasVectors: 2,
    returnSequences: true,
    directions: yes(layer, "bidirectional") ? 2 : 1,
    layers: whole(layer, "layers"),
    ...(projection && { projection }),
    ...(yes(layer, "peepholes") && { peepholes: true }),
  });
  return { ...plain(given, placed), outputs: everyOutput };
}

function cell(given: Given, name: Name): Ours {
  const { layer } = given;
  const placed = placing(`${name}Cell`, {
    units: needed(layer, "hidden"),
    bias: yes(layer, "bias", true),
    biasVectors: 2,
  });
  return { ...plain(given, placed), outputs: everyOutput };
}

function everyOutput({ output, others }: Outputs): bigint[][] {
  return [[...output], ...Object.values(others).map((each) => [...each])];
}

const repeated = <Item>(times: number, items: () => Item[]) =>
  Array.from({ length: times }, items).flat();
