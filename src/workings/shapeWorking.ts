import { formatShape, quantityNamed, type Row } from "@calc";
import { derivationsOf, originOf } from "./quantityWorking.ts";
import { statement } from "./sums.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, type Working } from "./working.ts";

/** Where a node's output shape comes from: what is derived, what is chosen, what is handed on. */
export function shapeWorking(row: Row, source: string): Working {
  const { layer, values, name, output } = row;
  const parts = layer.declaration.output.map((quantity) => ({
    quantity,
    derivations: derivationsOf(row, quantity),
  }));
  const derived = parts.filter(({ derivations }) => derivations.length > 0);
  const given = parts.filter(({ derivations }) => derivations.length === 0);
  return {
    id: "shape",
    aliases: derived.map(({ quantity }) => quantity),
    title: `Output shape of ${name}`,
    answer: formatShape(output),
    because: derived[0] ? inWords(derived[0].quantity) : layer.declaration.summary,
    derivations: derived.flatMap(({ derivations }) => derivations),
    given: given.map(({ quantity }) => ({
      latex: statement(quantity, values[quantity] ?? []),
      words: `${quantityNamed(quantity).label}: ${originOf(row, quantity, source)}`,
    })),
    symbols: derived.flatMap(({ quantity }) => symbolsIn(row, quantity)),
    claims: [...derived, ...given].map(({ quantity }) => `${layer.name}.${quantity}`),
  };
}
