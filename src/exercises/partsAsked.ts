import type { ExerciseFields } from "./exerciseFields.ts";
import type { Marked } from "./marked.ts";
import type { Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

/** A part of an exercise before it is worked out: what is asked, of a row of a table or of the subject. */
export interface PartAsked {
  /** A quantity, or `output`. */
  readonly asks: string;
  readonly row?: string | undefined;
  readonly subject: Subject;
  readonly marked: Marked;
}

/** The parts that an exercise asks, a table’s row by row. Stops where one can’t be asked. */
export function partsAsked(
  fields: ExerciseFields,
  whole: Subject,
): readonly [PartAsked, ...PartAsked[]] {
  const asks = namesIn(fields, "asks");
  const rows = fields.has("rows")
    ? namesIn(fields, "rows").map((row) => ({ row, subject: rowNamed(row, fields, whole) }))
    : [{ row: undefined, subject: whole }];
  const parts = rows.flatMap(({ row, subject }) =>
    asks.map((each) => ({
      asks: each,
      row,
      subject,
      marked: markedBy(each, subject, fields.field("asks")),
    })),
  );
  const [first, ...others] = parts;
  if (!first) return fields.field("asks").stop('"asks" names nothing.');
  return [first, ...others];
}

/** One name, or a list of several that differ. */
function namesIn({ field, words }: ExerciseFields, name: "asks" | "rows"): readonly string[] {
  const { value, stop } = field(name);
  if (!Array.isArray(value)) return [words(name)];
  const names = value.filter((each): each is string => typeof each === "string");
  const isList = names.length === value.length && names.length > 0;
  if (isList && new Set(names).size === names.length) return names;
  const example = name === "asks" ? "[output, params]" : "[conv1, conv2]";
  return stop(`"${name}" is a name, or a list of names that differ, such as ${example}.`);
}

function rowNamed(row: string, { field, has }: ExerciseFields, { rows }: Subject): Subject {
  const { stop } = field("rows");
  if (has("node") || !rows) {
    return stop('"rows" are nodes of a network: name a "network", and no "node".');
  }
  const subject = rows.named(row);
  return subject ?? stop(`there is no node "${row}". ${suggest(row, rows.names)}`, row);
}

/** What is marked, of what is asked of a subject. */
function markedBy(asks: string, subject: Subject, { stop }: Field): Marked {
  if (!subject.asks.includes(asks)) {
    return stop(`"${asks}" can't be asked here. ${suggest(asks, subject.asks)}`, asks);
  }
  const marked = subject.marked(asks);
  return typeof marked === "string" ? stop(`"${asks}" ${marked}.`, asks) : marked;
}
