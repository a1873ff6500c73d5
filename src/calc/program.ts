import { countNames, evaluationOf } from "./counts.ts";
import { extentOf, namesAlong, patternsOf, spreadIn, type Extents } from "./extents.ts";
import { compile, exact, quick, type Compute, type Domain, type Slots } from "./formula/compile.ts";
import { expand, type Parts } from "./formula/expand.ts";
import type { Formula, NameNode } from "./formula/tree.ts";
import type { Layer, OutputAxis } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { forEachAxis, type Value } from "./values.ts";

/** The equations of a layer, compiled for inputs of some ranks: every number has its slot. */
export interface Program {
  readonly layer: Layer;
  readonly extents: Extents;
  readonly slots: Slots;
  readonly size: number;
  /** For each input the slots of its axes; where inputs share one, their sizes have to agree. */
  readonly inputs: readonly (readonly number[])[];
  /** The slots along the axes of its output, and the one that says whether there is such an axis. */
  readonly output: readonly AxisSlots[];
  readonly otherOutputs: Readonly<Record<string, readonly AxisSlots[]>>;
  /** The slots of what networks add up; nothing where a layer has no such quantity. */
  readonly counts: Readonly<Record<(typeof counted)[number], number | undefined>>;
  readonly quick: Code<number>;
  readonly exact: Code<Rational>;
  /** A value of a quantity, made of what its slots hold. */
  readonly gather: (name: string, valueOf: (slot: number) => bigint) => Value;
}

export interface AxisSlots {
  readonly slots: readonly number[];
  readonly when?: number;
}

type Rational = ReturnType<typeof exact.of>;

/** What a program computes in one kind of numbers. */
export interface Code<Number> {
  /** How to get at each slot; nothing where it has to be given. */
  readonly formulas: readonly (Compute<Number> | undefined)[];
  /** The same with the formulas of defaults and words, by which of them are in use. */
  readonly variants: Map<string, readonly (Compute<Number> | undefined)[]>;
  /** Each requirement, along each axis that it speaks of. */
  readonly requirements: readonly (readonly Compute<Number>[])[];
  /** Any formula along an axis. */
  readonly compile: (formula: Formula, axis?: number) => Compute<Number>;
  /** The formulas for the slots of one quantity, from one for each axis and side. */
  readonly forSlots: (
    name: string,
    formulaAt: (axis: number | undefined, side: number) => Formula,
  ) => readonly (readonly [slot: number, compute: Compute<Number>])[];
}

/** Lays out and compiles what a layer computes, for inputs that spread over `extents`. */
export function programOf(layer: Layer, extents: Extents): Program {
  const { given, computed } = quantitiesOf(layer);
  const offsets: Record<string, number> = {};
  let size = 0;
  const extent = (name: string) => extentOf(layer, extents, name);
  const sidesOf = (name: string) => (quantityNamed(name).parts === "sides" ? 2 : 1);
  for (const name of [...given, ...computed]) {
    if (offsets[name] !== undefined) continue;
    offsets[name] = size;
    size += (extent(name) ?? 1) * sidesOf(name);
  }
  const slotOf = ({ name, axis = 0, side = 0 }: NameNode) => {
    const offset = offsets[name];
    if (offset === undefined) throw new Error(`${layer.name} has no "${name}".`);
    return offset + axis * sidesOf(name) + side;
  };
  const slots: Slots = { of: slotOf, axesOf: extent };
  const inputs = patternsOf(layer, extents.inputs).map((pattern, place) =>
    slotsAlong(namesAlong(layer, extents, pattern), place, slots),
  );
  const along = ({ name, when }: OutputAxis): AxisSlots => {
    const all = forEachAxis(extent(name) ?? 1, (axis) => slotOf({ kind: "name", name, axis }));
    return when === undefined
      ? { slots: all }
      : { slots: all, when: slotOf({ kind: "name", name: when }) };
  };
  const lazily = <Result>(make: () => Result) => {
    let made: Result | undefined;
    return () => (made ??= make());
  };
  const quickly = lazily(() => codeOf(layer, extents, slots, quick));
  const exactly = lazily(() => codeOf(layer, extents, slots, exact));
  return {
    layer,
    extents,
    slots,
    size,
    inputs,
    output: layer.output.map(along),
    otherOutputs: Object.fromEntries(
      Object.entries(layer.otherOutputs).map(([name, axes]) => [name, axes.map(along)]),
    ),
    // The entries are those of `counted`.
    counts: Object.fromEntries(counted.map((name) => [name, offsets[name]])) as Program["counts"],
    get quick() {
      return quickly();
    },
    get exact() {
      return exactly();
    },
    gather: (name, valueOf) => {
      const at = (axis: number, side = 0) => valueOf(slotOf({ kind: "name", name, axis, side }));
      const axes = extent(name);
      if (axes === undefined) return at(0);
      return forEachAxis(axes, (axis) =>
        sidesOf(name) === 2 ? [at(axis, 0), at(axis, 1)] : at(axis),
      );
    },
  };
}

/** Axes of one name follow each other; a quantity of inputs has its place with the input. */
function slotsAlong(names: readonly string[], input: number, slots: Slots): number[] {
  return names.map((name, position) => {
    const ofInputs = quantityNamed(name).parts === "inputs";
    const axis = ofInputs ? input : position - names.indexOf(name);
    return slots.of({ kind: "name", name, axis });
  });
}

function codeOf<Number>(
  layer: Layer,
  extents: Extents,
  slots: Slots,
  domain: Domain<Number>,
): Code<Number> {
  const parts: Parts = {
    axesOf: slots.axesOf,
    axisLabel: () => "",
    hasSides: (name) => quantityNamed(name).parts === "sides",
    sidesAreEqual: () => false,
  };
  const compiled = (formula: Formula, axis?: number) =>
    compile(expand(formula, parts, axis), slots, domain);
  const forSlots: Code<Number>["forSlots"] = (name, formulaAt) => {
    const axes = slots.axesOf(name);
    const sides = parts.hasSides(name) ? [0, 1] : [0];
    return forEachAxis(axes ?? 1, (axis) =>
      sides.map((side) => {
        const along = axes === undefined ? undefined : axis;
        const slot = slots.of({ kind: "name", name, axis, side });
        return [slot, compiled(formulaAt(along, side), along)] as const;
      }),
    ).flat();
  };
  const formulas: (Compute<Number> | undefined)[] = [];
  const { computed } = quantitiesOf(layer);
  for (const name of computed) {
    const formula = evaluationOf(layer, name);
    for (const [slot, compute] of forSlots(name, () => formula)) formulas[slot] = compute;
  }
  const requirements = layer.requirements.map(({ formula }) => {
    const axes = spreadIn(layer, extents, formula);
    return axes === undefined
      ? [compiled(formula)]
      : forEachAxis(axes, (axis) => compiled(formula, axis));
  });
  return { formulas, variants: new Map(), requirements, compile: compiled, forSlots };
}

/** The counts of every layer, which `summarise` adds up. */
export const counted = [...countNames, "macs"] as const;
