import type { PlacedLayer } from "@calc";
import { asIn, tensorsIn, type Framework, type PrintedTensor } from "@frameworks";

/** The tensors that a page shows, and how many more there are. */
interface Shown {
  readonly shown: readonly PrintedTensor[];
  readonly more: number;
}

const mostShown = 12;
const mostLayers = 4;

/** The tensors of a layer as a framework has them: of a stack the first layers. */
export function shownTensors(
  framework: Framework,
  placed: PlacedLayer,
  inputs: readonly (readonly string[])[],
): Shown {
  const { layer, choices } = asIn(framework, placed);
  const stacked = Number(choices["layers"] ?? 1);
  const few = stacked > mostLayers ? { ...choices, layers: mostLayers } : choices;
  const tensors = tensorsIn(framework, { layer, choices: few }, ...inputs).map((tensor) =>
    framework === "keras" && layer.name === "prelu" ? withChannelsLast(tensor) : tensor,
  );
  const shown = tensors.slice(0, mostShown);
  const perLayer = stacked > mostLayers ? tensors.length / mostLayers : 0;
  return {
    shown,
    more: tensors.length - shown.length + (perLayer > 0 ? perLayer * (stacked - mostLayers) : 0),
  };
}

/** A slope for each value stands where Keras has the value: channels last. */
function withChannelsLast({ shape: [channels = 1n, ...spatial], ...rest }: PrintedTensor) {
  return { ...rest, shape: [...spatial, channels] };
}

/** A shape in Python: `(96, 3, 11, 11)`, `(96,)`. */
export function printedShape(shape: readonly (bigint | "batch")[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}
