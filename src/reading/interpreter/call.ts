import { callLibrary } from "../layers/libraries.ts";
import { callLayer, callModel, callSequence } from "../layers/callLayer.ts";
import { collectionMethod } from "./collections.ts";
import { tensorMethod } from "../layers/tensorMethods.ts";
import { none, unknown } from "../values/make.ts";
import type { Given, Instance, LayerValue, Sequence, Value } from "../values/value.ts";
import { unreadCall } from "../layers/unreadCall.ts";
import { heldIn } from "./frozen.ts";
import { readyMade } from "../readyMade/readyMade.ts";
import { sayUnreadModel } from "../readyMade/unreadModel.ts";
import { callFunction, forwardOf, instantiate, sequenceOf } from "./functions.ts";
import { namespaceCall } from "./namespaces.ts";
import { moduleMethod, returnsSelf, superMethod } from "./moduleMethods.ts";
import { build } from "./ownWeights.ts";
import { listedParameters } from "./parameterMethods.ts";
import { step, type Reader } from "./reader.ts";
import { fromAnswer } from "./answers.ts";
import { answerTo } from "../complain.ts";

/** What a call gives, whatever is called. */
export function call(reader: Reader, called: Value, given: Given): Value {
  step(reader, given.span, 2);
  switch (called.kind) {
    case "builtin":
      return called.call(given, reader);
    case "library":
      return readyMade(reader, called.path, given) ?? callLibrary(reader, called.path, given);
    case "function":
      return callFunction(reader, called, given);
    case "bound":
      return callFunction(reader, called.function, {
        ...given,
        positional: [called.self, ...given.positional],
      });
    case "class":
      return instantiate(reader, called, given);
    case "super":
      return called;
    case "instance":
      return callInstance(reader, called, given);
    case "layer":
      return calledLayer(reader, called, given);
    case "sequence":
      return callSequence(reader, withoutInput(reader, called, given), given);
    case "model":
      return callModel(reader, called, given);
    case "method":
      return callMethod(reader, called.of, called.name, given);
    case "lost":
      return called;
    default:
      return callUnknown(reader, called, given);
  }
}

/** Calls a layer, and remembers which nodes it makes for layers within it. */
function calledLayer(reader: Reader, layer: LayerValue, given: Given): Value {
  const { nodes } = reader.graph;
  const before = nodes.length;
  const value = callLayer(reader, layer, given);
  heldIn(layer, nodes.slice(before));
  return value;
}

/** A row of layers that is called elsewhere: what it says of its own input is no step of it. */
function withoutInput(reader: Reader, sequence: Sequence, given: Given): Sequence {
  const [first, ...rest] = sequence.items;
  if (first?.value.kind !== "tensor") return sequence;
  if (hasTensor(given)) reader.called.add(sequence);
  return { ...sequence, items: rest };
}

function callInstance(reader: Reader, instance: Instance, given: Given): Value {
  const forward = forwardOf(instance);
  const isData = given.positional.some(({ kind }) => kind === "held");
  // What a finished network is fed with says what size its input is.
  if (isData && (reader.depth === 0 || !hasTensor(given))) instance.hint = given.positional;
  if (hasTensor(given)) reader.called.add(instance);
  if (!hasTensor(given)) return unknown(given.text || instance.class.name, given.span);
  if (!forward) {
    const sequence = sequenceOf(instance);
    return sequence ? callSequence(reader, sequence, given) : callUnknown(reader, instance, given);
  }
  build(reader, instance, given);
  return callFunction(reader, forward, { ...given, positional: [instance, ...given.positional] });
}

/** Whether there is anything to work out: data alone are not followed through a network. */
const hasTensor = ({ positional, named }: Given) =>
  [...positional, ...named.values()].some((each) => isTensor(each));

const deepest = 4;

/** Lists within lists are looked through as deep as people write them. */
function isTensor(value: Value, depth = 0): boolean {
  if (value.kind === "list" || value.kind === "tuple")
    return depth < deepest && value.items.some((each) => isTensor(each, depth + 1));
  return value.kind === "tensor" || value.kind === "open" || value.kind === "lost";
}

function callMethod(reader: Reader, of: Value, name: string, given: Given): Value {
  const listed = listedParameters(of, name, given);
  if (listed) return listed;
  switch (of.kind) {
    case "tensor":
    case "open":
    case "held":
      return tensorMethod(reader, of, name, given);
    case "list":
    case "tuple":
    case "dictionary":
    case "text":
    case "sequence":
    case "model":
      if (returnsSelf.has(name)) return of;
      return collectionMethod(reader, of, name, given) ?? unknown(given.text, given.span);
    case "super":
      return superMethod(reader, of.instance, name, given) ?? none;
    case "instance":
      return moduleMethod(reader, of, name, given) ?? callUnknown(reader, of, given);
    default:
      return callUnknown(reader, of, given);
  }
}

/** `model.add(…)` without the line that makes the model: it is one from here on. */
function added(reader: Reader, name: string, layer: Value, { span }: Given): Value {
  const made: Sequence = {
    kind: "sequence",
    library: "keras",
    items: [{ name: "0", value: layer, span }],
    span,
  };
  reader.globals.names.set(name, made);
  reader.models.push(made);
  return none;
}

/** A call of something that is not in the text. */
function callUnknown(reader: Reader, called: Value, given: Given): Value {
  const name = given.text === "" && called.kind === "unknown" ? called.name : given.text;
  const namespace =
    called.kind === "unknown" ? namespaceCall(reader, called.name, given) : undefined;
  if (namespace) return namespace;
  const [layer] = given.positional;
  if (called.kind === "unknown" && /^\w+\.add$/.test(called.name) && layer?.kind === "layer") {
    return added(reader, called.name.slice(0, -4), layer, given);
  }
  if (called.kind === "unknown") sayUnreadModel(reader, called.name, given);
  const answer = answerTo(reader, name);
  if (answer !== undefined && typeof answer !== "object") return fromAnswer(answer);
  return unreadCall(reader, name, given);
}
