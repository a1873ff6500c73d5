import type { Issue } from "./choices.ts";
import { extentsFor, type Extents } from "./extents.ts";
import { toQuick, type Compute } from "./formula/compile.ts";
import type { Rational } from "./formula/rational.ts";
import { named, type Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import type { PlacedLayer } from "./place.ts";
import { programOf, type Program } from "./program.ts";
import { readChoices, singleChoice } from "./readChoices.ts";
import { mostAxes } from "./refusals.ts";
import { flat, type Value } from "./values.ts";
import { variantOf } from "./variants.ts";

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
  readonly quickFormulas: readonly (Compute<number> | undefined)[];
  readonly exactFormulas: () => readonly (Compute<Rational> | undefined)[];
}

// What was prepared once need not be again: a network asks for the same layer at every keystroke.
const programs = new WeakMap<Layer, Map<string, Program>>();
const preparations = new WeakMap<PlacedLayer, Preparation>();

/** More inputs than anyone merges. */
const mostInputs = 256;

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
  if (ranks.length > mostInputs || ranks.some((rank) => rank > mostAxes)) return undefined;
  const counted = extentsFor(layer, ranks, (name) => singleChoice(placed, name));
  if (!counted) return undefined;
  const { values, words, defaults, issues, shapes } = readChoices(layer, choices, counted);
  const program = programFor(layer, { ...counted, shapes: { ...counted.shapes, ...shapes } });
  const chosen = Object.entries(values).flatMap(([name, value]) => place(program, name, value));
  const template = new Array<number | undefined>(program.size).fill(undefined);
  for (const [slot, value] of chosen) template[slot] = toQuick(value);
  return {
    program,
    issues,
    words,
    chosen,
    template,
    fractions: Object.entries(defaults).filter(([, formula]) => formula.kind === "operation"),
    quickFormulas: issues.length > 0 ? [] : variantOf(program.quick, layer, defaults, words),
    exactFormulas: () => variantOf(program.exact, layer, defaults, words),
  };
}

function programFor(layer: Layer, extents: Extents): Program {
  const key = JSON.stringify(extents);
  const known = programs.get(layer) ?? new Map<string, Program>();
  const program = known.get(key) ?? programOf(layer, extents);
  programs.set(layer, known.set(key, program));
  return program;
}

/** The slots of a chosen value. */
function place({ slots }: Program, name: string, value: Value): [slot: number, value: bigint][] {
  if (typeof value === "bigint") return [[slots.of(named(name)), value]];
  return value.flatMap((part, axis) => {
    const sides = typeof part === "bigint" ? [part] : flat(part);
    return sides.map((each, side): [number, bigint] => [
      slots.of({ kind: "name", name, axis, side }),
      each,
    ]);
  });
}
