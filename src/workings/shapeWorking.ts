import { quantityNamed, valuesOf, type Network } from "@calc";
import { axesOut } from "./axesOut.ts";
import { shapeShown } from "./axesShown.ts";
import { derivationsOf, originOf, type Told } from "./quantityWorking.ts";
import { statement } from "./sums.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, type Working } from "./working.ts";

/** Where a node's output shape comes from: what is derived, what is chosen, what is handed on. */
export function shapeWorking(network: Network, told: Told): Working {
  const { row, label, features } = told;
  const { layer, name } = row;
  const values = valuesOf(row);
  const parts = axesOut(row)
    .filter((quantity) => String(values[quantity]) !== "")
    .map((quantity) => ({ quantity, derivations: derivationsOf(row, quantity) }));
  const derived = parts.filter(({ derivations }) => derivations.length > 0);
  const given = parts.filter(({ derivations }) => derivations.length === 0);
  return {
    id: "shape",
    aliases: derived.map(({ quantity }) => quantity),
    title: `Output shape of ${label}`,
    answer: shapeShown(network, name),
    because: derived[0] ? inWords(derived[0].quantity) : layer.declaration.summary,
    derivations: derived.flatMap(({ derivations }) => derivations),
    given: given.map(({ quantity }) => ({
      latex: statement(quantity, values[quantity] ?? [], features),
      words: `${quantityNamed(quantity).label}: ${originOf(told, quantity)}`,
    })),
    symbols: derived.flatMap(({ quantity }) => symbolsIn(row, quantity, features)),
    claims: [...derived, ...given].map(({ quantity }) => `${layer.name}.${quantity}`),
  };
}
