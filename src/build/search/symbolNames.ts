import { quantities, type Quantity } from "@calc";

const known: readonly Quantity[] = Object.values(quantities);

const typed = ({ symbol, subscript }: Quantity) =>
  subscript === undefined ? symbol : `${symbol}_${subscript}`;

const byColour = Map.groupBy(known, (each) => `${typed(each)} ${each.kind}`);
const bySymbol = Map.groupBy(known, typed);

/**
 * What a symbol on a page is called: `n_out` in the colour of sizes is the output size. A letter that
 * stands for several quantities has no name here; with a subscript, the first of them is the usual one.
 */
export function nameOfSymbol(symbol: string, kind: string | undefined): string | undefined {
  const hasSubscript = symbol.includes("_");
  const named =
    byColour.get(`${symbol} ${kind ?? "plain"}`) ?? (hasSubscript ? bySymbol.get(symbol) : []);
  const [first, second] = named ?? [];
  return second === undefined || hasSubscript ? first?.label : undefined;
}
