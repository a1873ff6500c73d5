import { parse } from "../python/parse.ts";
import { run } from "../interpreter/statements.ts";
import { step, type Reader } from "../interpreter/reader.ts";
import type { Scope } from "../interpreter/scope.ts";
import { text } from "../values/make.ts";
import type { Given, Value } from "../values/value.ts";
import { readyMadeCall } from "./calls.ts";
import { sayUnreadModel } from "./unreadModel.ts";

/** The steps that reading our words for a model counts as: a loop that makes models ends, too. */
const worth = 10_000;

/** The steps that such a model may take besides, and how many of them a text may have with these. */
const [own, most] = [60_000, 10];

/** Where ready-made models are from. */
const home = /applications|torchvision|hub|timm/;

/**
 * A ready-made model of torchvision or `keras.applications`, as our own words in Python say it;
 * undefined where the name is none of theirs. They are read behind the text, in a scope of their own.
 */
export function readyMade(reader: Reader, path: string, given: Given): Value | undefined {
  // Most calls are of layers: they are passed by at once.
  if (!home.test(path)) return undefined;
  const [first] = given.positional;
  // What a model wants done to its images beforehand changes no shape.
  if (path.endsWith(".preprocess_input") && first) return first;
  const wanted = readyMadeCall(path, given);
  if (!wanted) {
    sayUnreadModel(reader, path, given);
    return undefined;
  }
  const { name, words, positional } = wanted;
  if (reader.readyMade.length < most) reader.mostSteps += own;
  step(reader, given.span, worth);
  const from = reader.text.length + 1;
  reader.text += `\n${words}`;
  reader.readyMade.push({ from, to: reader.text.length, name, call: given.span });
  const scope: Scope = { names: new Map() };
  run(reader, parse(words, from).statements, scope);
  const make = scope.names.get("make");
  return make && reader.call(make, { ...given, positional: [text(name), ...positional] });
}
