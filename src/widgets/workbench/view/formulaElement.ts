import type { FormulaPart } from "./formulaTree.ts";

const namespace = "http://www.w3.org/1998/Math/MathML";

/** A part of a formula as an element of MathML, each quantity in its colour. */
export function formulaElement({ tag, colour, text, parts = [] }: FormulaPart): Element {
  const element = document.createElementNS(namespace, tag);
  if (colour !== undefined) element.setAttribute("class", colour);
  element.append(text ?? "", ...parts.map(formulaElement));
  return element;
}
