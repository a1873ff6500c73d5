import { rational } from "./rational.ts";
import { joined, type Formula, type NameNode } from "./tree.ts";

/** What `expand` has to know about the quantities of one layer. */
export interface Parts {
  /** How many axes a quantity has; undefined for a single number. */
  readonly axesOf: (name: string) => number | undefined;
  /** What tells an axis from the others in a symbol: h, w. */
  readonly axisLabel: (name: string, axis: number) => string;
  /** Whether it has two sides on each axis, so that a formula has to say `both`. */
  readonly hasSides: (name: string) => boolean;
  /** Whether the two sides of an axis are worth the same, so that `both` is twice the one. */
  readonly sidesAreEqual: (name: string, axis: number) => boolean;
}

/**
 * Writes out what a formula says about axes and sides: `product(kernelSize)` becomes the kernel's
 * axes multiplied, `both(padding)` becomes `2 * padding` or the two sides added, and every other
 * quantity with axes is read along `axis`.
 */
export function expand(formula: Formula, parts: Parts, axis?: number): Formula {
  if (formula.kind === "number") return formula;
  if (formula.kind === "name") {
    if (parts.hasSides(formula.name))
      throw new Error(`"${formula.name}" has two sides; say both(…).`);
    return along(formula, parts, axis);
  }
  const [operand] = formula.operands;
  if (operand && formula.operator === "product") return product(operand, parts);
  if (operand && formula.operator === "both") return both(operand, parts, axis);
  return { ...formula, operands: formula.operands.map((each) => expand(each, parts, axis)) };
}

function along(node: NameNode, parts: Parts, axis: number | undefined): NameNode {
  if (parts.axesOf(node.name) === undefined) return node;
  if (axis === undefined) throw new Error(`"${node.name}" has one value per axis; say product(…).`);
  return { ...node, axis };
}

function product(operand: Formula, parts: Parts): Formula {
  const axes = operand.kind === "name" ? parts.axesOf(operand.name) : undefined;
  if (operand.kind !== "name" || axes === undefined) {
    throw new Error("product(…) takes the name of a quantity that has axes.");
  }
  const factors = Array.from({ length: axes }, (_, axis): Formula => ({
    ...operand,
    axis,
    label: parts.axisLabel(operand.name, axis),
  }));
  return joined("*", factors, 1n);
}

function both(operand: Formula, parts: Parts, axis: number | undefined): Formula {
  if (operand.kind !== "name" || !parts.hasSides(operand.name)) {
    throw new Error("both(…) takes the name of a quantity that has two sides.");
  }
  const name = along(operand, parts, axis);
  if (parts.sidesAreEqual(operand.name, axis ?? 0)) {
    const two = { kind: "number", value: rational(2n) } as const;
    return { kind: "operation", operator: "*", operands: [two, { ...name, side: 0 }] };
  }
  const sides = [
    { ...name, side: 0, label: "before" },
    { ...name, side: 1, label: "after" },
  ];
  return { kind: "operation", operator: "+", operands: sides };
}
