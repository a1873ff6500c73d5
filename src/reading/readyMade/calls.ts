import { ownOf } from "../values/ownOf.ts";
import type { Given, Value } from "../values/value.ts";
import { kerasModels } from "./keras/models.ts";
import type { Models } from "./modelsOf.ts";
import { torchvisionModels } from "./torchvision/models.ts";

/** Which ready-made model a call asks for, our words for it, and what else is given. */
interface ReadyMadeCall {
  readonly name: string;
  readonly words: string;
  readonly positional: readonly Value[];
}

const kerasHome = /^(tensorflow\.|tensorflow\.python\.)?(keras|tf_keras)\.applications\./;

/** The models of the library that a whole name belongs to; undefined where that makes none. */
export function modelsAt(path: string): Models | undefined {
  if (path.startsWith("torchvision.models.")) return torchvisionModels;
  return kerasHome.test(path) ? kerasModels : undefined;
}

/** What a call by that whole name asks for; undefined where it asks for no model that is read. */
export function readyMadeCall(path: string, { positional }: Given): ReadyMadeCall | undefined {
  const told = toldIn(path, positional);
  if (told) return callOf(torchvisionModels, told.name, told.rest);
  const models = modelsAt(path);
  return models && callOf(models, path.slice(path.lastIndexOf(".") + 1), positional);
}

function callOf(
  models: Models,
  name: string,
  positional: readonly Value[],
): ReadyMadeCall | undefined {
  const words = ownOf(models, name);
  return words === undefined ? undefined : { name, words, positional };
}

/** `torch.hub.load("pytorch/vision", "resnet18")` and `get_model("resnet18")` tell the name in a text. */
function toldIn(path: string, [first, second, ...more]: readonly Value[]) {
  if (first?.kind !== "text") return undefined;
  if (path === "torchvision.models.get_model") {
    return { name: first.value, rest: second ? [second, ...more] : [] };
  }
  const isHub = path === "torch.hub.load" && first.value.startsWith("pytorch/vision");
  return isHub && second?.kind === "text" ? { name: second.value, rest: more } : undefined;
}

/** Where a name that nobody has imported is likely to be from; undefined where it is no model’s. */
export function readyMadePath(name: string): string | undefined {
  if (ownOf(torchvisionModels, name) !== undefined) return `torchvision.models.${name}`;
  return ownOf(kerasModels, name) === undefined ? undefined : `keras.applications.${name}`;
}
