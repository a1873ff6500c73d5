import { readChoice, type Choice, type Issue } from "./choices.ts";
import { namesAlong, patternsOf } from "./extents.ts";
import { formatNumber } from "./formula/format.ts";
import { fillSentence } from "./formula/sentence.ts";
import { formatShape } from "./formatShape.ts";
import type { Layer } from "./layer.ts";
import type { PlacedLayer } from "./place.ts";
import { prepare } from "./prepare.ts";
import type { AxisSlots, Program } from "./program.ts";
import { quantityNamed } from "./quantities.ts";
import { exactly, isBroken, solve, valuesIn, worthIn, type Solution } from "./solve.ts";
import { tensorsIn } from "./tensors.ts";
import { forEachAxis, type Shape, type Values } from "./values.ts";

/** Everything that follows from a placed layer and its input, or why nothing does. */
export type Analysis =
  | {
      readonly ok: true;
      readonly values: Values;
      /** The declared words behind the values that were chosen by one: `padding: "same"`. */
      readonly words: Readonly<Record<string, string>>;
      readonly output: Shape;
      /** What else comes out, by name. */
      readonly otherOutputs: Readonly<Record<string, Shape>>;
      /** The tensors that it holds by PyTorch's names and in its order of axes. */
      readonly tensors: Readonly<Record<string, Shape>>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A layer worked out as far as it was asked for, or why it can’t be. */
export type Solved =
  | { readonly ok: true; readonly solution: Solution; readonly output: Shape }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const longestGiven = 60;
const none: readonly Issue[] = [];
const mostSize = 10n ** 12n;
const mostCount = 10n ** 30n;

/**
 * Works out every quantity of a placed layer, exactly. `inputs` are its shapes without the batch,
 * channels first, one or several. Impossible choices come back as issues, never as an exception.
 */
export function analyse(
  placed: PlacedLayer,
  input: readonly Choice[],
  ...others: readonly (readonly Choice[])[]
): Analysis {
  const { layer } = placed;
  const inputs = [input, ...others];
  const prepared = prepare(
    placed,
    inputs.map(({ length }) => length),
  );
  if (!prepared) return { ok: false, issues: [wrongRank(layer, inputs)] };
  const read = inputs.map((sizes, place) => readInput(prepared.program, sizes, place));
  const issues = [...read.flatMap((each) => each.issues), ...prepared.issues];
  if (issues.length > 0) return { ok: false, issues };
  const shapes = read.map(({ shape }) => shape);
  const solved = workOut(placed, shapes);
  if (!solved.ok) return solved;
  const { solution, output } = solved;
  const { words } = prepared;
  return {
    ok: true,
    values: valuesIn(solution),
    words,
    output,
    otherOutputs: otherOutputsIn(solution),
    tensors: tensorsIn(solution),
  };
}

/** The sizes of one input, each read by itself; what they come to together is for `workOut`. */
function readInput({ layer, extents }: Program, sizes: readonly Choice[], place: number) {
  const names = namesAlong(layer, extents, patternsOf(layer, extents.inputs)[place]);
  const issues: Issue[] = [];
  const shape = sizes.map((size, axis) => {
    const quantity = names[axis] ?? "";
    const { parts: _, least = 1, ...single } = quantityNamed(quantity);
    const range = least === 0 ? ([0n, mostCount] as const) : ([1n, mostSize] as const);
    const answer = readChoice(size, single, { range }, 1);
    if (answer.kind === "value" && typeof answer.value === "bigint") return answer.value;
    if (answer.kind === "refused") issues.push({ quantity, message: answer.message });
    return 1n;
  });
  return { shape, issues };
}

/** Works a placed layer out for inputs whose sizes are known to be sizes. */
export function workOut(placed: PlacedLayer, inputs: readonly Shape[]): Solved {
  const { layer } = placed;
  const [only] = inputs;
  const ranks = inputs.length === 1 ? [only?.length ?? 0] : inputs.map(({ length }) => length);
  const prepared = prepare(placed, ranks);
  if (!prepared) return { ok: false, issues: [wrongRank(layer, inputs)] };
  if (prepared.issues.length > 0) return { ok: false, issues: prepared.issues };
  const solution = solve(prepared, inputs, layer.declaration.broadcasts === true);
  if ("sizes" in solution) {
    return { ok: false, issues: [disagreement(layer, prepared.program, inputs, solution.slot)] };
  }
  const broken = brokenRequirements(layer, solution);
  if (broken.length > 0) return { ok: false, issues: broken };
  return { ok: true, solution, output: shapeOf(solution, prepared.program.output) };
}

/** The sizes along the axes of an output. */
function shapeOf(solution: Solution, axes: readonly AxisSlots[]): bigint[] {
  const shape: bigint[] = [];
  for (const { slots, when } of axes) {
    if (when !== undefined && exactly(solution, when) === 0n) continue;
    for (const slot of slots) shape.push(exactly(solution, slot));
  }
  return shape;
}

/** What else comes out of a solved layer, by name. */
export function otherOutputsIn(solution: Solution): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(solution.prepared.program.otherOutputs).map(([name, axes]) => [
      name,
      shapeOf(solution, axes),
    ]),
  );
}

