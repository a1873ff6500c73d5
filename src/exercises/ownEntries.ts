import type { ExerciseFields } from "./exerciseFields.ts";
import type { PartAsked } from "./partsAsked.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

type Entry = ReadonlyMap<string, Field>;

/**
 * The mistakes that an exercise adds, for each of its parts: one says `of` which quantity it is where several
 * are asked, and in which `row` of a table. Stops where it names none.
 */
export function ownEntriesOf(
  { entries }: ExerciseFields,
  parts: readonly PartAsked[],
): (part: PartAsked) => readonly Entry[] {
  const asks = [...new Set(parts.map((part) => part.asks))];
  const rows = [...new Set(parts.flatMap(({ row }) => row ?? []))];
  const placed = entries("mistakes").map((entry) => ({
    of: nameIn(entry, "of", asks),
    row: nameIn(entry, "row", rows),
    rest: new Map([...entry].filter(([name]) => name !== "of" && name !== "row")),
  }));
  return (part) =>
    placed.filter(({ of, row }) => of === part.asks && row === part.row).map(({ rest }) => rest);
}

/** What an entry names; the only one there is needs no naming. */
function nameIn(entry: Entry, field: "of" | "row", names: readonly string[]): string | undefined {
  const [only] = names;
  const said = entry.get(field);
  if (!said && names.length < 2) return only;
  const { value, stop } = said ?? firstIn(entry);
  if (typeof value === "string" && names.includes(value) && said) return value;
  const wrong = said ? String(value) : "";
  return stop(`a mistake says "${field}: …" which of several it is. ${suggest(wrong, names)}`);
}

function firstIn(entry: Entry): Field {
  const [first] = entry.values();
  if (!first) throw new Error("a mistake has no fields.");
  return first;
}
