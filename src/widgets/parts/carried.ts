import { defineLayer, type Layer, type LayerDeclaration } from "@calc";

/** A layer as a page hands it to its figure: plain data, without what only the build reads. */
export interface Carried {
  readonly name: string;
  readonly declaration: LayerDeclaration;
}

/** What a page hands over of a layer; its figure's `unpack` makes a layer of it again. */
export function carry({ name, declaration }: Layer): Carried {
  const { mistakes: _, ...needed } = declaration;
  return { name, declaration: { ...needed, summary: "" } };
}

/** The same without the frameworks' code, where nobody writes any. */
export function carryArithmetic(layer: Layer): Carried {
  const { name, declaration } = carry(layer);
  return { name, declaration: { ...declaration, code: {} } };
}

/** The layer that was handed over, without its mistakes and its summary. */
export const unpack = ({ name, declaration }: Carried): Layer => defineLayer(name, declaration);
