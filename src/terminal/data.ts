import { summarise } from "@calc";
import type { Reading } from "@reading";

/** Everything that was read, as plain data; a number too large for JSON to hold exactly is a text. */
export function dataOf({ networks, complaints }: Reading): unknown {
  return {
    networks: networks.map((read) => {
      const { rows, totals, issues } = summarise(read.network);
      return {
        title: read.network.title,
        library: read.library,
        line: read.line,
        inputs: read.inputs,
        layers: rows
          .filter(({ name }) => read.nodes[name]?.role !== "turn")
          .map(({ name, layer, counts, sources, sharesWith }) => ({
            name,
            call: read.nodes[name]?.call,
            layer: layer.name,
            line: read.nodes[name]?.line,
            reads: sources,
            output: read.nodes[name]?.output,
            params: exact(counts.params),
            trainable: exact(counts.params - (read.nodes[name]?.frozen ?? 0n)),
            statistics: exact(counts.statistics),
            macs: exact(counts.macs),
            ...(sharesWith !== undefined && { sharesWith }),
            unsure: read.nodes[name]?.unsure,
          })),
        totals: {
          params: exact(totals.params),
          trainable: exact(totals.params - read.frozen),
          frozen: exact(read.frozen),
          statistics: exact(totals.statistics),
          macs: exact(totals.macs),
        },
        issues: issues.map(({ node, message }) => ({ node, message })),
      };
    }),
    complaints,
  };
}

const exact = (value: bigint) =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
