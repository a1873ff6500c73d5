import {
  axisWord,
  expandedFormula,
  formatNumber,
  listed,
  quantityNamed,
  write,
  type Formula,
  type Layer,
  type NameNode,
  type OperationNode,
} from "@calc";
import { wholeShapes } from "./wholeShapes.ts";

// Nothing that is said shows where such a phrase ends: it is as loose as a sum.
const loose = 2;

/** The formula of a quantity as a sentence. Throws if the layer has none. */
export function spokenEquation(layer: Layer, quantity: string): string {
  const formula = expandedFormula(layer, quantity);
  if (!formula) throw new Error(`${layer.name} has no formula for "${quantity}".`);
  const { label, parts } = quantityNamed(quantity);
  const verb = label.endsWith("s") && !label.includes(" of ") ? "are" : "is";
  const isAlong = parts === "shape";
  const sentence = spoken(formula, layer.declaration.axes ?? axesIn(formula), isAlong);
  return `The ${label} ${verb} ${sentence}${isAlong ? ", along each axis" : ""}.`;
}

/**
 * An expanded formula as a person reads it aloud: twice the padding, rounded down, plus 1. `axes`
 * is how many axes the layer works on; `isAlong` says that a shape is read along one of its own.
 */
export function spoken(formula: Formula, axes = 0, isAlong = false): string {
  return write(wholeShapes(formula), {
    number: formatNumber,
    name: (name) => called(name, axes, isAlong),
    operation: say,
    // A comparison that is a factor counts 1 or 0.
    parentheses: (inside) => (inside.includes(" is ") ? `(1 if ${inside}, else 0)` : `(${inside})`),
    encloses: (operator, place) => place === 0 && ["/", "mod"].includes(operator),
    asOperand: { floor: loose, ceil: loose, min: loose, max: loose, mod: loose, "/": loose },
  });
}

/** Over how many axes a formula is written out. */
function axesIn(formula: Formula): number {
  if (formula.kind === "number") return 0;
  if (formula.kind === "name") return (formula.axis ?? -1) + 1;
  return Math.max(0, ...formula.operands.map(axesIn));
}

/** `kernel size` along one axis is the `kernel height`. */
function called({ name, axis, label = "" }: NameNode, axes: number, isAlong: boolean): string {
  const { label: words, parts } = quantityNamed(name);
  if (parts === "inputs") return `the size of part ${label}`;
  if (parts === "shape" && !(isAlong && axis !== undefined)) {
    return "the sizes of all axes multiplied";
  }
  if (label === "" || axis === undefined) return `the ${words}`;
  const which = parts === "sides" ? label : axisWord(parts === "shape" ? 0 : axes, axis);
  return `the ${words.replace(/ size$/, "")} ${which}`;
}

function say({ operator }: OperationNode, operands: readonly string[]): string {
  const [first = "", second = ""] = operands;
  // After a phrase the sentence takes breath.
  const breath = /,| times | by | of /.test(first) ? "," : "";
  switch (operator) {
    case "+":
      return `${first}${breath} plus ${second}`;
    case "-":
      return `${first}${breath} minus ${second}`;
    case "*":
      return first === "2" ? `twice ${second}` : `${first} times ${second}`;
    case "/":
      return `${first}${/,| plus | minus /.test(first) ? "," : ""} divided by ${second}`;
    case "^":
      return `${first} to the power of ${second}`;
    case "mod":
      return `the remainder when ${first} is divided by ${second}`;
    case "floor":
      return `${first}, rounded down`;
    case "ceil":
      return `${first}, rounded up`;
    case "at":
      return `${first} along the axis that ${second} names`;
    case "=":
      return `${first} is ${second}`;
    case "!=":
      return `${first} is not ${second}`;
    case "<":
      return `${first} is less than ${second}`;
    case ">":
      return `${first} is more than ${second}`;
    case "<=":
      return `${first} is at most ${second}`;
    case ">=":
      return `${first} is at least ${second}`;
    case "min":
      return `the least of ${listed(operands)}`;
    case "max":
      return `the greatest of ${listed(operands)}`;
    default:
      return operands.join(` ${operator} `);
  }
}
