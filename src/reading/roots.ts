import { complain } from "./complain.ts";
import type { GraphNode } from "./graph/graph.ts";
import { networkFrom, type ReadNetwork } from "./graph/network.ts";
import { mostAttempts } from "./graph/open.ts";
import { labelled } from "./labelled.ts";
import { calledWith } from "./interpreter/given.ts";
import { forwardOf, sequenceOf } from "./interpreter/functions.ts";
import type { Reader } from "./interpreter/reader.ts";
import { fromHint } from "./hints.ts";
import { declaredAs } from "./layers/declared.ts";
import { openInput } from "./layers/inputs.ts";
import { saidInput } from "./layers/kerasCalls.ts";
import { checkShape, inputOf } from "./layers/kerasInputs.ts";
import { withoutBatch } from "./graph/axes.ts";
import { lost } from "./values/make.ts";
import { valuesIn } from "./values/valuesIn.ts";
import type { Instance, LayerValue, Model, Sequence, Value } from "./values/value.ts";

/** Of one text so many networks are read. */
export const mostRoots = 12;

/** Something of a text that is a network, and what it is called there. */
export interface Root {
  readonly title: string;
  readonly value: Instance | Model | Sequence;
}

/** The network of a root, with usual sizes of an input tried where the text says none. */
export function readRoot(reader: Reader, { title, value }: Root): ReadNetwork | undefined {
  if (value.kind === "model") return ofModel(reader, value, title);
  reader.steps = 0;
  const chosen = reader.chosen.get(title);
  if (chosen !== undefined) return tryRoot(reader, { title, value }, chosen);
  const start = { complaints: reader.complaints.length, nodes: reader.graph.nodes.length };
  const tries: { wrong: number; attempt: number }[] = [];
  const asked = new Map(reader.wanted);
  let spent = 0;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const network = tryRoot(reader, { title, value }, attempt);
    const wrong = reader.complaints
      .slice(start.complaints)
      .filter(({ kind }) => kind === "wrong").length;
    const isSaid =
      reader.openInputs.every(({ tensor }) => tensor === undefined) || !isAssumed(reader);
    if (wrong === 0 || isSaid) {
      reader.chosen.set(title, attempt);
      return network;
    }
    tries.push({ wrong, attempt });
    reader.complaints.length = start.complaints;
    reader.graph.nodes.length = start.nodes;
    spent += reader.steps;
    reader.steps = 0;
    reader.wanted.clear();
    asked.forEach((each, name) => reader.wanted.set(name, each));
    reader.tries += 1;
    if (reader.tries > 3 * mostAttempts || spent > reader.mostSteps) break;
  }
  const [best] = tries.toSorted((one, other) => one.wrong - other.wrong);
  reader.chosen.set(title, best?.attempt ?? 0);
  return tryRoot(reader, { title, value }, best?.attempt ?? 0);
}

const isAssumed = (reader: Reader) =>
  [...reader.wanted.values()].some(({ kind }) => kind === "input");

function tryRoot(reader: Reader, { title, value }: Root, attempt: number): ReadNetwork | undefined {
  const first = reader.graph.nodes.length;
  reader.attempt = attempt;
  reader.openInputs.length = 0;
  if (value.kind === "model") return undefined;
  const outputs =
    value.kind === "instance" ? runInstance(reader, value) : runSequence(reader, value);
  const nodes = reader.graph.nodes.slice(first);
  const library = value.kind === "sequence" ? value.library : reader.library;
  return networkFrom(reader, {
    title,
    span: value.kind === "instance" ? value.class.span : value.span,
    library,
    outputs,
    nodes,
    keepsAll: library === "pytorch",
  });
}

/** What a class of the text gives for inputs of which nobody knows more than their names. */
function runInstance(reader: Reader, instance: Instance): Value[] {
  const forward = forwardOf(instance);
  const sequence = forward ? undefined : sequenceOf(instance);
  if (sequence)
    return runSequence(reader, { ...sequence, ...(instance.hint && { hint: instance.hint }) });
  if (!forward) return [];
  const unused = labelled(instance);
  const needed = forward.parameters.slice(1).filter((each, place) => {
    return each.spread === 0 && (each.default === undefined || place === 0);
  });
  const hints = fromHint(reader, instance.hint);
  const inputs = needed.map(
    ({ name }, place): Value => hints[place] ?? openInput(reader, name, forward.span),
  );
  reader.depth += 1;
  const output = reader.call(
    { kind: "bound", function: forward, self: instance },
    calledWith(inputs, forward.span),
  );
  reader.depth -= 1;
  const outputs = valuesIn(output);
  if (outputs.length > 0 && outputs.every(({ kind }) => kind === "tensor"))
    notCalled(reader, unused);
  return outputs;
}

const mostNotes = 3;

/** Says which layers that learn something are made and never called. */
function notCalled(reader: Reader, layers: readonly LayerValue[]): void {
  const idle = layers.filter((layer) => {
    const declared = declaredAs(layer.library, layer.call)?.layer.declaration.weights;
    return !reader.used.has(layer) && Object.keys(declared ?? {}).length > 0;
  });
  for (const layer of idle.slice(0, mostNotes)) {
    const sentence = `self.${layer.label ?? layer.call} is made but nothing calls it, so it has no row here. PyTorch’s own total counts its parameters all the same.`;
    complain(reader, "note", layer.span, sentence);
  }
}

function runSequence(reader: Reader, sequence: Sequence): Value[] {
  if (sequence.items.length === 0) return [];
  labelled(sequence);
  const hints = fromHint(reader, sequence.hint);
  const input = hints[0] ?? sequenceInput(reader, sequence);
  const isInput = sequence.items[0]?.value.kind === "tensor";
  const items = isInput ? sequence.items.slice(1) : sequence.items;
  reader.depth += 1;
  const output = reader.call(
    { ...sequence, items },
    calledWith([isInput ? (sequence.items[0]?.value ?? input) : input], sequence.span),
  );
  reader.depth -= 1;
  return valuesIn(output);
}

/** The input of layers one behind the other: what the first of them says, or open. */
function sequenceInput(reader: Reader, sequence: Sequence): Value {
  const [first] = sequence.items;
  if (first?.value.kind === "model") return first.value.inputs[0] ?? lost;
  const span = first?.span ?? sequence.span;
  const said = saidInput(reader, sequence);
  if (!said) return openInput(reader, "input", span);
  const input = inputOf(reader, said, span);
  if (input.kind === "tensor") checkShape(reader, withoutBatch(input.sizes), span);
  return input;
}

function ofModel(reader: Reader, model: Model, title: string): ReadNetwork | undefined {
  const nodes: GraphNode[] = model.outputs.length > 0 ? [] : reader.graph.nodes;
  return networkFrom(reader, {
    title: model.name ?? title,
    span: model.span,
    library: "keras",
    outputs: model.outputs.filter(({ kind }) => kind !== "lost"),
    inputs: model.inputs,
    nodes: model.outputs.some(({ kind }) => kind !== "tensor") ? reader.graph.nodes : nodes,
    keepsAll: false,
  });
}
