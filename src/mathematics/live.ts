import {
  beforeRounding,
  coloured,
  expandedFormula,
  quantityNamed,
  roundingIn,
  symbolsOf,
  symbolToLatex,
  typeset,
  type Formula,
  type Layer,
  type NameNode,
  type Readings,
  type Values,
} from "../calc/index.ts";
import { renderMathematics } from "./render.ts";
import { sentinel } from "./sentinel.ts";

/** What a live formula is written for. */
export interface LiveOptions {
  /** Values that decide the formula's form: unequal sides, a neutral group, no bias. */
  readonly assumed?: Values;
  readonly axis?: number | undefined;
  /** The slot that a name's number stands in; by default one for each quantity. */
  readonly slotOf?: (name: NameNode) => string;
  /** Whether it begins with its numbers, for those who have not met its symbols yet. */
  readonly numbersOnly?: boolean;
}

/**
 * The formula of a quantity, then `= with its numbers`, `= as it is rounded`, `= its result`, each
 * where it says something new: pieces of HTML. Every number in them is an element whose `data-slot` names the reading that it
 * shows, so that a page fills in new readings without typesetting anything again.
 */
export function liveFormula(
  layer: Layer,
  quantity: string,
  readings: Readings,
  { assumed, axis, slotOf = ({ name }) => name, numbersOnly = false }: LiveOptions = {},
): string[] {
  const formula = expandedFormula(layer, quantity, assumed, axis);
  if (!formula) throw new Error(`${layer.name} has no formula for "${quantity}".`);
  const slots: string[] = [];
  const slot = (name: NameNode) => sentinel(slots.push(slotOf(name)) - 1);
  const own = (name: string) =>
    slot({ kind: "name", name, ...(axis === undefined ? {} : { axis }) });
  const rounding = roundingIn(formula);
  const subject = symbolToLatex({ kind: "name", name: quantity });
  const pieces = [
    (!numbersOnly || formula.kind === "number") && symbolsOf(formula),
    // A number by itself is its own result, and so is a quantity that is handed on.
    formula.kind === "operation" &&
      typeset(formula, { leaf: (name) => coloured(quantityNamed(name.name).kind, slot(name)) }),
    rounding &&
      typeset(replaceOperand(formula, rounding), {
        leaf: (name) =>
          name.name === ""
            ? own(beforeRounding(quantity))
            : coloured(quantityNamed(name.name).kind, slot(name)),
      }),
    formula.kind !== "number" && coloured(quantityNamed(quantity).kind, own(quantity)),
  ].filter((piece) => piece !== undefined && piece !== false);
  return pieces.map((piece, place) => {
    const before = place > 0 ? "{}={}" : `${subject} =`;
    const html = renderMathematics(`${before} ${piece}`, { display: true });
    return slots.reduce((filled, name, index) => open(filled, index, name, readings[name]), html);
  });
}

function open(html: string, index: number, name: string, value = ""): string {
  return html.replace(
    new RegExp(`<mn([^>]*)>${sentinel(index)}</mn>`),
    `<mn$1 data-slot="${name}">${value}</mn>`,
  );
}

/** The formula with what `rounding` rounds replaced by one name. */
function replaceOperand(formula: Formula, rounding: Formula): Formula {
  if (formula.kind !== "operation") return formula;
  if (formula === rounding) return { ...formula, operands: [{ kind: "name", name: "" }] };
  return { ...formula, operands: formula.operands.map((each) => replaceOperand(each, rounding)) };
}
