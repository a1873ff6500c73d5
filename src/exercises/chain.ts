import {
  layers,
  summarise,
  type Choices,
  type LayerName,
  type Network,
  type NetworkNode,
  type Shape,
} from "@calc";
import type { ExerciseFields } from "./exerciseFields.ts";
import { choicesOf, layerNamed, sizesOf } from "./layerFields.ts";
import type { Field } from "./yamlFields.ts";

/** A small network of an exercise’s own, each layer reading the one before: plain data. */
export interface Chain {
  /** Channels first. */
  readonly input: Shape;
  readonly nodes: readonly {
    readonly name: string;
    readonly layer: LayerName;
    readonly choices: Choices;
  }[];
}

/** The chain that an exercise writes as `layers`. Stops where one of them can’t be, or does not fit the next. */
export function chainIn({ field }: ExerciseFields): Chain {
  const { value, stop } = field("layers");
  if (!isFields(value) || Object.keys(value).length === 0) {
    return stop('"layers" has a line for each layer: conv: { layer: conv2d, choices: { … } }.');
  }
  const nodes = Object.entries(value).map(([name, node]) => nodeOf(name, node, stop));
  const chain = { input: sizesOf(field("input").value, field("input")), nodes };
  const [issue] = summarise(chainNetwork(chain)).issues;
  return issue ? stop(`${issue.node}: ${issue.message}`, `${issue.node}:`) : chain;
}

/** The network that a chain is. */
export function chainNetwork({ input, nodes }: Chain): Network {
  const placed = nodes.map(({ name, layer, choices }): [string, NetworkNode] => [
    name,
    { layer: layers[layer], choices },
  ]);
  return {
    name: "layers",
    title: "the network",
    summary: "",
    input: input.map(Number),
    nodes: Object.fromEntries(placed),
    published: { params: 0, source: "" },
  };
}

function nodeOf(name: string, node: unknown, stop: Field["stop"]): Chain["nodes"][number] {
  const { layer: said, choices = {}, ...rest } = isFields(node) ? node : {};
  const [unknown] = Object.keys(rest);
  if (typeof said !== "string" || unknown !== undefined) {
    const what = unknown === undefined ? "" : ` It has no "${unknown}".`;
    return stop(`"${name}" is { layer: …, choices: { … } }.${what}`, `${name}:`);
  }
  const layer = layerNamed(said, stop);
  return { name, layer, choices: choicesOf(layers[layer], { value: choices, stop }) };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
