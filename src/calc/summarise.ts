import { inputName, openBlocks, type OpenedNode } from "./block.ts";
import type { Issue } from "./choices.ts";
import { formatNumber } from "./formula/format.ts";
import { formatShape } from "./formatShape.ts";
import type { Layer } from "./layer.ts";
import type { Counts, Network, Row, Summary } from "./network.ts";
import { exactly, type Solution } from "./solve.ts";
import type { Shape } from "./values.ts";
import { workOut } from "./workOut.ts";

/** Works out a network node by node, up to the first that is impossible or reads what is not there. */
export function summarise(
  network: Pick<Network, "name" | "input" | "otherInputs" | "nodes">,
): Summary {
  const rows: Row[] = [];
  const given = [network.input, ...(network.otherInputs ?? [])];
  const outputs: Shape[] = given.map((shape) => shape.map(BigInt));
  const names = given.map((_, place) => inputName(place));
  const { nodes, issue: wrong } = openBlocks(network.nodes, names);
  for (const opened of nodes) {
    const inputs = opened.places.map((place) => outputs[place] ?? []);
    const solved = workOut(opened.node, inputs);
    if (!solved.ok) {
      const issues = solved.issues.map((issue) => named(issue, opened, inputs));
      return { rows, totals: total(rows), issues };
    }
    const { solution, output } = solved;
    const { name, path, sources, node } = opened;
    const { layer, choices, sharesWith } = node;
    const wrongShare = sharesWith === undefined ? undefined : shareIssue(opened, solution, rows);
    if (wrongShare) return { rows, totals: total(rows), issues: [wrongShare] };
    const counts = countsOf(layer, solution, sharesWith !== undefined);
    const input = inputs[0] ?? [];
    const row = { name, path, node, layer, choices, sources, inputs, input, output, counts };
    rows.push(sharesWith === undefined ? row : { ...row, sharesWith });
    outputs.push(output);
  }
  return { rows, totals: total(rows), issues: wrong ? [wrong] : [] };
}

/** Why a node can’t share the weights of another: there is none, or it has others. */
function shareIssue({ name, node }: OpenedNode, solution: Solution, rows: readonly Row[]) {
  const other = node.sharesWith ?? "";
  const row = rows.find((each) => each.name === other);
  const own = countsOf(node.layer, solution, false).params;
  if (row?.counts.params === own) return undefined;
  const message = row
    ? `"${name}" has ${formatNumber(own)} parameters and "${other}" has ${formatNumber(row.counts.params)}. Share with a node that has as many.`
    : `"${name}" shares the weights of "${other}", and there is no such node before it. Name another.`;
  return { node: name, quantity: "params", message, reason: "graph" as const };
}

/** A shape that does not fit its neighbour is told with the nodes that both come from. */
function named(issue: Issue, { name, sources }: OpenedNode, inputs: readonly Shape[]) {
  if (issue.reason !== "shapes") return { ...issue, node: name };
  const given = sources.map(
    (source, place) => `${source} gives ${formatShape(inputs[place] ?? [], "channelsFirst")}`,
  );
  return { ...issue, message: `${issue.message} Here ${given.join(", ")}.`, node: name };
}

/** The counts of some rows added up: a network's, or those of its convolutions. */
export function total(rows: readonly Row[]): Counts {
  return tabulate((quantity) => {
    let sum = 0n;
    for (const { counts } of rows) sum += counts[quantity];
    return sum;
  });
}

function countsOf(layer: Layer, solution: Solution, shares: boolean): Counts {
  const { counts } = solution.prepared.program;
  const held = (slot: number | undefined) => (shares ? 0n : made(slot));
  const made = (slot: number | undefined) => (slot === undefined ? 0n : exactly(solution, slot));
  return {
    weights: held(counts.weights),
    biases: held(counts.biases),
    params: held(counts.params),
    statistics: held(counts.statistics),
    activations: layer.declaration.handsOn ? 0n : made(counts.activations),
    macs: made(counts.macs),
  };
}

function tabulate(count: (quantity: keyof Counts) => bigint): Counts {
  return {
    weights: count("weights"),
    biases: count("biases"),
    params: count("params"),
    statistics: count("statistics"),
    activations: count("activations"),
    macs: count("macs"),
  };
}
