import { quantities, type Quantity } from "@calc";

/** What a symbol on a page is called: `n_out` in the colour of sizes is the output size. */
export const nameOfSymbol = (symbol: string, kind: string | undefined): string | undefined =>
  names.get(`${symbol} ${kind ?? "plain"}`) ?? namesOfAnyKind.get(symbol);

const known: readonly Quantity[] = Object.values(quantities);

const typed = ({ symbol, subscript }: Quantity) =>
  subscript === undefined ? symbol : `${symbol}_${subscript}`;

// Of two with one symbol and one colour, the first is the more usual.
const names = new Map(known.toReversed().map((each) => [`${typed(each)} ${each.kind}`, each.label]));

/** Where the colour is missing, a symbol with a subscript still tells; a letter alone may be anything. */
const namesOfAnyKind = new Map(
  known.toReversed().flatMap((each) => (each.subscript === undefined ? [] : [[typed(each), each.label] as const])),
);
