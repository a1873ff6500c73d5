import { quantityNamed } from "@calc";
import { argumentsOf } from "./arguments.ts";
import { frameworkTitles, type Framework } from "./framework.ts";
import { isDefault } from "./isDefault.ts";
import type { Solved } from "./solved.ts";

/** Choices that are said otherwise than by an argument of their own. */
const saidOtherwise: Readonly<Record<Framework, readonly string[]>> = {
  keras: ["padding", "outputPadding", "layers", "directions", "merge", "biasVectors"],
  pytorch: [
    "padding",
    "outputPadding",
    "returnSequences",
    "biasVectors",
    "scaleDivisor",
    "shared",
    "keepAxes",
  ],
  onnx: [],
};

/** A note for each choice that a framework’s layer has no argument for. */
export function unsaid(framework: Framework, name: string, given: Solved): string[] {
  const { layer } = given.placed;
  const taken = argumentsOf(framework, layer).map(([, quantity]) => quantity);
  return Object.keys(layer.hyperparameters)
    .filter((choice) => !taken.includes(choice) && !saidOtherwise[framework].includes(choice))
    .filter((choice) => layer.hyperparameters[choice]?.default && !isDefault(given, choice))
    .map((choice) => {
      const { label } = quantityNamed(choice);
      return `${frameworkTitles[framework]}’s ${name} lets nobody choose the ${label}.`;
    });
}
