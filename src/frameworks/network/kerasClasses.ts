import { flat } from "@calc";
import type { PythonCall } from "../written.ts";
import type { RowToWrite } from "./toWrite.ts";

/** A layer that Keras does not have, as a class of the written code. */
export interface KerasClass {
  readonly name: string;
  readonly lines: readonly string[];
}

const build = (name: string, shape: string, more = "") => [
  "def build(self, shape):",
  `    self.${name} = self.add_weight(shape=${shape}${more})`,
];

const addLearned: KerasClass = {
  name: "AddLearned",
  lines: [...build("weight", "shape[1:]"), "", "def call(self, x):", "    return x + self.weight"],
};

const scaleChannels: KerasClass = {
  name: "ScaleChannels",
  lines: [
    ...build("gamma", "(shape[-1],)", ', initializer="ones"'),
    "",
    "def call(self, x):",
    "    return x * self.gamma",
  ],
};

const prependToken: KerasClass = {
  name: "PrependToken",
  lines: [
    "def __init__(self, tokens=1, **options):",
    "    super().__init__(**options)",
    "    self.tokens = tokens",
    "",
    ...build("token", "(1, self.tokens, shape[-1])"),
    "",
    "def call(self, x):",
    "    token = ops.broadcast_to(self.token, (ops.shape(x)[0], self.tokens, x.shape[-1]))",
    "    return ops.concatenate((token, x), axis=1)",
  ],
};

export const tiedDense: KerasClass = {
  name: "TiedDense",
  lines: [
    "def __init__(self, embedding, **options):",
    "    super().__init__(**options)",
    "    self.embedding = embedding",
    "",
    "def call(self, x):",
    "    return ops.matmul(x, ops.transpose(self.embedding.embeddings))",
  ],
};

/** The class that stands in for a layer, and how it is made. */
export function kerasClassFor({
  row,
  values,
}: RowToWrite): { readonly made: PythonCall; readonly uses: KerasClass } | undefined {
  const { tokens = 1n } = values;
  const isOne = flat(tokens).join() === "1";
  switch (row.layer.name) {
    case "addLearned":
      return { uses: addLearned, made: { name: addLearned.name, arguments: [] } };
    case "scale":
      return { uses: scaleChannels, made: { name: scaleChannels.name, arguments: [] } };
    case "prependToken": {
      const given = isOne ? [] : [{ name: "tokens", value: flat(tokens).join() }];
      return { uses: prependToken, made: { name: prependToken.name, arguments: given } };
    }
    default:
      return undefined;
  }
}

/** The lines of a class. */
export const classLines = ({ name, lines }: KerasClass): string[] => [
  "",
  "",
  `class ${name}(layers.Layer):`,
  ...lines.map((line) => (line === "" ? "" : `    ${line}`)),
];
