import { codeOf, type Code } from "./code.ts";
import { countNames } from "./counts.ts";
import { extentOf, namesAlong, patternsOf, type Extents } from "./extents.ts";
import { exact, quick, type Slots } from "./formula/compile.ts";
import type { Rational } from "./formula/rational.ts";
import { named, type NameNode } from "./formula/tree.ts";
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
    return when === undefined ? { slots: all } : { slots: all, when: slotOf(named(when)) };
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

/** The counts of every layer, which `summarise` adds up. */
export const counted = [...countNames, "macs"] as const;
