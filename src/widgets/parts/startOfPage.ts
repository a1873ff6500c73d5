import type { Layer } from "@calc";
import { carry, type Carried } from "./carried.ts";
import { fieldsOf, type LayerField } from "./layerFields.ts";
import { layerShown, type PossibleShown } from "./layerShown.ts";
import type { Typed } from "./typedTexts.ts";

/** What the page of a layer begins with, worked out when the site is built. */
export interface StartOfPage {
  readonly layer: Carried;
  readonly typed: Typed;
  readonly fields: readonly LayerField[];
  readonly shown: PossibleShown;
}

/** The start of a layer's page. Throws where what it begins with is impossible. */
export function startOfPage(layer: Layer, typed: Typed): StartOfPage {
  const { possible, issues } = layerShown(layer, typed, typed);
  if (!possible) throw new Error(`${layer.name}: ${Object.values(issues).join(" ")}`);
  return { layer: carry(layer), typed, fields: fieldsOf(layer), shown: possible };
}
