import { soundName, tupleOf } from "../translate/pythonText.ts";
import { pythonWriter } from "../translate/pythonWriter.ts";
import type { Remark, Translation } from "../translate/translation.ts";
import { layerGuesses } from "./layerGuesses.ts";
import { notFitting, sizesOf } from "./printedLayer.ts";
import type { PrintedRow, PrintedTable } from "./printedTable.ts";

const merging = /^(Add|Multiply|Subtract|Average|Maximum|Minimum|Concatenate|Dot|Merge)$/;

/** The Python of a table that Keras printed; `input` is what comes in where the table does not say it. */
export function kerasTable(
  table: PrintedTable,
  input: readonly number[] | undefined,
): Omit<Translation, "check"> {
  const { line, written } = pythonWriter("import keras");
  const remarks: Remark[] = [];
  const made = new Map<string, { readonly name: string; readonly sizes: readonly number[] }>();
  const inputs: string[] = [];
  const read = new Set<string>();
  let before = { name: "x", sizes: input ?? [] };
  if (input) {
    line(table.rows[0] ?? table, `x = keras.Input(${tupleOf(input)})`);
    inputs.push("x");
  }
  for (const [place, row] of table.rows.entries()) {
    const name = `x${place}`;
    const sizes = sizesOf(row);
    if (row.call.startsWith("Input")) {
      line(row, `${name} = keras.Input(${tupleOf(sizes)}, name=${JSON.stringify(row.name)})`);
      inputs.push(name);
    } else {
      const sources = row.reads.flatMap((each) => made.get(each) ?? []);
      const from = sources[0] ?? before;
      const joins = merging.test(row.call) && sources.length > 1;
      const taken = joins ? sources : [from];
      for (const each of [from, ...sources]) read.add(each.name);
      const call = joins || !merging.test(row.call) ? callOf(row, from.sizes, sizes) : undefined;
      if (call === undefined) remarks.push(notFitting(row, from.sizes));
      const unread = `keras.layers.Lambda(${soundName(row.name)}, output_shape=${tupleOf(sizes)}, name=${JSON.stringify(row.name)})`;
      const names = (all: readonly { readonly name: string }[]) =>
        `[${all.map((each) => each.name).join(", ")}]`;
      const states = row.tensors > 1 && sources.length > 1;
      const given = joins
        ? names(taken)
        : `${from.name}${states ? `, initial_state=${names(sources.slice(1))}` : ""}`;
      const several = call !== undefined && row.tensors > 1 ? "[0]" : "";
      line(row, `${name} = ${call ?? unread}(${given})${several}`);
    }
    before = { name, sizes };
    made.set(row.name, before);
  }
  const ends = [...made.values()]
    .map(({ name }) => name)
    .filter((name) => !read.has(name) && !inputs.includes(name));
  const outputs = ends.length > 0 ? ends : [before.name];
  line(
    table,
    `model = keras.Model(inputs=[${inputs.join(", ")}], outputs=[${outputs.join(", ")}], name=${JSON.stringify(table.title)})`,
  );
  return { ...written(), remarks };
}

/** The call of a layer that gives what is printed; undefined where none does. */
function callOf(
  row: PrintedRow,
  before: readonly number[],
  after: readonly number[],
): string | undefined {
  // Keras 1 had one name for all that joins.
  const merged = after.join() === before.join() ? "Add" : "Concatenate";
  const own = row.call === "Merge" ? merged : row.call.replace(/^Convolution/, "Conv");
  const family = own.replace(/[123]D/, "");
  const said = Object.hasOwn(layerGuesses, family)
    ? layerGuesses[family]?.({ row, before, after })
    : undefined;
  if (said === undefined || row.output === undefined) return undefined;
  const usual = own.endsWith("Dropout") ? "rate=0.5" : said;
  const first = own === "Activation" ? 'activation="linear"' : usual;
  const states = row.tensors > 1 ? "return_state=True" : "";
  const name = `name=${JSON.stringify(row.name)}`;
  return `keras.layers.${own}(${[first, states, name].filter((each) => each !== "").join(", ")})`;
}
