import { summarise, total } from "@calc";
import { toDialect } from "./axes.ts";
import { isShape, type GraphCase } from "./cases.ts";
import { nothing, paramsIn, sumOf } from "./counts.ts";
import { compare, type Disagreement } from "./disagreement.ts";
import { spoken } from "./refusals.ts";
import { nameOf, walk, type NodeRow, type Walked } from "./walk.ts";

/** A network: what comes out of each node and what it counts, the totals, or the first that is refused. */
export function checkGraph(graph: GraphCase): Disagreement[] {
  const { error, at } = graph.expect;
  const walked = walk(graph, error);
  const { stopped } = walked;
  if (error !== undefined) {
    if (!stopped) return [{ field: "error", expected: error, got: "none" }];
    const found = stopped.reasons.find((reason) => reason.error === error) ?? stopped.reasons[0];
    const place = whereNetworkStops(graph, walked) ?? stopped.place;
    return [
      ...compare("error", error, found && (found.error ?? spoken(found))),
      ...compare("at", at, typeof at === "number" ? place : graph.nodes[place]?.id),
    ];
  }
  if (stopped) {
    const got = `${stopped.id}: ${stopped.reasons.map(spoken).join("; ")}`;
    return [{ field: "error", expected: "none", got }];
  }
  const rows = asNetwork(graph, walked);
  return [...compareRows(graph, rows), ...compareTotals(graph, rows)];
}

/** The same rows as calc gives them for the whole network, what turns the axes in between left out. */
function asNetwork(graph: GraphCase, { rows, nodes }: Walked): readonly NodeRow[] {
  if (!nodes) return rows;
  const { rows: ours } = summarise({ name: graph.id, input: graph.input, nodes });
  return rows.map((row, place) => {
    const parts = ours.filter(({ path }) => path[0] === nameOf(place));
    const output = parts.at(-1)?.output ?? [];
    return {
      ...row,
      output: toDialect(output, row.worked.held.axes),
      counts: total(parts),
    };
  });
}

/** The place of the first node that the whole network finds impossible. */
function whereNetworkStops(graph: GraphCase, { nodes }: Walked): number | undefined {
  const [issue] = nodes ? summarise({ name: graph.id, input: graph.input, nodes }).issues : [];
  const place = graph.nodes.findIndex((_, each) => issue?.node.split("_")[0] === nameOf(each));
  return place === -1 ? undefined : place;
}

function compareRows({ dialect, expect }: GraphCase, rows: readonly NodeRow[]): Disagreement[] {
  if (!expect.rows) return [];
  return [
    ...compare("rows", expect.rows.length, rows.length),
    ...expect.rows.flatMap(({ id, output, params, trainable }, place) => {
      const row = rows.find(({ node }) => node.id === (id ?? String(place)));
      const at = `rows[${id ?? place}]`;
      if (!row) return [{ field: at, expected: "a node", got: "none" }];
      return [
        ...compare(`${at}.output`, output, isShape(output) ? row.output : row.worked.outputs),
        ...compare(`${at}.params`, params, paramsIn(dialect, row.counts)),
        ...compare(`${at}.trainable`, trainable, row.counts.params),
      ];
    }),
  ];
}

function compareTotals({ dialect, expect }: GraphCase, rows: readonly NodeRow[]): Disagreement[] {
  const sum = (some: readonly NodeRow[]) => some.map(({ counts }) => counts).reduce(sumOf, nothing);
  const all = sum(rows);
  const weighing = rows.filter(({ node }) => convolutionsAndDense.includes(node.layer.type));
  return [
    ...compare("total", expect.total, paramsIn(dialect, all)),
    ...compare("trainable", expect.trainable, all.params),
    ...compare("conv_dense_macs", expect.conv_dense_macs, sum(weighing).macs),
  ];
}

const convolutionsAndDense = ["conv", "dense"];
