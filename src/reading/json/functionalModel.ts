import { listedParts, type Part } from "../translate/pythonWriter.ts";
import { literal } from "./configArguments.ts";
import { at, itemsIn, textAt } from "./fields.ts";
import {
  endsOf,
  inboundCalls,
  neededBy,
  type CallValue,
  type InboundCall,
  type TensorName,
} from "./inboundCalls.ts";
import type { JsonNode } from "./jsonTree.ts";
import { isModel, type KerasWriting } from "./kerasWriting.ts";
import { operationCall, operationName } from "./operationCall.ts";
import { shapesSaid } from "./shapesSaid.ts";

/** A call that waits for its inputs. */
interface Waiting {
  readonly layer: string;
  readonly node: JsonNode;
  readonly call: InboundCall;
  readonly place: number;
}

/** Writes a model whose layers say what they read. */
export function functionalModel(writing: KerasWriting, node: JsonNode): string {
  const config = at(node, "config");
  const layers = itemsIn(at(config, "layers")).map((each) => ({ node: each, name: nameOf(each) }));
  const shapes = shapesSaid(layers.map((each) => each.node));
  const waiting = layers.flatMap(({ node: each, name }) =>
    inboundCalls(each).map((call, place): Waiting => ({ layer: name, node: each, call, place })),
  );
  const ends = {
    inputs: endsOf(at(config, "input_layers")),
    outputs: endsOf(at(config, "output_layers")),
  };
  const several = givingSeveral(layers, [
    ...waiting.flatMap(({ call }) => neededBy(call)),
    ...ends.outputs,
  ]);
  const made = new Map<string, string>();
  const tensors = new Map<string, string[]>();

  const tensorName = ({ layer, call, output }: TensorName): string | undefined => {
    const calls = tensors.get(layer);
    // A model inside another counts its calls from its own on.
    const found = calls?.[call] ?? calls?.at(-1);
    return found === undefined || !several.has(layer) ? found : `${found}[${output}]`;
  };
  const partsOf = (value: CallValue): string =>
    value.kind === "tensor"
      ? (tensorName(value.tensor) ?? "missing")
      : value.kind === "list"
        ? `[${value.items.map(partsOf).join(", ")}]`
        : (literal(value.node) ?? "None");

  for (const { node: each, name } of layers) {
    if (textAt(each, "class_name") !== "InputLayer" && inboundCalls(each).length > 0) continue;
    const tensor = writing.fresh("x");
    tensors.set(name, [tensor]);
    writing.line(each, `${tensor} = `, ...inputCall(writing, each));
  }
  for (let open: readonly Waiting[] = waiting; open.length > 0;) {
    const left = open.filter((each) => !write(each));
    // Whoever reads what is never made is written as it stands: that is said at its line.
    if (left.length === open.length) {
      for (const { node: each, layer } of left) missing(writing, each, layer);
      break;
    }
    open = left;
  }
  const listed = (names: readonly TensorName[]) =>
    names.flatMap((each) => tensorName(each) ?? []).join(", ");
  const model = writing.fresh("model");
  const title = textAt(config, "name") ?? textAt(node, "name");
  const called = title === undefined ? "" : `, name=${JSON.stringify(title)}`;
  writing.line(
    node,
    `${model} = keras.Model(inputs=[${listed(ends.inputs)}], outputs=[${listed(ends.outputs)}]${called})`,
  );
  return model;

  /** Writes a call once all that it reads is there. */
  function write({ layer, node: each, call, place }: Waiting): boolean {
    const needed = neededBy(call);
    const calls = tensors.get(layer) ?? [];
    if (place > calls.length || !needed.every((tensor) => tensorName(tensor) !== undefined))
      return false;
    const tensor = writing.fresh("x");
    const source = place === 0 ? each : call;
    const operation = operationName(each);
    if (operation !== undefined) {
      writing.line(source, `${tensor} = ${operationCall(operation, call, partsOf)}`);
    } else {
      if (!made.has(layer)) made.set(layer, makeLayer(each, shapes.get(layer)));
      const named = [...call.named].filter(([, value]) => value.kind !== "plain");
      const given = listedParts([
        ...call.positional.map((value): Part[] => [partsOf(value)]),
        ...named.map(([name, value]): Part[] => [`${name}=${partsOf(value)}`]),
      ]);
      writing.line(source, `${tensor} = ${made.get(layer) ?? ""}(`, ...given, ")");
    }
    tensors.set(layer, [...calls, tensor]);
    return true;
  }

  function makeLayer(each: JsonNode, shape: string | undefined): string {
    if (isModel(each)) return writing.model(each);
    const name = writing.fresh("layer");
    const said = shape === undefined ? [] : [`, output_shape=${shape}`];
    const parts = writing.layer(each, said);
    writing.line(each, `${name} = `, ...parts);
    return name;
  }
}

const nameOf = (node: JsonNode) => textAt(node, "name") ?? textAt(node, "config", "name") ?? "";

/** The layers that give more than one tensor: of each only one is meant. */
function givingSeveral(
  layers: readonly { readonly node: JsonNode; readonly name: string }[],
  read: readonly TensorName[],
): ReadonlySet<string> {
  const own = layers.filter(({ node }) => {
    const state = at(node, "config", "return_state");
    const isStateful = state?.kind === "constant" && state.value === true;
    return isStateful || endsOf(at(node, "config", "output_layers")).length > 1;
  });
  const others = read.filter(({ output }) => output > 0).map(({ layer }) => layer);
  return new Set([...own.map(({ name }) => name), ...others]);
}

/** What comes in: `Input`, with the shape that the layer says. */
function inputCall(writing: KerasWriting, node: JsonNode): Part[] {
  const [, ...rest] = writing.layer(node);
  return ["keras.Input(", ...rest];
}

function missing(writing: KerasWriting, node: JsonNode, layer: string): void {
  writing.remarks.push({
    kind: "wrong",
    from: node.from,
    to: node.to,
    sentence: `${layer} reads a layer that is not in this JSON, or one that waits for ${layer} itself. Is a part of the text missing?`,
  });
}
