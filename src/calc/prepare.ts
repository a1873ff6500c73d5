import { askFor, readChoice, type Choices, type Issue } from "./choices.ts";
import { extentOf, extentsFor, type Extents } from "./extents.ts";
import { toQuick, type Compute } from "./formula/compile.ts";
import { rational } from "./formula/rational.ts";
import type { Formula } from "./formula/tree.ts";
import type { Layer, ReadWord } from "./layer.ts";
import type { PlacedLayer } from "./place.ts";
import { programOf, type Code, type Program } from "./program.ts";
import { quantityNamed } from "./quantities.ts";
import { flat, type Value } from "./values.ts";

/** A placed layer for inputs of some ranks: its choices read, and what follows compiled. */
export interface Prepared {
  readonly program: Program;
  readonly issues: readonly Issue[];
  /** The declared words behind the values that were chosen by one: `padding: "same"`. */
  readonly words: Readonly<Record<string, string>>;
  /** What is chosen, each value in its slots. */
  readonly chosen: readonly (readonly [slot: number, value: bigint])[];
  /** The same as numbers of 53 bits, in a list as long as there are slots. */
  readonly template: readonly (number | undefined)[];
  /** The defaults that may come to no whole number. */
  readonly fractions: readonly (readonly [name: string, formula: Formula])[];
  /** How to get at each slot, the defaults and the words included. */
  readonly quickly: readonly (Compute<number> | undefined)[];
  readonly exactly: () => readonly (Compute<Exact> | undefined)[];
}

type Exact = ReturnType<typeof rational>;

// What was prepared once need not be again: a network asks for the same layer at every keystroke.
const programs = new WeakMap<Layer, Map<string, Program>>();
const preparations = new WeakMap<PlacedLayer, Preparation>();

interface Preparation {
  readonly ranks: number | string;
  readonly prepared: Prepared | undefined;
}

/** Reads the choices of a placed layer for inputs of these ranks; undefined if it takes no such. */
export function prepare(placed: PlacedLayer, ranks: readonly number[]): Prepared | undefined {
  const known = preparations.get(placed);
  const [only = 0, ...more] = ranks;
  const key = more.length === 0 ? only : ranks.join();
  if (known?.ranks === key) return known.prepared;
  const prepared = prepareFor(placed, ranks);
  preparations.set(placed, { ranks: key, prepared });
  return prepared;
}

function prepareFor(placed: PlacedLayer, ranks: readonly number[]): Prepared | undefined {
  const { layer, choices } = placed;
  const counted = extentsFor(layer, ranks, (name) => singleChoice(placed, name));
  if (!counted) return undefined;
  const { values, words, defaults, issues, shapes } = read(layer, choices, counted);
  const program = programFor(layer, { ...counted, shapes: { ...counted.shapes, ...shapes } });
  const chosen = Object.entries(values).flatMap(([name, value]) => place(program, name, value));
  const template = new Array<number | undefined>(program.size).fill(undefined);
  for (const [slot, value] of chosen) template[slot] = toQuick(value);
  let exactly: readonly (Compute<Exact> | undefined)[] | undefined;
  return {
    program,
    issues,
    words,
    chosen,
    template,
    fractions: Object.entries(defaults).filter(([, formula]) => formula.kind === "operation"),
    quickly: issues.length > 0 ? [] : withChoices(program.quick, defaults, words, layer),
    exactly: () => (exactly ??= withChoices(program.exact, defaults, words, layer)),
  };
}

function programFor(layer: Layer, extents: Extents): Program {
  const key = JSON.stringify(extents);
  const known = programs.get(layer) ?? new Map<string, Program>();
  const program = known.get(key) ?? programOf(layer, extents);
  programs.set(layer, known.set(key, program));
  return program;
}

