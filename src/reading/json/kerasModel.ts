import { isKnownCall } from "../layers/known.ts";
import { soundName } from "../translate/pythonText.ts";
import { listedParts, pythonWriter, textOf, type Part } from "../translate/pythonWriter.ts";
import type { Remark } from "../translate/translation.ts";
import { configArguments } from "./configArguments.ts";
import { at, itemsIn, textAt } from "./fields.ts";
import { functionalModel } from "./functionalModel.ts";
import type { JsonNode } from "./jsonTree.ts";
import { isModel, type KerasWriting } from "./kerasWriting.ts";

/** Writes the Python of a model that `model.to_json()` or `model.get_config()` gave. */
export function kerasModel(tree: JsonNode) {
  const { line, written } = pythonWriter("import keras");
  const remarks: Remark[] = [];
  const counts = new Map<string, number>();
  const writing: KerasWriting = {
    line,
    remarks,
    fresh: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}${count}`;
    },
    model: (node) =>
      at(node, "config", "input_layers") === undefined
        ? sequentialModel(writing, node)
        : functionalModel(writing, node),
    layer: (node, shape) => layerCall(writing, node, shape),
  };
  writing.model(tree);
  return { ...written(), remarks };
}

/** Layers one behind the other: Keras 1 has them without a name around them. */
function sequentialModel(writing: KerasWriting, node: JsonNode): string {
  const config = at(node, "config");
  const layers = itemsIn(config?.kind === "list" ? config : at(config, "layers"));
  const name = writing.fresh("model");
  const title = textAt(config, "name");
  const first = layers[0] && (isModel(layers[0]) ? undefined : layers[0]);
  const built = at(config, "build_input_shape") ?? at(config, "batch_input_shape");
  const saysInput =
    !first ||
    ["batch_input_shape", "batch_shape", "input_shape", "input_dim"].some(
      (key) => at(first, "config", key) !== undefined,
    );
  writing.line(
    node,
    `${name} = keras.Sequential(${title === undefined ? "" : `name=${JSON.stringify(title)}`})`,
  );
  if (!saysInput && built?.kind === "list" && built.items.length > 1) {
    const sizes = built.items
      .slice(1)
      .map((size) => (size.kind === "number" ? size.value : "None"));
    writing.line(built, `${name}.add(keras.Input((${sizes.join(", ")},)))`);
  }
  for (const layer of layers) {
    if (isModel(layer)) writing.line(layer, `${name}.add(${writing.model(layer)})`);
    else writing.line(layer, `${name}.add(`, ...writing.layer(layer), ")");
  }
  return name;
}

/** The call that makes a layer; a model that it holds is written before. */
function layerCall(writing: KerasWriting, node: JsonNode, shape: readonly Part[] = []): Part[] {
  const call = textAt(node, "class_name") ?? "Layer";
  const config = at(node, "config");
  const name = textAt(config, "name") ?? textAt(node, "name");
  if (call === "Merge") return mergeCall(writing, config);
  if (call === "Lambda" || !isKnownCall("keras", call)) {
    const spoken = soundName(name ?? call);
    if (call !== "Lambda") ownLayer(writing, node, call);
    return [`keras.layers.Lambda(${spoken}`, ...shape, `, name=${JSON.stringify(name ?? call)})`];
  }
  const cell = call === "RNN" ? textAt(config, "cell", "class_name") : undefined;
  if (cell !== undefined && /^(SimpleRNN|LSTM|GRU)Cell$/.test(cell)) {
    const own = configArguments(name, config);
    const within = configArguments(undefined, at(config, "cell", "config"));
    return [`keras.layers.${cell.replace("Cell", "")}(`, ...listedParts([within, own]), ")"];
  }
  const written = configArguments(name, config, (_key, within) => {
    if (isModel(within)) return writing.model(within);
    const isLayer = textAt(within, "class_name") !== undefined && isLayerKey(within);
    return isLayer ? writing.layer(within).map(textOf).join("") : undefined;
  });
  return [`keras.layers.${call}(`, ...written, ")"];
}

/** A layer that somebody wrote for themselves is no more than a name in the JSON. */
function ownLayer({ remarks }: KerasWriting, { from, to }: JsonNode, call: string): void {
  const sentence = `${call} is no layer of Keras, and the JSON does not hold its code. What it learns is not counted here.`;
  // Once is enough for all that are alike.
  if (remarks.every((each) => each.sentence !== sentence))
    remarks.push({ kind: "note", from, to, sentence });
}

/** Initialisers and the like have a class and settings too, but no layer’s name. */
function isLayerKey(node: JsonNode): boolean {
  const call = textAt(node, "class_name") ?? "";
  return (
    isKnownCall("keras", call) && !/^(Constant|Identity|Zeros|Ones|.*Uniform|.*Normal)$/.test(call)
  );
}

/** Keras 1 joined whole models: `Merge([left, right], mode="concat")`. */
function mergeCall(writing: KerasWriting, config: JsonNode | undefined): Part[] {
  const branches = itemsIn(at(config, "layers")).map((each) =>
    isModel(each) ? writing.model(each) : writing.layer(each).map(textOf).join(""),
  );
  const mode = textAt(config, "mode") ?? "sum";
  return [`keras.layers.Merge([${branches.join(", ")}], mode=${JSON.stringify(mode)})`];
}
