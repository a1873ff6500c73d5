import { readChoice, type Allowed, type Choice, type Issue } from "./choices.ts";
import { namesAlong, patternsOf } from "./extents.ts";
import type { PlacedLayer } from "./place.ts";
import { prepare } from "./prepare.ts";
import type { Program } from "./program.ts";
import { quantityNamed } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { wrongRank } from "./refusals.ts";
import { valuesIn } from "./solve.ts";
import { tensorsIn } from "./tensors.ts";
import type { Shape, Values } from "./values.ts";
import { otherOutputsIn, workOut } from "./workOut.ts";

/** Everything that follows from a placed layer and its input. */
export interface Analysed {
  readonly ok: true;
  /** The inputs as they were read. */
  readonly inputs: readonly Shape[];
  readonly values: Values;
  /** The declared words behind the values that were chosen by one: `padding: "same"`. */
  readonly words: Readonly<Record<string, string>>;
  readonly output: Shape;
  /** What else comes out, by name. */
  readonly otherOutputs: Readonly<Record<string, Shape>>;
  /** The tensors that it holds by PyTorch's names and in its order of axes. */
  readonly tensors: Readonly<Record<string, Shape>>;
}

/** Everything that follows from a placed layer and its input, or why nothing does. */
export type Analysis = Analysed | { readonly ok: false; readonly issues: readonly Issue[] };

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
    inputs: shapes,
    values: valuesIn(solution),
    words,
    output,
    otherOutputs: otherOutputsIn(solution),
    tensors: tensorsIn(solution),
  };
}

/** The whole numbers that a size of an input may be. */
export const sizesOf = ({ least }: Quantity): Allowed["range"] =>
  least === undefined ? [1n, mostSize] : [0n, mostCount];

/** The sizes of one input, each read by itself; what they come to together is for `workOut`. */
function readInput({ layer, extents }: Program, sizes: readonly Choice[], place: number) {
  const names = namesAlong(layer, extents, patternsOf(layer, extents.inputs)[place]);
  const issues: Issue[] = [];
  const shape = sizes.map((size, axis) => {
    const quantity = names[axis] ?? "";
    const { parts: _, ...single } = quantityNamed(quantity);
    const answer = readChoice(size, single, { range: sizesOf(single) }, 1);
    if (answer.kind === "value" && typeof answer.value === "bigint") return answer.value;
    if (answer.kind === "refused") issues.push({ quantity, message: answer.message });
    return 1n;
  });
  return { shape, issues };
}
