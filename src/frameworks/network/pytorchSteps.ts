import { pytorch } from "../pytorch.ts";
import { asIn } from "../ownRules.ts";
import { offers } from "../solved.ts";
import { layerCalls } from "../writeLayer.ts";
import type { PythonCall } from "../written.ts";
import { pytorchForms } from "./pytorchForms.ts";
import { shapesOf, type RowToWrite } from "./toWrite.ts";

/** A row of a network in PyTorch: what is made for it, and what is done with it. */
export interface PyTorchStep {
  readonly name: string;
  readonly notes: readonly string[];
  /** Layers that are made for it, called one behind the other. */
  readonly made: readonly PythonCall[];
  /** A tensor that is made for it. */
  readonly parameter?: string;
  /** Further lines of `__init__`. */
  readonly also: readonly string[];
  readonly forward: readonly string[];
  /** Whether it only calls its layers with what it reads. */
  readonly isCall: boolean;
}

/** A row as PyTorch writes it. */
export function pytorchStep(each: RowToWrite): PyTorchStep {
  const { row, name, sources, owner } = each;
  const none = { name, notes: [], made: [], also: [], isCall: false };
  const form = pytorchForms[row.layer.name]?.(each);
  if (form) {
    const { code, parameter } = form;
    const forward = [`${name} = ${code}`];
    return { ...none, forward, ...(parameter !== undefined && { parameter }) };
  }
  if (row.layer.name === "channelNorm") return channelNorm(each);
  const placed = { layer: row.layer, choices: row.choices };
  const keptAxes = Number(each.values["keptAxes"] ?? 0n);
  const isFlatten = row.layer.name === "flatten" && keptAxes > 0;
  const { calls, notes } = isFlatten
    ? { calls: [flattenFrom(keptAxes + 1)], notes: [] }
    : layerCalls(pytorch, placed, shapesOf(row));
  if (calls.length === 0) {
    const remark = notes.map((note) => `${name}: ${note}`);
    return { ...none, notes: remark, forward: [`${name} = ${sources[0] ?? ""}`] };
  }
  const isShared = owner?.row.layer.name === row.layer.name;
  const used = `self.${isShared ? owner.name : name}`;
  const tied = owner && !isShared ? [`${used}.weight = self.${owner.name}.weight`] : [];
  const forward = called(each, used);
  return {
    ...{ name, notes, made: isShared ? [] : calls, also: tied, forward },
    isCall: forward.length === 1 && forward[0] === `${name} = ${used}(${sources.join(", ")})`,
  };
}

/** What is done with a layer; some give more than what is read on. */
function called({ row: { layer, choices }, name, sources, values }: RowToWrite, used: string) {
  if (layer.name === "multiHeadAttention") {
    const [query = "", value = query, key = value] = sources;
    return [`${name}, _ = ${used}(${query}, ${key}, ${value})`];
  }
  if (layer.name === "lstmCell") return [`${name}, _ = ${used}(${sources.join(", ")})`];
  if (!offers(layer, "directions")) return [`${name} = ${used}(${sources.join(", ")})`];
  const isLast =
    values["returnSequences"] !== 1n &&
    offers(asIn("pytorch", { layer, choices }).layer, "returnSequences");
  return [
    `${name}, _ = ${used}(${sources.join(", ")})`,
    ...(isLast ? [`${name} = ${name}[:, -1]`] : []),
  ];
}

const flattenFrom = (axis: number): PythonCall => ({
  name: "nn.Flatten",
  arguments: [{ name: "start_dim", value: String(axis) }],
});

/** torch/nn/modules/normalization.py, `LayerNorm`: its features are the last axes. */
function channelNorm({ row, name, sources: [source = ""] }: RowToWrite): PyTorchStep {
  const [channels = 1n] = row.output;
  const spatial = row.output.slice(1).map((_, place) => place + 2);
  const there = ["0", ...spatial, "1"].join(", ");
  const back = ["0", spatial.length + 1, ...spatial.map((axis) => axis - 1)].join(", ");
  return {
    ...{ name, notes: [], also: [], isCall: false },
    made: [{ name: "nn.LayerNorm", arguments: [{ value: String(channels) }] }],
    forward: [`${name} = self.${name}(${source}.permute(${there})).permute(${back})`],
  };
}
