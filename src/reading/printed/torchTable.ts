import { soundName, tupleOf } from "../translate/pythonText.ts";
import { torchClass, type ClassLine } from "../translate/torchClass.ts";
import type { Remark, Translation } from "../translate/translation.ts";
import { product } from "../values/numbers.ts";
import { featuresFor } from "./guess.ts";
import { notFitting, sizesOf, sizesWithin } from "./printedLayer.ts";
import type { PrintedRow, PrintedTable } from "./printedTable.ts";
import { torchGuesses } from "./torchGuesses.ts";
import { windowSize } from "./windowSize.ts";

/** The Python of a table that torchinfo or torchsummary printed: one row behind the other. */
export function torchTable(
  table: PrintedTable,
  input: readonly number[],
): Omit<Translation, "check"> {
  const held: ClassLine[] = [];
  const steps: ClassLine[] = [];
  const remarks: Remark[] = [];
  const often = new Map<string, number>();
  let before: readonly number[] = input;
  for (const row of table.rows) {
    const after = sizesOf(row);
    if (after.length === 0) continue;
    const sound = soundName(row.name);
    const count = (often.get(sound) ?? 0) + 1;
    often.set(sound, count);
    const name = count === 1 ? sound : `${sound}_${count}`;
    const arrives = arriving(row, before, after);
    const call = callOf(row, arrives, after);
    const unread = `keras.layers.Lambda(${name}, output_shape=${tupleOf(after)})`;
    if (call === undefined) remarks.push(notFitting(row, arrives));
    if (call !== undefined && arrives.join() !== before.join()) {
      const isRow = arrives.length === 1 && product(before) === arrives[0];
      // What functions do between two layers is not in the table: only their shapes are.
      const between = `keras.layers.Lambda(before_${name}, output_shape=${tupleOf(arrives)})`;
      if (!isRow) held.push({ source: row, parts: [`self.before_${name} = ${between}`] });
      steps.push({
        source: row,
        parts: [isRow ? "x = torch.flatten(x, 1)" : `x = self.before_${name}(x)`],
      });
    }
    held.push({ source: row, parts: [`self.${name} = ${call ?? unread}`] });
    const recurrent = /^(RNN|LSTM|GRU)$/.test(row.call) && call !== undefined ? "[0]" : "";
    steps.push({ source: row, parts: [`x = self.${name}(x)${recurrent}`] });
    before = after;
  }
  const example = `torch.zeros(${[1, ...input].join(", ")})`;
  const module = { title: table.title, held, steps, given: "x", returned: "x", example };
  return { ...torchClass(module), remarks };
}

/** What comes into a row: as the table says, or as its count asks for it. */
function arriving(
  row: PrintedRow,
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  if (row.input) return sizesWithin(row.input);
  if (row.call === "Linear") {
    const features = featuresFor(row.params, after.at(-1) ?? 1);
    if (features.includes(before.at(-1) ?? 0)) return before;
    const flat = features.find((each) => each === product(before)) ?? features[0];
    return flat === undefined ? before : [...after.slice(0, -1), flat];
  }
  if (callOf(row, before, after) !== undefined) return before;
  // Pooling is often called as a function, which has no row.
  const [channels = 1, ...spatial] = before;
  const halved = [channels, ...spatial.map((size) => windowSize(size, 2, 2))];
  return callOf(row, halved, after) === undefined ? before : halved;
}

function callOf(
  row: PrintedRow,
  before: readonly number[],
  after: readonly number[],
): string | undefined {
  const family = row.call.replace(/[123]d/, "");
  const guess = Object.hasOwn(torchGuesses, family) ? torchGuesses[family] : undefined;
  const said = guess?.({ row, before, after });
  return said === undefined ? undefined : `nn.${row.call}(${said})`;
}
