import type { Choices } from "./choices.ts";
import { codeOf } from "./code.ts";
import { namesAlong, patternsOf } from "./extents.ts";
import { compare, floor, rational, type Rational } from "./formula/rational.ts";
import { named } from "./formula/tree.ts";
import { enclosing, isPoint, type Bounds } from "./inverseBounds.ts";
import type { PlacedLayer } from "./place.ts";
import { prepare } from "./prepare.ts";
import type { Program } from "./program.ts";
import { readChoices } from "./readChoices.ts";
import { exactly } from "./solve.ts";
import type { Shape } from "./values.ts";
import { variantOf } from "./variants.ts";
import { workOut } from "./workOut.ts";

/** A layer in which one of what is given is open. */
export interface Open {
  readonly placed: PlacedLayer;
  readonly inputs: readonly Shape[];
  readonly asked: string;
  readonly quantity: string;
}

/** What comes of one value, exactly; or the sentence that says why nothing does. */
export type Tried =
  { readonly ok: true; readonly gives: Shape } | { readonly ok: false; readonly message: string };

/** What may come of any value of a range. */
export interface Box {
  /** Whether all of them are possible. */
  readonly isSure: boolean;
  readonly least: Shape;
  /** Nothing where there may be no end to it. */
  readonly most: Shape | undefined;
}

/** What is given, with that value for what is asked on each axis and each side of it. */
export function withValue({ placed, inputs, asked }: Open, value: bigint | string) {
  const { layer, choices } = placed;
  if (Object.hasOwn(layer.hyperparameters, asked)) {
    const chosen: Choices = { ...choices, [asked]: value };
    return { placed: { layer, choices: chosen }, inputs };
  }
  const program = prepare(placed, ranksOf(inputs))?.program;
  const patterns = program ? patternsOf(layer, inputs.length) : [];
  const shapes = inputs.map((shape, place) => {
    const names = program ? namesAlong(layer, program.extents, patterns[place]) : [];
    return shape.map((size, axis) => (names[axis] === asked ? BigInt(value) : size));
  });
  return { placed, inputs: shapes };
}

/** What one value of what is asked gives, worked out as anywhere else. */
export function tried(open: Open, value: bigint | string): Tried {
  const changed = withValue(open, value);
  const solved = workOut(changed.placed, changed.inputs);
  if (!solved.ok) return { ok: false, message: solved.issues[0]?.message ?? "" };
  const slots = slotsOf(solved.solution.prepared.program, open.quantity);
  return { ok: true, gives: slots.map((slot) => exactly(solved.solution, slot)) };
}

/** A function of ranges of what is asked; its result is nothing where no value can be. Throws on inputs that are none. */
export function boxes(open: Open, start: bigint): (from: bigint, to: bigint) => Box | undefined {
  const { placed, inputs } = withValue(open, start);
  const prepared = prepare(placed, ranksOf(inputs));
  if (!prepared) throw new Error(`${placed.layer.name} takes no such input.`);
  const { program, chosen, fractions } = prepared;
  const { layer, extents, slots } = program;
  const { defaults, words } = readChoices(layer, placed.choices, extents);
  const code = codeOf(layer, extents, slots, enclosing);
  const formulas = variantOf(code, layer, defaults, words);
  const openSlots = slotsOf(program, open.asked);
  const wanted = slotsOf(program, open.quantity);
  const known = new Array<Bounds | undefined>(program.size).fill(undefined);
  const know = (slot: number, value: bigint) => (known[slot] = [rational(value), rational(value)]);
  for (const [slot, value] of chosen) know(slot, value);
  for (const [place, along] of program.inputs.entries()) {
    const shape = inputs[place] ?? inputs.at(-1);
    for (const [axis, slot] of along.entries()) know(slot, shape?.[axis] ?? 1n);
  }
  return (from, to) => {
    const machine = { slots: [...known], formulas };
    for (const slot of openSlots) machine.slots[slot] = [rational(from), rational(to)];
    const read = (slot: number) => machine.slots[slot] ?? formulas[slot]?.(machine) ?? "unknown";
    const conditions = [
      ...code.requirements.flatMap((along) => along.map((compute) => compute(machine))),
      ...fractions.map(([name]) => wholeness(read(slots.of(named(name))))),
    ];
    if (conditions.some((each) => isPoint(each, rational(0n)))) return undefined;
    const results = wanted.map(read);
    const ends = results.map((each) => (each === "unknown" ? undefined : each.map(whole)));
    return {
      isSure: conditions.every((each) => each !== "unknown" && compare(each[0], rational(0n)) > 0),
      least: ends.map((each) => each?.[0] ?? 0n),
      most: ends.every((each) => each !== undefined)
        ? ends.map(([, most = 0n]) => most)
        : undefined,
    };
  };
}

/** Whether a number is whole, as far as its bounds tell. */
function wholeness(bounds: Bounds): Bounds {
  const [no, yes] = [rational(0n), rational(1n)];
  if (bounds === "unknown") return [no, yes];
  const [least, most] = bounds;
  if (compare(floor(most), least) < 0) return [no, no];
  return isPoint(bounds) ? [yes, yes] : [no, yes];
}

const whole = (value: Rational) => floor(value).numerator;

const ranksOf = (inputs: readonly Shape[]) => inputs.map(({ length }) => length);

/** The slots of a quantity, on each axis and each side. */
function slotsOf({ gather }: Program, name: string): number[] {
  const found: number[] = [];
  gather(name, (slot) => {
    found.push(slot);
    return 0n;
  });
  return found;
}
