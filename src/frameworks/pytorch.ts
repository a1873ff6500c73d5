import { analyse, type Choice, type PlacedLayer } from "@calc";
import { plainArguments } from "./arguments.ts";
import { pytorchPadding } from "./pytorchPadding.ts";
import { writeCalls, type Written } from "./written.ts";

/** A placed layer as PyTorch code; where the choices are impossible, no code and the reasons. */
export function toPyTorch(placed: PlacedLayer, input: readonly Choice[]): Written {
  const analysis = analyse(placed, input);
  if (!analysis.ok)
    return writeCalls(
      [],
      analysis.issues.map(({ message }) => message),
    );
  const { layer, choices } = placed;
  const { values } = analysis;
  const call = layer.declaration.code.pytorch;
  const isSame = String(choices["padding"]).trim() === "same";
  const { before, padding, notes } = pytorchPadding(call.name, values, isSame);
  return writeCalls(
    [
      ...before,
      { name: `nn.${call.name}`, arguments: [...plainArguments(layer, call, values), ...padding] },
    ],
    notes,
  );
}
