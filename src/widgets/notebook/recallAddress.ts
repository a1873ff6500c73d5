import type { Asked } from "./address.ts";
import { keepPossible } from "./keepPossible.ts";
import type { Notebook } from "./notebook.ts";
import type { Standing } from "./standing.ts";
import type { WorkOut } from "./store.ts";
import { strangersIn } from "./strangersIn.ts";

/** What of the values that an address asks for can be, with what they come to; and what cannot, in sentences. */
export function recallAddress(
  query: string,
  { texts: wanted, mangled }: Asked,
  notebook: Notebook,
  { workOut }: { readonly workOut: WorkOut },
): {
  readonly recalled?: Pick<Standing, "texts" | "good"> & Partial<Pick<Standing, "worked">>;
  readonly refused: readonly string[];
} {
  const start = Object.fromEntries(
    Object.entries(notebook.values).map(([name, value]) => [name, value.start]),
  );
  const { texts, refused } = keepPossible(wanted, start, notebook, workOut);
  const said = [
    ...mangled.map((name) => `Its “${name}” is written twice or too long, and left out.`),
    ...refused,
    ...strangersIn(query, notebook),
  ];
  if (Object.keys(texts).length === 0) return { refused: said };
  const whole = { ...start, ...texts };
  const { worked } = workOut(whole);
  return { recalled: { texts: whole, good: whole, worked }, refused: said };
}
