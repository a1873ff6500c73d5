import { quantityNamed, type Formula } from "@calc";
import { writeFormula } from "./writeFormula.ts";

const sides: Readonly<Record<string, string>> = { h: "height", w: "width" };

/** An expanded formula as a person reads it aloud: twice the padding, rounded down, plus 1. */
export function spoken(formula: Formula): string {
  return writeFormula(formula, {
    name: (name, label) => `the ${called(quantityNamed(name).label, label)}`,
    operation: speak,
    phrases: ["floor", "ceil", "mod", "/"],
  });
}

/** `kernel size` along one axis is the `kernel height`. */
function called(label: string, axis: string | undefined): string {
  if (axis === undefined) return label;
  return `${label.replace(/ size$/, "")} ${sides[axis] ?? axis}`;
}

function speak(operator: string, [first = "", second = ""]: readonly string[]): string {
  // After a phrase the sentence takes breath.
  const breath = /,| times /.test(first) ? "," : "";
  switch (operator) {
    case "+":
      return `${first}${breath} plus ${second}`;
    case "-":
      return `${first}${breath} minus ${second}`;
    case "*":
      return first === "2" ? `twice ${second}` : `${first} times ${second}`;
    case "/":
      return `${first}${/ (plus|minus) /.test(first) ? "," : ""} divided by ${second}`;
    case "mod":
      return `the remainder when ${first} is divided by ${second}`;
    case "floor":
      return `${first}, rounded down`;
    case "ceil":
      return `${first}, rounded up`;
    default:
      return `the ${operator} of ${first} and ${second}`;
  }
}
