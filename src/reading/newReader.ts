import type { Answer, Answers } from "./complaint.ts";
import { attribute } from "./interpreter/attribute.ts";
import { call } from "./interpreter/call.ts";
import { evaluate } from "./interpreter/evaluate.ts";
import { stepsFor, type Reader } from "./interpreter/reader.ts";
import type { Library } from "./values/value.ts";

/** A reader that has read nothing yet. */
export function newReader(
  text: string,
  answers: Answers,
  assumed: ReadonlyMap<string, Answer>,
): Reader {
  const reader: Reader = {
    text,
    readyMade: [],
    answers,
    assumed,
    library: libraryOf(text),
    attempt: 0,
    stretch: 0,
    tries: 0,
    chosen: new Map(),
    graph: { nodes: [] },
    globals: { names: new Map() },
    complaints: [],
    wanted: new Map(),
    models: [],
    instances: [],
    layers: [],
    openInputs: [],
    settings: {
      channelsFirst: isTheano(text),
      isOldKeras: false,
      isTorchinfo: /\btorchinfo\b/.test(text),
    },
    used: new Set(),
    called: new Set(),
    commandLine: new Map(),
    steps: 0,
    mostSteps: stepsFor(text),
    isStopped: false,
    depth: 0,
    evaluate: (expression, scope) => evaluate(reader, expression, scope),
    call: (called, given) => call(reader, called, given),
    attribute: (of, name, span) => attribute(reader, of, name, span),
  };
  return reader;
}

/** Whose words a text speaks, by what it imports and the names that only one of them has. */
function libraryOf(text: string): Library {
  if (
    /\b(lasagne|nolearn)\b|\b(Dense|Conv2D|MaxPool2D|Input)Layer\b(?=.*\bnum_units|.*\bnum_filters|[\s\S]*\bnum_units)/.test(
      text,
    )
  ) {
    if (!/\b(keras|torch)\b/.test(text)) return "lasagne";
  }
  const imports = (names: string) =>
    new RegExp(`^\\s*(import|from)\\s+(${names})\\b`, "m").test(text);
  const isKeras = imports("keras|tensorflow|tf_keras");
  const isTorch = imports("torch|fastai|torchvision|pytorch_lightning|lightning");
  if (isKeras !== isTorch) return isKeras ? "keras" : "pytorch";
  const isSpoken = /\bnn\.|\btorch\b|\b(Conv[123]d|Linear|BatchNorm[123]d|MaxPool[123]d)\(/.test(
    text,
  );
  return isSpoken && !/\b(Conv[123]D|Dense|MaxPooling[123]D)\(/.test(text) ? "pytorch" : "keras";
}

/** Code of Keras 1 for Theano: kernels in two numbers, and channels in front. */
function isTheano(text: string): boolean {
  if (/dim_ordering\(\s*['"]th|image_data_format\(\s*['"]channels_first/.test(text)) return true;
  const isOld = /\bConvolution2D\(/.test(text);
  return isOld && /input_shape\s*=\s*\(\s*[134]\s*,\s*\w{2,}\s*,\s*\w{2,}\s*\)/.test(text);
}