function brokenRequirements(layer: Layer, solution: Solution): readonly Issue[] {
  const issues: Issue[] = [];
  const { requirements } = solution.prepared.program.quick;
  for (let place = 0; place < requirements.length; place += 1) {
    const along = requirements[place] ?? [];
    for (let axis = 0; axis < along.length; axis += 1) {
      const quickly = along[axis]?.(solution.quick);
      if (quickly === 1) continue;
      const requirement = layer.requirements[place];
      if (!requirement) continue;
      const { formula, about, otherwise, reason } = requirement;
      if (quickly !== 0 && worthIn(solution, formula, axis).numerator !== 0n) continue;
      const say = (part: Parameters<typeof worthIn>[1]) =>
        formatNumber(worthIn(solution, part, axis));
      issues.push({ quantity: about, message: fillSentence(otherwise, say), reason });
      break;
    }
  }
  return issues.length > 0 ? issues : notWhole(solution);
}

/** A default that comes to no whole number, such as the size of a head. */
function notWhole(solution: Solution): readonly Issue[] {
  const { program, fractions } = solution.prepared;
  if (fractions.length === 0) return none;
  return fractions.flatMap(([name, formula]) => {
    if (!isBroken(solution, program.slots.of({ kind: "name", name }))) return [];
    const { label } = quantityNamed(name);
    const value = formatNumber(worthIn(solution, formula, 0));
    const message = `The ${label} would be ${value}, which is no whole number. Choose the ${label}, or change what it is made of.`;
    return [{ quantity: name, message, reason: "groups" }];
  });
}

function disagreement(
  layer: Layer,
  program: Program,
  inputs: readonly Shape[],
  slot: number,
): Issue {
  const { declaration } = layer;
  const names = [declaration.input, ...(declaration.otherInputs ?? [])].flat();
  const quantity = names.findLast((name) => program.slots.of({ kind: "name", name }) <= slot) ?? "";
  const shapes = inputs.map((shape) => formatShape(shape, "channelsFirst")).join(" and ");
  const or = declaration.broadcasts ? ", or 1" : "";
  const message = `${declaration.title} is given ${shapes}, and their ${quantityNamed(quantity).label} has to be the same${or}. Change one of them, or the layer that it comes from.`;
  return { quantity, message, reason: "shapes" };
}

function wrongRank(layer: Layer, inputs: readonly (readonly Choice[])[]): Issue {
  const { title, input, axes, many } = layer.declaration;
  const sizes = input.flatMap((name) =>
    quantityNamed(name).parts === "axes" ? forEachAxis(axes ?? 1, () => name) : [name],
  );
  const wanted = sizes.map((name) => quantityNamed(name).label).join(" × ");
  const [first = [], ...others] = inputs;
  const given = inputs.map((each) => each.map(String).join(" × ")).join(" and ");
  const shown = given.slice(0, longestGiven) || "nothing";
  const message = `${title} takes ${wanted}, but it is given ${shown}. ${instead()}`;
  return { quantity: input[0] ?? "", message, reason: "shapes" };

  function instead(): string {
    if (others.length > 0 && many) return "Give it inputs that have as many axes as each other.";
    if (others.length > (layer.declaration.otherInputs?.length ?? 0))
      return "Give it fewer inputs.";
    if (sizes.length === 1 && first.length > 1)
      return "Place a flatten layer before it, which writes them in one row.";
    const least = sizes.filter((name) => quantityNamed(name).parts !== "shape").length;
    const count = least > 1 ? `${least} sizes` : "one size";
    return `Give it an input with ${least < sizes.length ? "at least " : ""}${count}.`;
  }
}
