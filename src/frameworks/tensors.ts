import type { Choice, PlacedLayer, Shape } from "@calc";
import type { Framework } from "./framework.ts";
import { printedLayer } from "./printedLayer.ts";
import { solved, type Solved } from "./solved.ts";
import { directionsOf, stackOf } from "./stack.ts";
import { tensorName } from "./tensorName.ts";

/** A tensor as a framework prints it. */
export interface PrintedTensor {
  readonly name: string;
  readonly shape: Shape;
  /** Whether it is trained: a moving mean, which PyTorch calls a buffer, is not. */
  readonly isTrained: boolean;
}

/**
 * The tensors that a placed layer holds, by the names and in the shapes and the order in which a
 * framework prints them; none where its choices are impossible.
 */
export function tensorsIn(
  framework: Framework,
  placed: PlacedLayer,
  ...inputs: readonly (readonly Choice[])[]
): PrintedTensor[] {
  const given = solved(placed, inputs);
  if (!given) return [];
  const stack = stackOf(given);
  return stack.flatMap((layer, level) => tensorsOf(framework, layer, level, stack.length));
}

/** Those of one layer of a stack; a second direction has a second set. */
function tensorsOf(
  framework: Framework,
  given: Solved,
  level: number,
  levels: number,
): PrintedTensor[] {
  const { placed, inputs, analysis } = given;
  const printed = printedLayer(framework, given);
  const layer = printed ?? placed.layer;
  const shapes = printed
    ? (solved({ layer, choices: placed.choices }, inputs)?.analysis.tensors ?? {})
    : analysis.tensors;
  const directions = directionsOf(given);
  // ONNX keeps both directions in one tensor, along its first axis.
  const copies = framework === "onnx" ? 1 : directions;
  return Array.from({ length: copies }, (_, direction) =>
    Object.entries(shapes).map(([name, shape]) => ({
      name: tensorName(framework, placed.layer.name, name, {
        level,
        levels,
        direction,
        directions,
      }),
      shape,
      isTrained: layer.declaration.weights?.[name]?.role !== "statistic",
    })),
  ).flat();
}
