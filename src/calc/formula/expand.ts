import {
  isNumber,
  joined,
  namesIn,
  operation,
  whole,
  type Formula,
  type NameNode,
} from "./tree.ts";

/** What `expand` has to know about the quantities of one layer. */
export interface Parts {
  /** How many axes, or inputs, a quantity has a value for; undefined for a single number. */
  readonly axesOf: (name: string) => number | undefined;
  /** What tells an axis from the others in a symbol: h, w. */
  readonly axisLabel: (name: string, axis: number) => string;
  /** Whether it has two sides on each axis, so that a formula has to say `both`, `before` or `after`. */
  readonly hasSides: (name: string) => boolean;
  /** Whether the two sides of an axis are worth the same, so that `both` is twice the one. */
  readonly sidesAreEqual: (name: string, axis: number) => boolean;
  /** The axis that a quantity names by its number, from 0; undefined where that is not known yet. */
  readonly axisNamedBy?: (name: string, axis: number) => number | undefined;
}

/**
 * Writes out what a formula says about axes and sides: `product(kernelSize)` becomes the kernel's
 * axes multiplied, `both(padding)` becomes `2 * padding` or the two sides added, and every other
 * quantity with axes is read along `axis`. Only an `at` whose axis is not known yet stays.
 */
export function expand(formula: Formula, parts: Parts, axis?: number, label?: string): Formula {
  if (formula.kind === "number") return formula;
  if (formula.kind === "name") {
    if (parts.hasSides(formula.name))
      throw new Error(`"${formula.name}" has two sides; say both(…).`);
    return along(formula, parts, axis, label);
  }
  const { operator, operands } = formula;
  const [operand] = operands;
  if (operand && operator === "product") return overAll("*", 1n, operand, parts);
  if (operand && operator === "sum") return overAll("+", 0n, operand, parts);
  if (operand && operator === "axes") return whole(spreadOf(operand, parts.axesOf) ?? 0);
  if (operand && operator === "both") return both(operand, parts, axis);
  if (operand && operator === "before") return oneSide(operand, parts, axis, 0);
  if (operand && operator === "after") return oneSide(operand, parts, axis, 1);
  if (operator === "at") return at(operands, parts, axis);
  const expanded = operands.map((each) => expand(each, parts, axis, label));
  const rest = operator === "*" ? beside(operands, expanded) : undefined;
  return rest ?? { ...formula, operands: expanded };
}

/** Over how many axes or inputs a formula spreads where it stands bare; undefined for one number. */
export function spreadOf(formula: Formula, axesOf: Parts["axesOf"]): number | undefined {
  if (formula.kind === "number") return undefined;
  if (formula.kind === "name") return axesOf(formula.name);
  const { operator, operands } = formula;
  if (["product", "sum", "axes"].includes(operator)) return undefined;
  const spreading = operator === "at" ? operands.slice(1) : operands;
  return spreading.map((each) => spreadOf(each, axesOf)).find((axes) => axes !== undefined);
}

/** A product over no axes at all is 1, and no factor. */
function beside(operands: readonly Formula[], expanded: readonly Formula[]): Formula | undefined {
  const isEmpty = (place: number) =>
    operands[place]?.kind === "operation" &&
    operands[place].operator === "product" &&
    isNumber(expanded[place], 1n);
  return isEmpty(0) ? expanded[1] : isEmpty(1) ? expanded[0] : undefined;
}

function along(
  node: NameNode,
  parts: Parts,
  axis: number | undefined,
  label: string | undefined,
): NameNode {
  if (parts.axesOf(node.name) === undefined) return node;
  if (axis === undefined) throw new Error(`"${node.name}" has several values; say product(…).`);
  return label === undefined ? { ...node, axis } : { ...node, axis, label };
}

function overAll(operator: string, none: bigint, operand: Formula, parts: Parts): Formula {
  const axes = spreadOf(operand, parts.axesOf);
  const [name] = namesIn(operand);
  if (axes === undefined || name === undefined) {
    throw new Error("product(…) and sum(…) take what has several values.");
  }
  const terms = Array.from({ length: axes }, (_, axis) =>
    expand(operand, parts, axis, parts.axisLabel(name, axis)),
  );
  return joined(operator, terms, none);
}

function sided(operand: Formula, parts: Parts, axis: number | undefined): NameNode {
  if (operand.kind !== "name" || !parts.hasSides(operand.name)) {
    throw new Error("both(…), before(…) and after(…) take what has two sides.");
  }
  return along(operand, parts, axis, undefined);
}

function both(operand: Formula, parts: Parts, axis: number | undefined): Formula {
  const name = sided(operand, parts, axis);
  if (parts.sidesAreEqual(name.name, axis ?? 0)) {
    return operation("*", whole(2), { ...name, side: 0 });
  }
  return operation("+", oneSide(operand, parts, axis, 0), oneSide(operand, parts, axis, 1));
}

function oneSide(operand: Formula, parts: Parts, axis: number | undefined, side: 0 | 1): NameNode {
  const name = sided(operand, parts, axis);
  if (parts.sidesAreEqual(name.name, axis ?? 0)) return { ...name, side };
  return { ...name, side, label: side === 0 ? "before" : "after" };
}

function at(operands: readonly Formula[], parts: Parts, axis: number | undefined): Formula {
  const [of, number] = operands;
  if (of?.kind !== "name" || number?.kind !== "name" || axis === undefined) {
    throw new Error("at(…, …) takes two quantities.");
  }
  const named = parts.axisNamedBy?.(number.name, axis);
  if (named !== undefined) return { ...of, axis: named, label: parts.axisLabel(of.name, named) };
  return operation("at", of, { ...number, axis });
}
