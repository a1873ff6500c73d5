import {
  beforeRounding,
  coloured,
  expandedFormula,
  quantityNamed,
  readings,
  roundingIn,
  symbolToLatex,
  typeset,
  type Formula,
  type Layer,
  type Values,
} from "../calc/index.ts";
import { renderMathematics } from "./render.ts";

/**
 * The formula of a quantity, then `= with its numbers`, `= as it is rounded`, `= its result`: each
 * a piece of HTML. Every number in them is an element whose `data-slot` says which of the layer's
 * `readings` it shows, so that a page fills in new values without typesetting anything again.
 */
export function liveFormula(layer: Layer, quantity: string, values: Values): string[] {
  const formula = expandedFormula(layer, quantity);
  if (!formula) throw new Error(`${layer.name} has no formula for "${quantity}".`);
  const slots: string[] = [];
  const slot = (name: string) => sentinel(slots.push(name) - 1);
  const shown = (tree: Formula) =>
    typeset(tree, { leaf: ({ name }) => coloured(quantityNamed(name).kind, slot(name)) });
  const rounding = roundingIn(formula);
  const subject = symbolToLatex({ kind: "name", name: quantity });
  const pieces = [
    `${subject} = ${typeset(formula, { leaf: symbolToLatex, coefficients: "juxtaposed" })}`,
    shown(formula),
    rounding &&
      typeset(replaceOperand(formula, rounding), { leaf: () => slot(beforeRounding(quantity)) }),
    coloured(quantityNamed(quantity).kind, slot(quantity)),
  ].filter((piece) => piece !== undefined);
  const numbers = readings(layer, values);
  return pieces.map((piece, place) => {
    const html = renderMathematics(`\\displaystyle ${place > 0 ? "{}={}" : ""} ${piece}`);
    return slots.reduce((filled, name, index) => open(filled, index, name, numbers[name]), html);
  });
}

/** A number that no formula contains, to be found again in what KaTeX makes of it. */
const sentinel = (index: number) => String(700_000_000 + index);

function open(html: string, index: number, name: string, value = ""): string {
  return html
    .replace(`<mn>${sentinel(index)}</mn>`, `<mn data-slot="${name}">${value}</mn>`)
    .replace(`>${sentinel(index)}<`, `><span data-slot="${name}">${value}</span><`)
    .replace(sentinel(index), value);
}

/** The formula with what `rounding` rounds replaced by one name. */
function replaceOperand(formula: Formula, rounding: Formula): Formula {
  if (formula.kind !== "operation") return formula;
  if (formula === rounding) return { ...formula, operands: [{ kind: "name", name: "" }] };
  return { ...formula, operands: formula.operands.map((each) => replaceOperand(each, rounding)) };
}
