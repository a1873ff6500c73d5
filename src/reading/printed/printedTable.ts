import type { Span } from "../python/tree.ts";
import { kerasRow, readsIn } from "./kerasRow.ts";
import { linesOf, unbroken, type Line } from "./lines.ts";
import { countIn } from "./sizesIn.ts";
import { torchColumns, torchRow } from "./torchRow.ts";

/** A layer as a framework printed it. */
export interface PrintedRow extends Span {
  readonly name: string;
  /** The class of the layer. */
  readonly call: string;
  /** What comes out, the batch among it: the first tensor, where several do. */
  readonly output: readonly (number | null)[] | undefined;
  readonly tensors: number;
  /** What comes in, where the table says it. */
  readonly input?: readonly (number | null)[];
  readonly params: number;
  /** The rows that it reads, where the table says it. */
  readonly reads: readonly string[];
}

/** A row as its line alone tells it. */
export interface FoundRow extends PrintedRow {
  /** How deep it stands within others. */
  readonly depth: number;
  /** Whether the end of its class stands on the line below. */
  readonly isCut: boolean;
}

/** A sum below the table. */
interface PrintedTotal extends Span {
  readonly kind: "all" | "trained" | "fixed";
  readonly count: number;
}

/** What `model.summary()`, torchinfo or torchsummary printed. */
export interface PrintedTable extends Span {
  readonly library: "keras" | "pytorch";
  readonly title: string;
  readonly rows: readonly PrintedRow[];
  readonly totals: readonly PrintedTotal[];
}

const head = /Layer \((type|name)|^.*\bOutput Shape\b.*\bParam #/;
const sum = /^\W*(Total|Trainable|Non-trainable) params\s*:\s*([\d,]+)/i;
const ending =
  /^\W*(Total|Trainable|Non-trainable|Input size|Forward|Params size|Estimated|Optimizer)\b/i;
const rule = /^[\s━─═_=┏┡├└╞┌╘┳╇┼┴┬┻┓┩┤┘+-]*[━─═_=-]{8,}[\s━─═_=┏┡├└╞┌╘┳╇┼┴┬┻┓┩┤┘+-]*$/;
const kinds: Readonly<Record<string, PrintedTotal["kind"]>> = {
  total: "all",
  trainable: "trained",
  "non-trainable": "fixed",
};

/** The first table in a text, each row with its line; undefined where there is none. */
export function printedTable(text: string): PrintedTable | undefined {
  if (!/Layer \(|Param #/.test(text)) return undefined;
  const lines = unbroken(linesOf(text));
  const at = lines.findIndex(({ text: line }) => head.test(line));
  const columns = torchColumns(lines[at]?.text ?? "");
  const found: FoundRow[] = [];
  const totals: PrintedTotal[] = [];
  let [last, isTorch] = [at, false];
  for (const [place, line] of lines.entries()) {
    if (place <= at || at < 0) continue;
    const isEnd = ending.test(line.text.replaceAll(/[│┃|]/g, " "));
    const torch = isEnd ? undefined : torchRow(line, columns);
    const row = torch ?? (isEnd ? undefined : kerasRow(line));
    const total = sumIn(line);
    // A second table begins where rows follow the sums.
    if ((row && totals.length > 0) || place > last + 8) break;
    if (row) found.push(row);
    if (total) totals.push(total);
    if (row || isEnd || rule.test(line.text)) last = place;
    isTorch ||= torch !== undefined;
  }
  if (found.length === 0) return undefined;
  const title = /Model:?\s+"([^"]+)"/.exec(text)?.[1] ?? "Model";
  const above = lines
    .slice(Math.max(at - 3, 0), at)
    .find(({ text: line }) => rule.test(line) || line.startsWith("Model:"));
  return {
    library: isTorch ? "pytorch" : "keras",
    title,
    rows: joined(found, lines),
    totals,
    from: above?.from ?? lines[at]?.from ?? 0,
    to: lines[last]?.to ?? text.length,
  };
}

function sumIn({ text, from, to }: Line): PrintedTotal | undefined {
  const [, word = "", count] = sum.exec(text.replaceAll(/[│┃|]/g, " ")) ?? [];
  const kind = kinds[word.toLowerCase()];
  return count === undefined || !kind ? undefined : { kind, count: countIn(count), from, to };
}

/** Rows that stand for themselves: what holds others is left out, and what stands on the lines below is added. */
function joined(found: readonly FoundRow[], lines: readonly Line[]): PrintedRow[] {
  return found.flatMap((row, place) => {
    const next = found[place + 1];
    if (next && next.depth > row.depth) return [];
    if (row.isCut || next?.from !== undefined) {
      const below = lines.filter(
        (line) => line.from > row.to && line.to < (next?.from ?? row.to + 400),
      );
      const reads = below
        .filter(({ text }) => !ending.test(text))
        .flatMap(({ text }) => readsIn(text));
      // Keras 2 broke a long class, `(MaxPooling`, and put its end below.
      const rest = row.isCut ? /^\s*(\w+)\)/.exec(below[0]?.text ?? "")?.[1] : undefined;
      return [{ ...row, call: row.call + (rest ?? ""), reads: [...row.reads, ...reads] }];
    }
    return [row];
  });
}
