import { evaluationOf } from "./counts.ts";
import { spreadIn, type Extents } from "./extents.ts";
import { compile, type Compute, type Domain, type Slots } from "./formula/compile.ts";
import { expand, type Parts } from "./formula/expand.ts";
import type { Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { forEachAxis } from "./values.ts";

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
  /** The formulas for the slots of one quantity, from one for each side. */
  readonly forSlots: (
    name: string,
    formulaAt: (side: number) => Formula,
  ) => readonly (readonly [slot: number, compute: Compute<Number>])[];
}

/** Compiles the equations and the requirements of a layer for one kind of numbers. */
export function codeOf<Number>(
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
        return [slot, compiled(formulaAt(side), along)] as const;
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