/** A choice that is one number, or the number that it is by default. */
function singleChoice({ layer, choices }: PlacedLayer, name: string): bigint | undefined {
  const allowed = layer.hyperparameters[name];
  const choice = choices[name];
  if (choice === undefined || !allowed) return numberOf(allowed?.default);
  const answer = readChoice(choice, quantityNamed(name), allowed, 1);
  return answer.kind === "value" && typeof answer.value === "bigint" ? answer.value : undefined;
}

/** The whole number that a formula is. */
function numberOf(formula: Formula | undefined): bigint | undefined {
  return formula?.kind === "number" ? formula.value.numerator : undefined;
}

function read(layer: Layer, choices: Choices, extents: Extents) {
  const values: Record<string, Value> = {};
  const defaults: Record<string, Formula> = {};
  const words: Record<string, string> = {};
  const shapes: Record<string, number> = {};
  const issues: Issue[] = [];
  for (const [name, hyperparameter] of Object.entries(layer.hyperparameters)) {
    const quantity = quantityNamed(name);
    const ownLength = quantity.parts === "shape" && !hyperparameter.default;
    const axes = ownLength ? undefined : (extentOf(layer, extents, name) ?? 1);
    const choice = choices[name];
    if (choice === undefined) {
      if (hyperparameter.default) defaults[name] = hyperparameter.default;
      else issues.push({ quantity: name, message: askFor(quantity, hyperparameter, axes ?? 1) });
      continue;
    }
    const answer = readChoice(choice, quantity, hyperparameter, axes);
    if (answer.kind === "word") words[name] = answer.word;
    if (answer.kind === "refused") issues.push({ quantity: name, message: answer.message });
    if (answer.kind === "value") {
      values[name] = answer.value;
      if (quantity.parts === "shape") shapes[name] = flat(answer.value).length;
    }
  }
  return { values, defaults, words, shapes, issues };
}

/** The slots of a chosen value. */
function place({ slots }: Program, name: string, value: Value): [slot: number, value: bigint][] {
  if (typeof value === "bigint") return [[slots.of({ kind: "name", name }), value]];
  return value.flatMap((part, axis) => {
    const sides = typeof part === "bigint" ? [part] : flat(part);
    return sides.map((each, side): [number, bigint] => [
      slots.of({ kind: "name", name, axis, side }),
      each,
    ]);
  });
}

/** A program's formulas with those of the defaults and the words that were chosen. */
function withChoices<Number>(
  code: Code<Number>,
  defaults: Readonly<Record<string, Formula>>,
  words: Readonly<Record<string, string>>,
  layer: Layer,
): Code<Number>["formulas"] {
  const key = JSON.stringify([Object.keys(defaults), words]);
  const known = code.variants.get(key);
  if (known) return known;
  const formulas = [...code.formulas];
  code.variants.set(key, formulas);
  const set = (name: string, formulaAt: (side: number) => Formula) => {
    for (const [slot, compute] of code.forSlots(name, (_, side) => formulaAt(side)))
      formulas[slot] = compute;
  };
  for (const [name, formula] of Object.entries(defaults)) set(name, () => formula);
  for (const [name, word] of Object.entries(words)) {
    const read = layer.hyperparameters[name]?.words[word];
    if (!read) continue;
    const hasSides = quantityNamed(name).parts === "sides";
    set(name, (side) => (hasSides ? sideOf(read, side) : read.formula));
  }
  return formulas;
}

/**
 * What of the total of two sides is on one of them. TensorFlow's rule puts the odd value after
 * (jax/_src/lax/lax.py `padtype_to_pads`).
 */
function sideOf({ formula, split }: ReadWord, side: number): Formula {
  if (split === "all before") return side === 0 ? formula : numberNode(0n);
  const rounding = (split === "larger before") === (side === 0) ? "ceil" : "floor";
  const half: Formula = { kind: "operation", operator: "/", operands: [formula, numberNode(2n)] };
  return { kind: "operation", operator: rounding, operands: [half] };
}

const numberNode = (value: bigint): Formula => ({ kind: "number", value: rational(value) });
