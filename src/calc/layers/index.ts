import { checked } from "../checkDeclaration.ts";
import { avgPool2d } from "./avgPool2d.ts";
import { conv2d } from "./conv2d.ts";
import { dense } from "./dense.ts";
import { flatten } from "./flatten.ts";
import { activation, dropout } from "./identities.ts";
import { maxPool2d } from "./maxPool2d.ts";

/** Every layer type, in the order in which a course meets them. */
export const layers = checked({
  conv2d,
  maxPool2d,
  avgPool2d,
  flatten,
  dense,
  activation,
  dropout,
});

export type LayerName = keyof typeof layers;

/** Whether there is a layer of that name. */
export function isLayerName(name: string): name is LayerName {
  return Object.hasOwn(layers, name);
}
