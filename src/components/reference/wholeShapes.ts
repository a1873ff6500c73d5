import { quantityNamed, type Formula } from "@calc";

/** The formula with the product of all sizes of a shape in one name, however many axes it has. */
export function wholeShapes(formula: Formula): Formula {
  if (formula.kind !== "operation") return formula;
  const [first, ...others] = factorsOf(formula);
  const isShape = first?.kind === "name" && quantityNamed(first.name).parts === "shape";
  if (isShape && others.every((each) => each.kind === "name" && each.name === first.name)) {
    return { kind: "name", name: first.name };
  }
  return { ...formula, operands: formula.operands.map(wholeShapes) };
}

function factorsOf(formula: Formula): readonly Formula[] {
  const isProduct = formula.kind === "operation" && formula.operator === "*";
  return isProduct ? formula.operands.flatMap(factorsOf) : [formula];
}
