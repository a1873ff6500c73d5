import { formatNumber, valuesOf, type Counts, type Row } from "@calc";
import { kindOf } from "@components/network/kindOf.ts";
import type { Library, ReadNode } from "@reading";
import { bytesOf, fieldInShort, fieldsOf, formatBytes, formatValue, shapeShown } from "@workings";
import type { Opened } from "./opened.ts";
import type { ShownRow } from "./shown.ts";

/** The layers of a network in order; what only turns its axes for us has no line in the code. */
export function rowsShown(network: Opened): ShownRow[] {
  const { read, summary } = network;
  const turned = new Map<string, string>();
  return summary.rows.flatMap((row) => {
    const node = read.nodes[row.name];
    const sources = row.sources.map((source) => turned.get(source) ?? source);
    if (!node || node.role === "turn") {
      turned.set(row.name, sources[0] ?? "input");
      return [];
    }
    return [rowShown(network, row, node, sources)];
  });
}

function rowShown(
  { network, read }: Opened,
  row: Row,
  node: ReadNode,
  sources: readonly string[],
): ShownRow {
  const { counts, name, sharesWith } = row;
  const kernel = valuesOf(row)["kernelSize"];
  return {
    name,
    call: callShown(read.library, node.call),
    kind: kindOf(row.layer),
    line: node.line,
    from: node.from,
    to: node.to,
    sources,
    output: shapeShown(network, name),
    kerasOutput: printed(node.output, "None", ["(", ")"]),
    torchOutput: printed(node.output, "1", ["[", "]"]),
    kernel: kernel === undefined ? "" : formatValue("kernelSize", kernel),
    params: formatNumber(counts.params),
    held: formatNumber(heldBy(counts)),
    macs: formatNumber(counts.macs),
    activations: formatNumber(counts.activations),
    memory: formatBytes(bytesOf(counts, { quantity: "forwardMemory" })),
    sees: fieldInShort(fieldsOf(network).get(name)) ?? "",
    ...(node.frozen !== undefined && {
      frozen: node.frozen === counts.params ? "frozen" : "partly frozen",
    }),
    ...(sharesWith !== undefined && { sharesWith }),
    unsure: node.unsure,
  };
}

/** What a table of torchinfo leaves out is read as a Lambda of Keras, whose name would say nothing here. */
const callShown = (library: Library, call: string) =>
  library === "pytorch" && call.startsWith("keras.layers.Lambda(") ? "not in the table" : call;

/** What Keras prints as Param #: moving averages too, which are not trained. */
export const heldBy = ({ params, statistics }: Counts): bigint => params + statistics;

function printed(
  sizes: readonly (number | null)[],
  batch: string,
  [open, close]: readonly [string, string],
): string {
  const inside = sizes.map((size) => (size === null ? batch : String(size))).join(", ");
  return `${open}${inside}${sizes.length === 1 && open === "(" ? "," : ""}${close}`;
}
