import { quantityNamed, type Kind, type Layer } from "@calc";

/** What a layer is coloured by: the kind of what one chooses first for it, such as its channels. */
export function kindOf(layer: Layer): Kind {
  const [first] = Object.keys(layer.hyperparameters);
  return first === undefined ? "plain" : quantityNamed(first).kind;
}
