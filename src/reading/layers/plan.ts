import { place, type Choice, type Choices, type Layer } from "@calc";
import type { Reader } from "../interpreter/reader.ts";
import type { Placing } from "../graph/apply.ts";
import type { LayerValue, OpenTensor, Tensor } from "../values/value.ts";
import type { Arguments } from "./arguments.ts";

/** A number of the code that has to agree with what comes in. */
export interface Expected {
  readonly argument: string;
  readonly quantity: string;
  readonly value: number;
}

/** A layer of theirs as one of ours, before it meets its input. */
export interface Plan extends Pick<Placing, "reads" | "gives" | "sizes"> {
  readonly layer: Layer;
  readonly choices: Readonly<Record<string, Choice | undefined>>;
  readonly expected?: readonly Expected[];
  /** PyTorch’s recurrent layers have the batch second where nothing else is said. */
  readonly batchSecond?: boolean;
}

/** What a plan is made from: the inputs are known but for the first one of a network. */
export interface Planning {
  readonly reader: Reader;
  readonly layer: LayerValue;
  readonly call: string;
  readonly given: Arguments;
  readonly inputs: readonly (Tensor | OpenTensor)[];
  /** The axes of an example of the first input; the layer's own where it is open. */
  readonly rank: number;
}

export type MakePlan = (planning: Planning) => Plan | undefined;

/** The placed layer of a plan; undefined where a choice is missing. */
export function placedBy({ layer, choices }: Plan) {
  const made: Record<string, Choice> = {};
  for (const [name, choice] of Object.entries(choices)) {
    if (choice !== undefined && Object.hasOwn(layer.hyperparameters, name)) made[name] = choice;
  }
  const missing = Object.entries(layer.hyperparameters).some(
    ([name, { default: own }]) => !own && made[name] === undefined,
  );
  return missing ? undefined : place(layer, made satisfies Choices);
}

/** How many axes an example of a layer's input has, by its own pattern; undefined where any will do. */
export function rankOf({ declaration }: Layer, axes = declaration.axes): number | undefined {
  const spatial = declaration.input.includes("inSize");
  if (spatial) return axes === undefined ? undefined : declaration.input.length - 1 + axes;
  return undefined;
}
