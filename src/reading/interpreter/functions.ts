import { complain } from "../complain.ts";
import { list, dictionary, keyOf, none, text, unknown } from "../values/make.ts";
import type {
  ClassValue,
  FunctionValue,
  Given,
  Instance,
  Sequence,
  Value,
} from "../values/value.ts";
import { memberOf } from "./attribute.ts";
import type { Reader } from "./reader.ts";
import { run } from "./statements.ts";
import type { Scope } from "./scope.ts";

const deepest = 60;

/** What a function of the text gives for these arguments. */
export function callFunction(reader: Reader, called: FunctionValue, given: Given): Value {
  if (reader.depth >= deepest) {
    const sentence = `${called.name} calls itself more than ${deepest} times deep. It is not followed any further.`;
    complain(reader, "unknown", given.span, sentence);
    return unknown(given.text || called.name, given.span);
  }
  called.calls += 1;
  const scope: Scope = { names: bound(called, given), around: called.scope };
  const { owner, body } = called;
  const self = given.positional[0];
  if (owner && self?.kind === "instance") {
    scope.names.set("super", { kind: "super", instance: self, from: owner });
  }
  reader.depth += 1;
  try {
    if (!("kind" in body)) {
      const ended = run(reader, body, scope);
      return ended?.kind === "return" ? ended.value : none;
    }
    return reader.evaluate(body, scope);
  } finally {
    reader.depth -= 1;
  }
}

/** Each parameter with what is given for it, its default, or nothing that is known. */
function bound(
  { parameters, defaults, name: called }: FunctionValue,
  given: Given,
): Map<string, Value> {
  const names = new Map<string, Value>();
  const taken = new Set<string>();
  let place = 0;
  parameters.forEach(({ name, spread }, at) => {
    if (spread === 1) {
      names.set(name, list(given.positional.slice(place)));
      place = given.positional.length;
      return;
    }
    if (spread === 2) return;
    const named = given.named.get(name);
    const own = given.positional[place];
    if (own) place += 1;
    taken.add(name);
    const value = own ?? named ?? defaults[at];
    names.set(
      name,
      value ?? unknown(called === "__init__" || called === "lambda" ? name : name, given.span),
    );
  });
  const rest = parameters.find(({ spread }) => spread === 2);
  if (rest) {
    const more = dictionary();
    given.named.forEach((value, name) => {
      const key = text(name);
      if (!taken.has(name)) more.entries.set(keyOf(key) ?? name, { key, value });
    });
    names.set(rest.name, more);
  }
  return names;
}

/** An object of a class of the text, its `__init__` done. */
export function instantiate(reader: Reader, made: ClassValue, given: Given): Value {
  made.made += 1;
  const instance: Instance = {
    kind: "instance",
    class: made,
    attributes: new Map(),
    span: given.span,
  };
  reader.instances.push(instance);
  const init = memberOf(made, "__init__");
  if (init?.kind === "function") {
    if (reader.text.includes("save_hyperparameters")) keepHyperparameters(instance, init, given);
    callFunction(reader, init, { ...given, positional: [instance, ...given.positional] });
  } else if (isSequence(made)) {
    given.positional.forEach((value, place) => instance.attributes.set(String(place), value));
  } else fillFields(instance, made, given);
  return instance;
}

/** Lightning keeps what a module was made with: `self.hparams.hidden_size`. */
function keepHyperparameters({ attributes }: Instance, init: FunctionValue, given: Given): void {
  const kept = dictionary();
  for (const [name, value] of bound(init, { ...given, positional: [none, ...given.positional] })) {
    const isPlain = /^(number|text|boolean|tuple|none)$/.test(value.kind);
    if (isPlain) kept.entries.set(`text ${name}`, { key: text(name), value });
    // Keyword arguments are kept one by one, and so are those of a dictionary.
    if (value.kind === "dictionary") {
      value.entries.forEach((each, key) => kept.entries.set(key, each));
    }
  }
  attributes.set("hparams", kept);
}

/** A class of named values, such as a dataclass: each field has its argument or its default. */
function fillFields({ attributes }: Instance, { members }: ClassValue, given: Given): void {
  const fields = [...members].filter(([, value]) => value.kind !== "function");
  fields.forEach(([name, value], place) => {
    attributes.set(name, given.named.get(name) ?? given.positional[place] ?? value);
  });
  given.named.forEach((value, name) => attributes.set(name, value));
}

/** Whether a class is one of PyTorch’s rows of layers. */
export const isSequence = ({ bases }: ClassValue): boolean =>
  bases.some((base) => {
    return base.kind === "class"
      ? isSequence(base)
      : base.kind === "library" && base.path.endsWith(".Sequential");
  });

/** The layers of an object that is one behind the other. */
export function sequenceOf({ class: made, attributes, span }: Instance): Sequence | undefined {
  if (!isSequence(made)) return undefined;
  const items = [...attributes]
    .filter(([, value]) => ["layer", "instance", "sequence", "builtin"].includes(value.kind))
    .map(([name, value]) => ({ name, value, span }));
  return { kind: "sequence", library: "pytorch", items, span };
}

/** What calling an object of a class does. */
export function forwardOf({ class: made }: Instance): FunctionValue | undefined {
  for (const name of ["forward", "call", "__call__"]) {
    const found = memberOf(made, name);
    if (found?.kind === "function") return found;
  }
  return undefined;
}
