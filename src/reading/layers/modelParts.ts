import { withoutBatch } from "../graph/axes.ts";
import type { GraphNode } from "../graph/graph.ts";
import { tensorOf } from "../graph/tensor.ts";
import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { tuple, whole } from "../values/make.ts";
import type { LayerValue, Model, Sequence, Value } from "../values/value.ts";
import { saidInput } from "./kerasCalls.ts";
import { inputOf } from "./kerasInputs.ts";
import { inKerasOrder } from "./kerasOrder.ts";
import { labelOf } from "./labels.ts";
import { nodesBehind } from "./replay.ts";

/** The layers of a model of Keras as it lists them; its inputs are layers too. */
export function layersOf(model: Model | Sequence): Value[] {
  if (model.kind === "sequence") return model.items.map(({ value }) => value);
  const ends = endsOf(model);
  return layersAt(inKerasOrder(nodesBehind(ends), ends));
}

const endsOf = ({ outputs }: Model) =>
  outputs.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));

function layersAt(nodes: readonly GraphNode[]): Value[] {
  const found = nodes.flatMap(({ kind, layer, sizes, span }): Value[] => {
    if (kind === "input") return [inputLayer(withoutBatch(sizes), span)];
    return layer?.kind === "layer" ? [layer] : [];
  });
  return [...new Set(found)];
}

const inputLayer = (sizes: readonly number[], span: LayerValue["span"]): LayerValue => ({
  kind: "layer",
  library: "keras",
  call: "InputLayer",
  given: calledWith([], span, new Map([["shape", tuple(sizes.map(whole))]])),
  span,
});

/** The layer of that name, or at that place. */
export function layerNamed(model: Model | Sequence, wanted: Value | undefined): Value | undefined {
  if (wanted?.kind === "number") return layersOf(model).at(wanted.value);
  const counts = new Map<string, number>();
  // Layers without a name of their own are numbered as they are made.
  const layers = model.kind === "model" ? layersAt(nodesBehind(endsOf(model))) : layersOf(model);
  return layers.find((each) => {
    if (each.kind === "model") return wanted?.kind === "text" && each.name === wanted.value;
    if (each.kind !== "layer") return false;
    const base = labelOf(each, each.call);
    const before = counts.get(base) ?? 0;
    counts.set(base, before + 1);
    const name = before === 0 ? base : `${base}_${before}`;
    return wanted?.kind === "text" && name === wanted.value;
  });
}

/** A sequence as Keras builds it: from an input whose shape it says, to its output. */
export function builtOf(reader: Reader, sequence: Sequence): Model | undefined {
  if (sequence.library !== "keras") return undefined;
  const { built, items, span } = sequence;
  if (built?.length === items.length) return built.model;
  const said = saidInput(reader, sequence);
  const [first] = items;
  const given = first?.value.kind === "tensor" ? first.value : said && inputOf(reader, said, span);
  if (given?.kind !== "tensor") return undefined;
  const layers = first?.value === given ? items.slice(1) : items;
  let value: Value = given;
  for (const layer of layers) value = reader.call(layer.value, calledWith([value], layer.span));
  const model: Model = { kind: "model", inputs: [given], outputs: [value], span };
  sequence.built = { model, length: items.length };
  return model;
}

/** What goes into a layer, or comes out of it, where it is called first. */
export function tensorAt(
  reader: Reader,
  layer: LayerValue,
  which: "input" | "output",
): Value | undefined {
  const called = () => reader.graph.nodes.find((node) => node.layer === layer);
  const holder = reader.models.find(
    (each) => each.kind === "sequence" && each.items.some(({ value }) => value === layer),
  );
  if (!called() && holder?.kind === "sequence") builtOf(reader, holder);
  const node = called();
  const [source] = node?.inputs ?? [];
  const wanted = which === "output" ? node : source;
  return wanted && tensorOf(wanted);
}
