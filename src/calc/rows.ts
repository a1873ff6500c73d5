import type { Row } from "./network.ts";
import { valuesIn, type Solution } from "./solve.ts";
import { tensorsIn } from "./tensors.ts";
import type { Values } from "./values.ts";
import { otherOutputsIn, workOut } from "./workOut.ts";

/** Whether a row hands its values on as they are or one by one, so that it keeps none of its own. */
export const handsOn = ({ layer }: Pick<Row, "layer">) => layer.declaration.handsOn === true;

/** A row solved again: what it comes to is kept by nobody, so that long networks stay light. */
export function solutionOf({ name, node, inputs }: SolvedRow): Solution {
  const solved = workOut(node, inputs);
  if (!solved.ok) throw new Error(`${name} is no row of a summary.`);
  return solved.solution;
}

type SolvedRow = Pick<Row, "name" | "node" | "inputs">;

/** Every quantity of a row. */
export const valuesOf = (row: SolvedRow): Values => valuesIn(solutionOf(row));

/** The tensors of a row, by PyTorch's names and in its order of axes. */
export const tensorsOf = (row: SolvedRow) => tensorsIn(solutionOf(row));

/** The declared words behind a row’s choices made by one: `padding: "same"`. */
export const wordsOf = (row: SolvedRow) => solutionOf(row).prepared.words;

/** What else comes out of a row, by name. */
export const otherOutputsOf = (row: SolvedRow) => otherOutputsIn(solutionOf(row));
