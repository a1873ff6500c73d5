import type { Choice, Issue } from "./choices.ts";
import { formatNumber } from "./formula/format.ts";
import { fillSentence } from "./formula/sentence.ts";
import { named } from "./formula/tree.ts";
import { formatShape } from "./formatShape.ts";
import type { Layer } from "./layer.ts";
import type { Program } from "./program.ts";
import { quantityNamed } from "./quantities.ts";
import { isBroken, worthIn, type Solution } from "./solve.ts";
import { forEachAxis, type Shape } from "./values.ts";

const longestGiven = 60;

/** More axes than any framework gives a tensor. */
export const mostAxes = 16;

const none: readonly Issue[] = [];

/** Each requirement that does not hold, in its own words with its numbers. */
export function brokenRequirements(layer: Layer, solution: Solution): readonly Issue[] {
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
    if (!isBroken(solution, program.slots.of(named(name)))) return [];
    const { label } = quantityNamed(name);
    const value = formatNumber(worthIn(solution, formula, 0));
    const message = `The ${label} would be ${value}, no whole number. Change what it is worked out from.`;
    return [{ quantity: name, message, reason: "groups" }];
  });
}

/** Two inputs that differ where they may not. */
export function disagreement(
  layer: Layer,
  program: Program,
  inputs: readonly Shape[],
  slot: number,
): Issue {
  const { declaration } = layer;
  const names = [declaration.input, ...(declaration.otherInputs ?? [])].flat();
  const quantity = names.findLast((name) => program.slots.of(named(name)) <= slot) ?? "";
  const shapes = inputs.map((shape) => formatShape(shape, "channelsFirst")).join(" and ");
  const or = declaration.broadcasts ? ", or 1" : "";
  const message = `${declaration.title} is given ${shapes}, and their ${quantityNamed(quantity).label} has to be the same${or}. Change one of them.`;
  return { quantity, message, reason: "shapes" };
}

/** Inputs that have other axes than the layer takes. */
export function wrongRank(layer: Layer, inputs: readonly (readonly Choice[])[]): Issue {
  const { title, input, axes, many } = layer.declaration;
  const sizes = input.flatMap((name) =>
    quantityNamed(name).parts === "axes" ? forEachAxis(axes ?? 1, () => name) : [name],
  );
  const wanted = sizes.map((name) => quantityNamed(name).label).join(" × ");
  const [first = [], ...others] = inputs;
  const given = inputs.map(
    (each) => each.slice(0, longestGiven).map(String).join(" × ") || "nothing",
  );
  const shown = given.join(" and ").slice(0, longestGiven);
  const message = `${title} takes ${wanted}, but it is given ${shown}. ${instead()}`;
  return { quantity: input[0] ?? "", message, reason: "shapes" };

  function instead(): string {
    if (others.some(({ length }) => length !== first.length) && many)
      return "Give it inputs that have as many axes as each other.";
    if (first.length > mostAxes) return `Give it ${mostAxes} sizes at most.`;
    if (!many && others.length > (layer.declaration.otherInputs?.length ?? 0))
      return "Give it fewer inputs.";
    if (sizes.length === 1 && first.length > 1 && !many) return "Place a flatten layer before it.";
    const least = sizes.filter((name) => quantityNamed(name).parts !== "shape").length;
    const count = least > 1 ? `${least} sizes` : "one size";
    return `Give it an input with ${least < sizes.length ? "at least " : ""}${count}.`;
  }
}
