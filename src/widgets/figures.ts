import { layers, type Layer, type QuantityName } from "@calc";
import { settle, type Settled } from "./slidingKernel.ts";
import { choosable, type Texts } from "./slidingKernelChoices.ts";

/** What a lesson has to know of a figure in order to speak its numbers. */
export interface Figure {
  readonly layer: Layer;
  /** What a person may choose in it, and so what a scene has to begin with. */
  readonly choosable: readonly QuantityName[];
  readonly settle: (layer: Layer, texts: Texts) => Settled;
}

/** The figures that a lesson's scenes may name. */
export const figures: Readonly<Record<string, Figure>> = {
  SlidingKernel: { layer: layers.conv2d, choosable, settle },
};
