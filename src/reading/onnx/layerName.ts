import { soundName } from "../translate/pythonText.ts";
import type { OnnxNode } from "./graph.ts";

/** How exporters end the names of weights. */
const weights = /[./_](weight|kernel|gamma|scale|W|weight_ih_l0|embeddings)$/;

/** What a layer is called: as its weights are, else as the path to its step says. */
export function layerName({ name, operator }: OnnxNode, kept?: string): string {
  const own = kept !== undefined && weights.test(kept) ? kept.replace(weights, "") : pathOf(name);
  const sound = own.replaceAll(/\W+/g, "_").replace(/^_+|_+$/g, "");
  return soundName(sound || operator.toLowerCase());
}

/** `/layer1/layer1.0/conv1/Conv` is `layer1.0.conv1`. */
function pathOf(name: string): string {
  const parts = name.split("/").filter(Boolean).slice(0, -1);
  return parts.reduce((path, part) => {
    const isWithin = path !== "" && part.startsWith(`${path.split(".").at(-1) ?? ""}.`);
    return isWithin
      ? `${path.slice(0, path.lastIndexOf(".") + 1)}${part}`
      : path === ""
        ? part
        : `${path}.${part}`;
  }, "");
}
