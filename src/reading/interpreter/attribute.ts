import { answerTo } from "../complain.ts";
import type { Span } from "../python/tree.ts";
import { labelOf } from "../layers/labels.ts";
import { builtOf, layersOf, tensorAt } from "../layers/modelParts.ts";
import { argumentOf } from "../layers/signatures.ts";
import {
  boolean,
  decimal,
  list,
  none,
  sizeValue,
  text,
  tuple,
  unknown,
  whole,
} from "../values/make.ts";
import type { ClassValue, Instance, LayerValue, Sequence, Value } from "../values/value.ts";
import { fromAnswer } from "./answers.ts";
import { calledWith } from "./given.ts";
import { openSizes } from "../graph/open.ts";
import { frozenIn } from "./frozen.ts";
import { biasOf, parameterOf, partsOf } from "./parameters.ts";
import type { Reader } from "./reader.ts";

/** `of.name`. */
export function attribute(reader: Reader, of: Value, name: string, span: Span): Value {
  const parameter = name === "requires_grad" ? parameterOf(of) : undefined;
  if (parameter) return boolean(!frozenIn(parameter.layer)[parameter.part]);
  switch (of.kind) {
    case "library":
      return constants[`${of.path}.${name}`] ?? { kind: "library", path: `${of.path}.${name}` };
    case "instance":
      return ofInstance(reader, of, name, span);
    case "class":
      return memberOf(of, name) ?? notKnown(reader, of, name, span);
    case "super": {
      const found = baseMember(of.from, name);
      if (found?.kind === "function") return { kind: "bound", function: found, self: of.instance };
      return { kind: "method", of, name };
    }
    case "tensor":
    case "held":
      if (name === "shape") return tuple(of.sizes.map(sizeValue));
      if (name === "ndim") return whole(of.sizes.length);
      return { kind: "method", of, name };
    case "layer":
      return ofLayer(reader, of, name, span);
    case "model":
      if (name === "input" || name === "output") return of[`${name}s`][0] ?? unknown(name, span);
      if (name === "inputs" || name === "outputs") return list([...of[name]]);
      if (name === "layers") return list(layersOf(of));
      return { kind: "method", of, name };
    case "sequence":
      if (name === "layers") return list(withoutInput(of));
      // The names of long models are not searched at every line that adds to them.
      if (name === "add" || name === "append") return { kind: "method", of, name };
      if (/^(in|out)puts?$/.test(name)) {
        const built = builtOf(reader, of);
        if (built) return reader.attribute(built, name, span);
      }
      return of.items.find((item) => item.name === name)?.value ?? { kind: "method", of, name };
    case "dictionary":
      return of.entries.get(`text ${name}`)?.value ?? { kind: "method", of, name };
    case "unknown":
      return notKnown(reader, of, name, span);
    case "lost":
      return of;
    case "open":
      if (name === "ndim") return whole(openSizes(reader, of, 4).length);
      return { kind: "method", of, name };
    default:
      return { kind: "method", of, name };
  }
}

/** Keras leaves the input of a row of layers out where it lists them. */
const withoutInput = (sequence: Sequence) =>
  layersOf(sequence).filter((each, place) => {
    const isInput = each.kind === "tensor" || (each.kind === "layer" && each.call === "InputLayer");
    return place > 0 || !isInput;
  });

const constants: Readonly<Record<string, Value>> = {
  "math.pi": decimal(Math.PI),
  "math.inf": decimal(Infinity),
  "numpy.inf": decimal(Infinity),
};

/** A name of something unknown: an answer, the default of a command-line argument, or unknown too. */
function notKnown(reader: Reader, of: Value, name: string, span: Span): Value {
  const written =
    of.kind === "unknown" ? `${of.name}.${name}` : reader.text.slice(span.from, span.to);
  const answer = answerTo(reader, written);
  // The shape of what another model gives is no value: its layers read on from it.
  const isShape = /^outputs?$/.test(name) && typeof answer === "object";
  if (answer !== undefined && !isShape) return fromAnswer(answer);
  return reader.commandLine.get(name) ?? unknown(written, span);
}

function ofInstance(reader: Reader, instance: Instance, name: string, span: Span): Value {
  const own = instance.attributes.get(name);
  if (own && own.kind !== "unknown") return own;
  const answer = answerTo(reader, own?.kind === "unknown" ? own.name : `self.${name}`);
  if (answer !== undefined) return fromAnswer(answer);
  if (own) return own;
  const member = memberOf(instance.class, name);
  if (member?.kind === "function") {
    if (member.isProperty)
      return reader.call({ kind: "bound", function: member, self: instance }, calledWith([], span));
    return member.isStatic ? member : { kind: "bound", function: member, self: instance };
  }
  if (member) return member;
  if (name === "training") return boolean(true);
  return { kind: "method", of: instance, name };
}

/** What a class or one of those that it builds on calls so. */
export function memberOf(owner: ClassValue, name: string): Value | undefined {
  return owner.members.get(name) ?? baseMember(owner, name);
}

function baseMember(owner: ClassValue, name: string): Value | undefined {
  for (const base of owner.bases) {
    const member = base.kind === "class" && base !== owner ? memberOf(base, name) : undefined;
    if (member) return member;
  }
  return undefined;
}

function ofLayer(reader: Reader, layer: LayerValue, name: string, span: Span): Value {
  if (name === "weight" || name === "embeddings") return { kind: "weight", layer };
  if (name === "input" || name === "output") {
    const tensor = tensorAt(reader, layer, name);
    if (tensor) return tensor;
  }
  if (name === "name") return text(labelOf(layer, layer.call));
  if (name === "trainable" && layer.library === "keras") return boolean(!frozenIn(layer).weight);
  // PyTorch has the parameter by the name of the argument that asks for it.
  if (name === "bias" && layer.library === "pytorch")
    return partsOf(layer).includes("bias") ? biasOf(layer) : none;
  if (/^(requires_grad_|(named_)?parameters)$/.test(name))
    return { kind: "method", of: layer, name };
  return argumentOf(layer, name) ?? notKnown(reader, layer, name, span);
}
