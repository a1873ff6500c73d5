import { formatShape, type Layer } from "@calc";
import { codeShown, type CodeShown } from "./codeShown.ts";
import { outputText } from "./outputText.ts";
import { pathReadings } from "./pathReadings.ts";
import { remember } from "./typedAddress.ts";
import { inputTexts } from "./typedInputs.ts";
import { workOut } from "./typedLayer.ts";
import { textOf, type Typed } from "./typedTexts.ts";

/** All that a calculator shows of a layer as typed: text alone. */
export interface LayerShown {
  /** Why it cannot be, by quantity; nothing else is there then. */
  readonly issues: Readonly<Record<string, string>>;
  readonly possible?: PossibleShown;
}

export interface PossibleShown {
  /** The text of every control that nobody typed into. */
  readonly texts: Typed;
  readonly readings: Readonly<Record<string, string>>;
  readonly output: string;
  /** The same as PyTorch has it. */
  readonly channelsFirst: string;
  readonly code: readonly CodeShown[];
  /** The part of an address that says it: `?kernelSize=11`. */
  readonly query: string;
}

/** Works out a layer as typed; nothing that is typed makes it throw. */
export function layerShown(layer: Layer, typed: Typed, start: Typed): LayerShown {
  const { placed, inputs, analysis } = workOut(layer, typed, start);
  if (!analysis.ok) {
    const issues = analysis.issues.map(({ quantity, message }) => [quantity, message]);
    return { issues: Object.fromEntries(issues) as Record<string, string> };
  }
  const { values, output } = analysis;
  const chosen = Object.keys(layer.hyperparameters).map((name) => [
    name,
    textOf(values[name] ?? []),
  ]);
  return {
    issues: {},
    possible: {
      texts: { ...(Object.fromEntries(chosen) as Typed), ...inputTexts(layer, typed, start) },
      readings: pathReadings(layer, values),
      output: outputText(layer, output, values),
      channelsFirst: formatShape(output, "channelsFirst"),
      code: codeShown(placed, inputs, analysis),
      query: remember(layer, typed, start),
    },
  };
}
