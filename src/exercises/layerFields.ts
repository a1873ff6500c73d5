import {
  isLayerName,
  isYesOrNo,
  layers,
  type Choice,
  type Choices,
  type Layer,
  type LayerName,
  type Shape,
} from "@calc";
import type { ExerciseFields } from "./exerciseFields.ts";
import { suggest } from "./suggest.ts";
import { workOut, type Worked } from "./worked.ts";
import type { Field } from "./yamlFields.ts";

/** A layer by itself, as its file gives it: plain data, from which it can be worked out again. */
export interface LayerAlone {
  readonly layer: LayerName;
  /** Channels first. */
  readonly inputs: readonly Shape[];
  readonly choices: Choices;
}

/** The layer that an exercise names with its `input` or `inputs` and its `choices`, worked out. */
export function layerAlone(fields: ExerciseFields): { worked: Worked; alone: LayerAlone } {
  const { stop } = fields.field("layer");
  const name = layerNamed(fields.words("layer"), stop);
  const layer = layers[name];
  const choices = fields.has("choices") ? choicesOf(layer, fields.field("choices")) : {};
  const inputs = inputsOf(fields);
  const solved = workOut({ layer, choices }, inputs);
  if ("worked" in solved) return { worked: solved.worked, alone: { layer: name, inputs, choices } };
  const [issue = { quantity: "", message: `${name} can't be worked out.` }] = solved.issues;
  const isChosen = Object.hasOwn(choices, issue.quantity);
  if (isChosen) return fields.field("choices").stop(issue.message, issue.quantity);
  if (Object.hasOwn(layer.hyperparameters, issue.quantity)) return stop(issue.message);
  return fields.field(fields.has("inputs") ? "inputs" : "input").stop(issue.message);
}

/** The name of a layer. Stops where there is none of it. */
export function layerNamed(name: string, stop: Field["stop"]): LayerName {
  if (isLayerName(name)) return name;
  return stop(`there is no layer "${name}". ${suggest(name, Object.keys(layers))}`, name);
}

function inputsOf({ field, has }: ExerciseFields): Shape[] {
  if (has("input") && has("inputs")) {
    return field("inputs").stop('write "input" for one shape or "inputs" for several, not both.');
  }
  if (!has("inputs")) return [sizesOf(field("input").value, field("input"))];
  const { value, stop } = field("inputs");
  if (!Array.isArray(value) || value.length === 0) {
    return stop('"inputs" is a list of shapes, such as [[64, 56, 56], [64, 56, 56]].');
  }
  return value.map((each) => sizesOf(each, field("inputs")));
}

/** The sizes of one input. Stops where they are none. */
export function sizesOf(value: unknown, { stop }: Field): Shape {
  const isShape = Array.isArray(value) && value.length > 0;
  if (isShape && value.every((size) => typeof size === "bigint")) return value;
  return stop("an input is a list of whole numbers, channels first, such as [3, 227, 227].");
}

/** What is chosen of a layer. Stops where it does not offer that. */
export function choicesOf(layer: Layer, { value, stop }: Field): Choices {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return stop('"choices" are fields, such as { kernelSize: 3, stride: 2 }.');
  }
  const offered = Object.keys(layer.hyperparameters);
  const read = Object.entries(value).map(([name, each]): [string, Choice] => {
    const allowed = layer.hyperparameters[name];
    if (!allowed) {
      const instead = offered.length > 0 ? suggest(name, offered) : "There is nothing to choose.";
      return stop(`${layer.name} has no choice "${name}". ${instead}`, name);
    }
    const choice: unknown = isYesOrNo(allowed) ? yesOrNo(each) : each;
    return [name, isChoice(choice) ? choice : stop(`"${name}" has no value.`, name)];
  });
  return Object.fromEntries(read);
}

/** YAML 1.2 takes `yes` and `no` for texts. */
function yesOrNo(value: unknown): unknown {
  return value === "yes" ? true : value === "no" ? false : value;
}

function isChoice(value: unknown): value is Choice {
  if (Array.isArray(value)) return value.every(isChoice);
  return ["bigint", "number", "boolean", "string"].includes(typeof value);
}
