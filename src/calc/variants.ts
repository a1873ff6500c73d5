import type { Code } from "./code.ts";
import { operation, whole, type Formula } from "./formula/tree.ts";
import type { Layer, ReadWord } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";

/** The formulas of a layer’s code with those of the defaults and the words that are in use. */
export function variantOf<Number>(
  code: Code<Number>,
  layer: Layer,
  defaults: Readonly<Record<string, Formula>>,
  words: Readonly<Record<string, string>>,
): Code<Number>["formulas"] {
  const key = JSON.stringify([Object.keys(defaults), words]);
  const known = code.variants.get(key);
  if (known) return known;
  const formulas = [...code.formulas];
  code.variants.set(key, formulas);
  const set = (name: string, formulaAt: (side: number) => Formula) => {
    for (const [slot, compute] of code.forSlots(name, formulaAt)) formulas[slot] = compute;
  };
  for (const [name, formula] of Object.entries(defaults)) set(name, () => formula);
  for (const [name, word] of Object.entries(words)) {
    const read = layer.hyperparameters[name]?.words[word];
    if (!read) continue;
    const hasSides = quantityNamed(name).parts === "sides";
    set(name, (side) => (hasSides ? sideOf(read, side) : read.formula));
  }
  return formulas;
}

/**
 * What of the total of two sides is on one of them. TensorFlow's rule puts the odd value after
 * (jax/_src/lax/lax.py `padtype_to_pads`).
 */
function sideOf({ formula, split }: ReadWord, side: number): Formula {
  if (split === "all before") return side === 0 ? formula : whole(0);
  const rounding = (split === "larger before") === (side === 0) ? "ceil" : "floor";
  return operation(rounding, operation("/", formula, whole(2)));
}
