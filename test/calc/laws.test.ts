import {
  analyse,
  derive,
  exampleChoices,
  flat,
  layers,
  numberToLatex,
  place,
  quantitiesOf,
  summarise,
  total,
  type Choices,
  type Layer,
} from "@calc";
import { networks } from "@networks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rational } from "../../src/calc/formula/rational.ts";
import { partsOf } from "../../src/calc/parts.ts";
import { worthOf } from "../../src/calc/worth.ts";
import { placed, randomLayer, type RandomLayer } from "./randomLayer.ts";

const { conv2d, convTranspose2d, depthwiseConv2d } = layers;
const upTo = (max: number) => fc.integer({ min: 1, max });

function worked(layer: Layer, choices: Choices, input: readonly number[]) {
  const analysis = analyse(place(layer, choices), input);
  return analysis.ok ? analysis : undefined;
}

function tried(random: RandomLayer) {
  const [input = [], ...others] = random.inputs;
  const placedLayer = placed(random);
  return [placedLayer.layer, analyse(placedLayer, input, ...others)] as const;
}

test("a transposed convolution undoes the size of the convolution", () => {
  const choices = fc.record({
    kernelSize: upTo(7),
    stride: upTo(4),
    dilation: upTo(3),
    padding: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(choices, upTo(60), (window, size) => {
      const down = worked(conv2d, { ...window, outChannels: 1 }, [1, size, size]);
      fc.pre(down !== undefined);
      // What the floor dropped on the way down is what has to be padded on the way up.
      const [left = 0n] = flat(down.values["leftOver"] ?? []);
      const up = { ...window, outChannels: 1, outputPadding: left };
      const [channels = 0n, height = 0n, width = 0n] = down.output;
      expect(analyse(place(convTranspose2d, up), [channels, height, width])).toMatchObject({
        output: [1n, BigInt(size), BigInt(size)],
      });
    }),
  );
});

test("a convolution with as many groups as channels is depthwise", () => {
  fc.assert(
    fc.property(upTo(12), upTo(4), upTo(5), fc.boolean(), (channels, times, kernelSize, bias) => {
      const shared = { kernelSize, bias, padding: "same" };
      const grouped = { ...shared, outChannels: channels * times, groups: channels };
      const one = worked(conv2d, grouped, [channels, 9, 9]);
      const two = worked(depthwiseConv2d, { ...shared, depthMultiplier: times }, [channels, 9, 9]);
      expect(one?.output).toEqual(two?.output);
      for (const count of ["weights", "biases", "params", "macs", "activations"]) {
        expect(one?.values[count]).toBe(two?.values[count]);
      }
    }),
  );
});

test.each(networks.map((network) => [network.name, network] as const))(
  "%s: the totals are the sum of its rows, and parameters are weights and biases",
  (_, network) => {
    const { rows, totals } = summarise(network);
    expect(total(rows)).toEqual(totals);
    for (const { counts } of rows) expect(counts.params).toBe(counts.weights + counts.biases);
  },
);

describe("any layer with any choices", () => {
  const runs = { numRuns: 400, seed: 20_260_713 };

  test("has numbers that follow from its equations as they are written", () => {
    fc.assert(
      fc.property(randomLayer, (random) => {
        const [layer, analysis] = tried(random);
        if (!analysis.ok) return;
        const parts = partsOf(layer, analysis.values);
        for (const [name, formula] of Object.entries(layer.equations)) {
          const value = analysis.values[name] ?? [];
          const along = typeof value === "bigint" ? [undefined] : value.map((_, axis) => axis);
          const worths = along.map((axis) => worthOf(formula, parts, analysis.values, axis));
          expect([name, worths.map(({ numerator }) => numerator)]).toEqual([name, flat(value)]);
        }
      }),
      runs,
    );
  });

  test("derives each quantity down to its value", () => {
    fc.assert(
      fc.property(randomLayer, (random) => {
        const [layer, analysis] = tried(random);
        if (!analysis.ok) return;
        for (const quantity of quantitiesOf(layer).computed) {
          flat(analysis.values[quantity] ?? []).forEach((value, axis) => {
            const derivation = derive(layer, quantity, analysis.values, axis);
            const { numbers = "", steps = [] } = derivation ?? {};
            const last = (steps.at(-1) ?? numbers).replace(/^\\htmlClass\{q-\w+\}\{(.*)\}$/, "$1");
            expect([quantity, last]).toEqual([quantity, numberToLatex(rational(value))]);
          });
        }
      }),
      runs,
    );
  });

  test("is worked out in whole numbers, or refused in sentences that name what is wrong", () => {
    fc.assert(
      fc.property(randomLayer, (random) => {
        const [layer, analysis] = tried(random);
        if (analysis.ok) {
          for (const value of Object.values(analysis.values)) {
            for (const each of flat(value)) expect(each).toBeGreaterThanOrEqual(0n);
          }
          for (const each of analysis.output) expect(each).toBeGreaterThan(0n);
          return;
        }
        const { given } = quantitiesOf(layer);
        expect(analysis.issues).not.toEqual([]);
        for (const { quantity, message } of analysis.issues) {
          expect(given).toContain(quantity);
          expect(message).toMatch(/^[A-Z\d].*\.$/);
          expect(message).not.toMatch(/NaN|undefined|Infinity|object/);
        }
      }),
      { ...runs, numRuns: 2_000 },
    );
  });
});

test("more axes than any tensor has are refused, not counted one by one", () => {
  const many = Array.from({ length: 5_000 }, () => 1);
  for (const layer of Object.values<Layer>(layers)) {
    const refused = analyse(place(layer, exampleChoices(layer)), many);
    expect(refused.ok ? [] : refused.issues[0]?.message).toMatch(/Give it .*sizes?( at most)?\.$/);
  }
  const target = analyse(place(layers.reshape, { target: many }), [1]);
  expect(target).toMatchObject({ ok: false, issues: [{ quantity: "target" }] });
});
