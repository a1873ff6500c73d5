import { toQuick, valueIn, type Machine } from "./formula/compile.ts";
import { floor, isInteger, rational, toInteger, type Rational } from "./formula/rational.ts";
import type { Formula } from "./formula/tree.ts";
import type { Prepared } from "./prepare.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import type { Shape, Values } from "./values.ts";

/** A placed layer and its inputs, whose numbers are computed as they are asked for. */
export interface Solution {
  readonly prepared: Prepared;
  readonly quick: Machine<number>;
  readonly inputs: readonly Shape[];
  /** The same with fractions of any size; made where 53 bits do not suffice. */
  exact?: Machine<Rational>;
}

/** The slot of a quantity’s axis for which inputs give sizes that have to be the same and are not. */
export interface Disagreement {
  readonly slot: number;
}

/** The equations of a prepared layer with the sizes of its inputs, one of which may repeat. */
export function solve(prepared: Prepared, inputs: readonly Shape[]): Solution | Disagreement {
  const slots = prepared.template.slice();
  const quick = { slots, formulas: prepared.quickFormulas };
  const places = prepared.program.inputs;
  if (inputs.length === 1 && places.length === 1) {
    const [sizes = []] = inputs;
    const [along = []] = places;
    for (let axis = 0; axis < along.length; axis += 1) {
      slots[along[axis] ?? 0] = toQuick(sizes[axis] ?? 0n);
    }
    return { prepared, quick, inputs };
  }
  const joint = join(prepared, inputs);
  if (!(joint instanceof Map)) return joint;
  for (const [slot, size] of joint) slots[slot] = toQuick(size);
  return { prepared, quick, inputs };
}

/** The size in each slot of all inputs together. */
function join({ program }: Prepared, inputs: readonly Shape[]): Map<number, bigint> | Disagreement {
  const { broadcasts } = program.layer.declaration;
  const sizes = new Map<number, bigint>();
  for (const [input, along] of program.inputs.entries()) {
    const shape = inputs[input] ?? inputs.at(-1) ?? [];
    for (const [axis, slot] of along.entries()) {
      const [known, size] = [sizes.get(slot), shape[axis] ?? 0n];
      if (known === undefined || known === size || (broadcasts && known === 1n)) {
        sizes.set(slot, size);
      } else if (!broadcasts || size !== 1n) return { slot };
    }
  }
  return sizes;
}

/** The number in a slot; NaN where 53 bits do not suffice. */
export const quickly = ({ quick }: Solution, slot: number) => valueIn(quick, slot);

/** The number in a slot, exactly; the next lower whole number where it is not one. */
export function exactly(solution: Solution, slot: number): bigint {
  const value = solution.exact ? NaN : quickly(solution, slot);
  if (Number.isSafeInteger(value)) return BigInt(value);
  return toInteger(floor(valueIn(exactMachine(solution), slot)));
}

/** Whether the number in a slot has to be whole and is not. */
export function isBroken(solution: Solution, slot: number): boolean {
  if (!Number.isNaN(quickly(solution, slot))) return false;
  return !isInteger(valueIn(exactMachine(solution), slot));
}

/** What any formula over the layer’s quantities is worth, along `axis` where it spreads. */
export function worthIn(solution: Solution, formula: Formula, axis?: number): Rational {
  const { exact } = solution.prepared.program;
  return exact.compile(formula, axis)(exactMachine(solution));
}

/** Every quantity of a solved layer. */
export function valuesIn(solution: Solution): Values {
  const { program } = solution.prepared;
  const { given, computed } = quantitiesOf(program.layer);
  return Object.fromEntries(
    [...given, ...computed].map((name) => [
      name,
      program.gather(name, (slot) => exactly(solution, slot)),
    ]),
  );
}

function exactMachine(solution: Solution): Machine<Rational> {
  return (solution.exact ??= makeExact(solution));
}

function makeExact({ prepared, inputs }: Solution): Machine<Rational> {
  const { program, chosen, exactFormulas } = prepared;
  const slots = new Array<Rational | undefined>(program.size).fill(undefined);
  for (const [slot, value] of chosen) slots[slot] = rational(value);
  const joint = join(prepared, inputs);
  if (joint instanceof Map) for (const [slot, size] of joint) slots[slot] = rational(size);
  return { slots, formulas: exactFormulas() };
}
