import { analyse, summarise } from "@calc";
import { describe, expect, test } from "vitest";
import {
  channelsFirst,
  inTorchOrder,
  placed,
  readCases,
  type LayerCase,
  type NetCase,
} from "./neutralCase.ts";

const cases = readCases<LayerCase>("layers.jsonl");
const nets = readCases<NetCase>("nets.jsonl");

const refused = ({ expect: { error } }: LayerCase) => error !== undefined;
const answered = ({ expect: { error } }: LayerCase) => error === undefined;

test("67 layers and 2 networks of the frameworks are compared", () => {
  expect([cases.length, nets.length]).toEqual([67, 2]);
  expect(cases.filter(refused)).toHaveLength(3);
  expect(cases.filter(answered)).toHaveLength(64);
});

describe("shape, parameters, products and tensors are those of the framework", () => {
  test.each(cases.filter(answered))("$id: $layer.type", (golden) => {
    const { dialect, layer, input, expect: wanted } = golden;
    const analysis = analyse(placed(layer, dialect), channelsFirst(input, dialect));
    if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
    const tensors = wanted.tensors?.map(([, shape]) => inTorchOrder(shape, dialect)) ?? [];
    expect(analysis.output).toEqual(channelsFirst(wanted.output, dialect));
    expect(analysis.values["params"]).toBe(BigInt(wanted.params));
    expect(analysis.values["macs"]).toBe(BigInt(wanted.macs ?? 0));
    expect(Object.values(analysis.tensors)).toEqual(tensors);
  });
});

describe("what no arithmetic allows is refused here too", () => {
  test.each(cases.filter(refused))("$id: $expect.error", ({ dialect, layer, input }) => {
    const analysis = analyse(placed(layer, dialect), channelsFirst(input, dialect));
    expect(analysis.ok ? [] : analysis.issues).not.toEqual([]);
  });
});

describe("a network has the framework’s rows and total", () => {
  test.each(nets)("$id", ({ id, dialect, input, layers, expect: wanted }) => {
    const nodes = layers.map((layer, place) => [`node${place}`, placed(layer, dialect)] as const);
    const summary = summarise({
      name: id,
      input: channelsFirst(input, dialect).map(Number),
      nodes: Object.fromEntries(nodes),
    });
    expect(summary.rows.map(({ output, counts }) => [output, counts.params])).toEqual(
      wanted.rows.map(({ output, params }) => [channelsFirst(output, dialect), BigInt(params)]),
    );
    expect(summary.totals.params).toBe(BigInt(wanted.total));
  });
});
