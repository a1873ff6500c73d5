import { listedParts, type Part } from "../translate/pythonWriter.ts";
import { torchClass, type ClassLine } from "../translate/torchClass.ts";
import type { Remark, Translation } from "../translate/translation.ts";
import { keptForm, type BatchAxis, type Form } from "./forms.ts";
import { numbersIn, type OnnxGraph, type OnnxNode, type OnnxTensor } from "./graph.ts";
import { layerName } from "./layerName.ts";

/** A layer or learned numbers that the class holds, and how many numbers the file has for it. */
export interface HeldLayer {
  readonly attribute: string;
  readonly node: OnnxNode;
  readonly numbers: number;
}

/** The class that is written of a network: what it holds, and what it does step by step. */
export interface Writing {
  readonly graph: OnnxGraph;
  /** How many examples the file is made for, where it says so. */
  readonly batch: number | undefined;
  /** What kept numbers stand for. */
  readonly formOf: (tensor: OnnxTensor) => Form;
  /** The decimals that are kept under a name, where they are few. */
  readonly floatsOf: (name: string) => readonly number[] | undefined;
  readonly forms: Map<string, Form>;
  readonly held: HeldLayer[];
  readonly remarks: Remark[];
  /** The steps that are written with one before them. */
  readonly merged: Set<OnnxNode>;
  /** The steps that read a tensor. */
  readonly readersOf: (name: string) => readonly OnnxNode[];
  /** Holds a layer with weights of the file, once for all steps that have the same; gives `self.conv1`. */
  readonly hold: (
    node: OnnxNode,
    made: readonly Part[],
    kept: readonly (OnnxTensor | undefined)[],
  ) => string;
  /** Writes what an output is, and gives it a name. */
  readonly put: (
    node: OnnxNode,
    text: string,
    more?: { place?: number; rank?: number | undefined; batch?: BatchAxis | undefined },
  ) => void;
  readonly written: (names: { given: string; returned: string; example: string }) => Translation;
}

/** An empty class. */
export function writing(graph: OnnxGraph, batch: number | undefined): Writing {
  const floats = new Map<string, readonly number[]>();
  const formOf = (tensor: OnnxTensor): Form => {
    if (tensor.values) floats.set(tensor.name, tensor.values);
    return keptForm(tensor);
  };
  const forms = new Map<string, Form>(graph.kept.map((each) => [each.name, formOf(each)]));
  const readers = Map.groupBy(
    graph.nodes.flatMap((node) => node.inputs.map((name) => ({ name, node }))),
    ({ name }) => name,
  );
  const made: ClassLine[] = [];
  const steps: ClassLine[] = [];
  const held: HeldLayer[] = [];
  const remarks: Remark[] = [];
  const byWeights = new Map<string, string>();
  const names = new Map<string, number>();
  const fresh = (name: string): string => {
    const often = names.get(name) ?? 0;
    names.set(name, often + 1);
    return often === 0 ? name : fresh(`${name}_${often}`);
  };
  return {
    graph,
    batch,
    formOf,
    floatsOf: (name) => floats.get(name),
    forms,
    held,
    remarks,
    merged: new Set(),
    readersOf: (name) => readers.get(name)?.map(({ node }) => node) ?? [],
    hold: (node, parts, kept) => {
      const all = kept.filter((each) => each !== undefined);
      const key = all.map(({ name }) => name).join("\n");
      const known = byWeights.get(key);
      if (known !== undefined && key !== "") return known;
      const attribute = `self.${fresh(layerName(node, all[0]?.name))}`;
      byWeights.set(key, attribute);
      made.push({ source: node, parts: [`${attribute} = `, ...parts] });
      held.push({ attribute, node, numbers: all.reduce((sum, each) => sum + numbersIn(each), 0) });
      return attribute;
    },
    put: (node, text, { place = 0, rank, batch: axis } = {}) => {
      const output = node.outputs[place];
      if (output === undefined) return;
      const name = fresh("x");
      steps.push({ source: node, parts: [`${name} = ${text}`] });
      forms.set(output, { kind: "tensor", text: name, rank, batch: axis });
    },
    written: ({ given, returned, example }) => {
      const lines = { title: graph.name, held: made, steps, given, returned, example };
      return { ...torchClass(lines), remarks };
    },
  };
}

/** `name=value` for each argument that is said. */
export const argumentsOf = (
  node: OnnxNode,
  said: Readonly<Record<string, string | undefined>>,
): Part[] =>
  listedParts(
    Object.entries(said).flatMap(([name, value]): Part[][] =>
      value === undefined ? [] : [[`${name}=`, { text: value, source: node }]],
    ),
  );
