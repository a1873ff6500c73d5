import { argumentName, argumentsOf } from "@frameworks";
import type { BoundNumber } from "./boundNumbers.ts";
import { axisInCode, type ReadCell } from "./readCell.ts";

/** Where a number stands in the code; with `before`, what has to stand before it there. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly before?: string;
}

/**
 * Where a bound number is written, or would be: as the argument of its layer, or in the shape that
 * the code says of its input. Undefined where the code has no place for it.
 */
export function placeInCode(code: string, read: ReadCell, bound: BoundNumber): Place | undefined {
  const row = read.matched.get(bound.layer);
  const node = row && read.network?.nodes[row.name];
  const library = read.network?.library;
  if (!row || !node || (library !== "keras" && library !== "pytorch")) return undefined;
  const name = argumentName(library, row.layer, bound.quantity);
  if (name === undefined) {
    const isWritten = bound.axis !== undefined && library === "keras";
    return isWritten ? inShape(code, bound.axis, row.input.length) : undefined;
  }
  const names = argumentsOf(library, row.layer).map(([each]) => each);
  const written = node.arguments;
  const own =
    written.find((each) => each.name === name) ??
    written.find((each) => each.name === undefined && names[each.place] === name);
  if (own) return { from: own.from, to: own.to };
  const end = node.to - 1;
  if (code[end] !== ")") return undefined;
  return { from: end, to: end, before: `${written.length > 0 ? ", " : ""}${name}=` };
}

/** `Input((22, 22, 1))`, `shape=(22, 22, 1)` or `input_shape=(22, 22, 1)`: the sizes between the brackets. */
const shape = /(?:\bInput\s*\(|\b(?:input_)?shape\s*=)\s*(?:shape\s*=\s*)?[([]([^()[\]]*)/;

/** A size in the shape of the input, where the channels stand last. */
function inShape(code: string, axis: number, axes: number): Place | undefined {
  const at = axisInCode("keras", axis, axes);
  const found = shape.exec(code);
  if (!found) return undefined;
  const [before, sizes = ""] = found;
  let from = found.index + before.length - sizes.length;
  for (const [place, size] of sizes.split(",").entries()) {
    const start = from + size.length - size.trimStart().length;
    if (place === at) return { from: start, to: start + size.trim().length };
    from += size.length + 1;
  }
  return undefined;
}
