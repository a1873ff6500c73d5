import { derive, formatShape, quantityNamed, type Derivation, type Row } from "@calc";
import { statement } from "./sums.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, type Working } from "./working.ts";

/** Where a node's output shape comes from: what is derived, what is chosen, what is handed on. */
export function shapeOf(row: Row): Working {
  const { layer, values, output } = row;
  const parts = layer.declaration.output.map((quantity) => {
    const value = values[quantity] ?? 0n;
    const axes = typeof value === "bigint" ? [undefined] : value.map((_, axis) => axis);
    const derivations = axes
      .map((axis) =>
        layer.equations[quantity] ? derive(layer, quantity, values, axis) : undefined,
      )
      .filter((derivation) => derivation !== undefined);
    const chosen = quantity in layer.hyperparameters;
    const words = `${quantityNamed(quantity).label}: ${chosen ? "chosen" : "as they come in"}`;
    const latex = typeof value === "bigint" ? statement(quantity, value) : "";
    return {
      quantity,
      derivations,
      given: derivations.length > 0 || !latex ? [] : [{ latex, words }],
    };
  });
  const derived = parts.filter(({ derivations }) => derivations.length > 0);
  return {
    id: "shape",
    title: `Output shape of ${row.name}`,
    answer: formatShape(output),
    because: derived[0] ? inWords(derived[0].quantity) : layer.declaration.summary,
    derivations: distinct(parts.flatMap(({ derivations }) => derivations)),
    given: parts.flatMap(({ given }) => given),
    symbols: derived.flatMap(({ quantity }) => symbolsIn(row, quantity)),
    aliases: derived.map(({ quantity }) => quantity),
    claims: [...derived, ...parts].map(({ quantity }) => `${layer.name}.${quantity}`),
  };
}

/** Axes that come about alike are shown once. */
function distinct(derivations: readonly Derivation[]): Derivation[] {
  return [...new Map(derivations.map((each) => [JSON.stringify(each), each])).values()];
}
