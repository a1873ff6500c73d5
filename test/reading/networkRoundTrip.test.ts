import { analyse, summarise, type Row } from "@calc";
import { asIn, toKerasNetwork, toPyTorchNetwork } from "@frameworks";
import { networks } from "@networks";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

// A network that the site writes is read as the same network: row by row the same kind of layer, the
// same shape and the same counts.

type Network = (typeof networks)[number];

/** Steps that only hand values on in another shape, and are written in each framework's own way. */
const rearranges = new Set(["permute", "zeroPad", "reshape", "flatten", "operation"]);
/** One layer under two names: PyTorch normalises the last axis, wherever the channels came from. */
const alike: Readonly<Record<string, string>> = {
  channelNorm: "layerNorm",
  depthwiseConv2d: "conv2d",
  globalAvgPool: "adaptiveAvgPool",
};

interface Told {
  readonly kind: string;
  readonly output: string;
  readonly params: unknown;
  readonly statistics: bigint;
}

const told = ({ layer, output, counts }: Row): Told => ({
  kind: alike[layer.name] ?? layer.name,
  output: inOrder(output),
  params: counts.params,
  statistics: counts.statistics,
});

/** The order of axes is each framework's own; so is whether an axis of size 1 is kept. */
const inOrder = (sizes: readonly bigint[]) =>
  sizes
    .filter((size) => size !== 1n)
    .toSorted((one, other) => Number(one - other))
    .join(" × ");

const rowsOf = (
  network: Parameters<typeof summarise>[0],
  as: (row: Row) => Told[] = (row) => [told(row)],
) =>
  summarise(network)
    .rows.filter(({ layer }) => !rearranges.has(layer.name))
    .flatMap(as);

/** PyTorch's recurrent layers have two biases and give every step, of which one is taken. */
function inPyTorch(row: Row): Told[] {
  const own = told(row);
  if (!/^(simpleRnn|lstm|gru)$/.test(row.layer.name)) return [own];
  const { layer, choices } = asIn("pytorch", { layer: row.layer, choices: row.choices });
  const every = analyse({ layer, choices: { ...choices, returnSequences: 1 } }, row.input);
  if (!every.ok) throw new Error("It gives every step.");
  const whole = { ...own, output: inOrder(every.output), params: every.values["params"] };
  return [whole, { ...own, kind: "select", params: 0n }];
}

/** The inputs without the batch, as the framework has them. */
const inputsOf = ({
  input,
  otherInputs = [],
}: Network & { otherInputs?: readonly (readonly number[])[] }) => [input, ...otherInputs];

function readBack(code: string, input: readonly (readonly number[])[]) {
  const { networks: read, complaints } = readCode(code, { input });
  const [network] = read;
  const said = complaints
    .filter(({ kind }) => kind !== "note")
    .map(({ line, sentence }) => `${line}: ${sentence}`);
  return { rows: network ? rowsOf(network.network) : [], said };
}

describe("a network written in Keras and read back is the same", () => {
  test.each(networks.map((network) => [network.name, network] as const))("%s", (_, network) => {
    const code = toKerasNetwork(network);
    expect(readBack(code, [])).toEqual({ rows: rowsOf(network), said: [] });
  });
});

describe("a network written in PyTorch and read back is the same", () => {
  test.each(networks.map((network) => [network.name, network] as const))("%s", (_, network) => {
    const code = toPyTorchNetwork(network);
    const rows = rowsOf(network, inPyTorch);
    expect(readBack(code, inputsOf(network))).toEqual({ rows, said: [] });
  });
});
