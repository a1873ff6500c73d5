import { flat, formatShape, type PlacedLayer, type Values } from "@calc";
import { pythonSides, sidesOf, type Sides } from "../python.ts";
import { solved, withChoices, type Inputs } from "../solved.ts";

/** A layer without ceil mode that has the same windows, and what one has to know of it. */
interface WithoutCeilMode {
  readonly placed: PlacedLayer;
  readonly notes: readonly string[];
}

/** Keras has no ceil mode: what its last window hangs over is padding there. */
export function withoutCeilMode(placed: PlacedLayer, inputs: Inputs): WithoutCeilMode {
  const values = solved(placed, inputs)?.analysis.values;
  if (values?.["ceilMode"] !== 1n) return { placed, notes: [] };
  const sides = withHangingWindows(sidesOf(values["padding"]), values);
  const same = withChoices(placed, { ceilMode: 0, padding: "same" });
  const padded = solved(same, inputs)?.analysis.values["padding"];
  const where = formatShape(flat(values["inSize"] ?? []), "channelsFirst");
  if (padded !== undefined && pythonSides(sidesOf(padded)) === pythonSides(sides)) {
    const note = `Keras has no ceil mode; on an input of ${where}, its “same” gives the same windows.`;
    return { placed: same, notes: [note] };
  }
  const numbers = sides.map(([before, after]) => [before, after]);
  const note = `Keras has no ceil mode; this is the padding that it needs on an input of ${where}.`;
  return { placed: withChoices(placed, { ceilMode: 0, padding: numbers }), notes: [note] };
}

/** The sides with as much more behind as the last window hangs over. */
function withHangingWindows(sides: Sides, values: Values): Sides {
  const at = (name: string, axis: number) => {
    const value = values[name] ?? 0n;
    return typeof value === "bigint" ? value : (flat(value)[axis] ?? 0n);
  };
  return sides.map(([before, after], axis): Sides[number] => {
    const covered = (at("outSize", axis) - 1n) * at("stride", axis) + at("effectiveKernel", axis);
    const hangs = covered - at("inSize", axis) - before - after;
    return [before, after + (hangs > 0n ? hangs : 0n)];
  });
}
