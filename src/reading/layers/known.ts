import type { Library } from "../values/value.ts";
import { declaredAs } from "./declared.ts";
import { currentName } from "./earlierNames.ts";
import { identities } from "./identities.ts";
import { ownOf } from "../values/ownOf.ts";

const more: Readonly<Record<Library, ReadonlySet<string>>> = {
  keras: new Set([
    ...["Input", "InputLayer", "Sequential", "Model", "Lambda", "Bidirectional", "TimeDistributed"],
    ...["concatenate", "add", "subtract", "multiply", "average", "maximum", "merge", "Merge"],
    ...["Minimum", "Dot", "Resizing", "Graph", "GroupQueryAttention", "Functional"],
  ]),
  pytorch: new Set([
    ...[
      "Sequential",
      "ModuleList",
      "ModuleDict",
      "ParameterList",
      "Parameter",
      "Module",
      "Unflatten",
    ],
    ...[
      "Transformer",
      "TransformerEncoderLayer",
      "TransformerEncoder",
      "TransformerDecoderLayer",
      "TransformerDecoder",
    ],
    ...["Lambda", "Flatten", "Upsample", "UpsamplingNearest2d", "UpsamplingBilinear2d"],
  ]),
  lasagne: new Set(["NeuralNet"]),
};

/** Whether a framework has a layer or a function of that name. */
export function isKnownCall(library: Library, written: string): boolean {
  if (library === "lasagne") return written.endsWith("Layer") || more.lasagne.has(written);
  const call = library === "keras" ? currentName(written) : written.replace(/^Lazy/, "");
  return (
    more[library].has(call) ||
    ownOf(identities[library], call) !== undefined ||
    declaredAs(library, call) !== undefined
  );
}
