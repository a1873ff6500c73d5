import {
  block,
  firstCentre,
  from,
  layers,
  place,
  receptiveFields,
  summarise,
  type Network,
  type ReceptiveField,
} from "@calc";
import { networkNamed } from "@networks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const { activation, add, conv2d, convTranspose2d, dense, flatten, maxPool2d, zeroPad } = layers;

function fieldOf(nodes: Network["nodes"], name: string, input = [1, 64, 64]): ReceptiveField {
  const { rows, issues } = summarise({ name: "small", input, nodes });
  expect(issues).toEqual([]);
  const field = receptiveFields(rows).get(name);
  if (!field) throw new Error(`There is no row ${name}.`);
  return field;
}

const whole = (value: number) => ({ numerator: BigInt(value), denominator: 1n });
const conv = (kernelSize: number, stride = 1, padding = 0) =>
  place(conv2d, { outChannels: 1, kernelSize, stride, padding });

// Araujo, Norris and Sim 2019, distill.pub/2019/computing-receptive-fields, “Computing receptive fields for
// modern networks”: size and stride of the last map of each.
test.each([
  ["alexnet", "pool3", 195n, 32],
  ["vgg-16", undefined, 212n, 32],
  ["mobilenet-v1", undefined, 315n, 32],
])("%s sees as far as published", (name, node, size, jump) => {
  const network = networkNamed(name);
  if (!network) throw new Error(`There is no ${name}.`);
  const fields = receptiveFields(summarise(network).rows);
  const maps = [...fields.values()].filter((field) => field !== "all");
  const field = node === undefined ? maps.at(-1) : fields.get(node);
  expect(field).toMatchObject([
    { size, jump: whole(jump) },
    { size, jump: whole(jump) },
  ]);
});

test("the first value looks into the padding, and its centre is half its field further", () => {
  const [height] = fieldOf({ first: conv(7, 2, 3), second: conv(3, 1, 1) }, "second");
  // 7 + (3 - 1) · 2 = 11; -3 - 1 · 2 = -5; -5 + (11 - 1) / 2 = 0
  expect(height).toEqual({ size: 11n, jump: whole(2), start: whole(-5) });
  expect(typeof height === "object" && firstCentre(height)).toEqual(whole(0));
});

describe("along branches, what all of them see together", () => {
  const branched = {
    first: conv(3, 1, 1),
    wide: from("first", conv(5, 1, 2)),
    sum: from(["first", "wide"], place(add)),
  };

  test("an addition sees as far as its wider input", () => {
    // 3 + (5 - 1) = 7, from -1 - 2 = -3 on
    expect(fieldOf(branched, "sum")).toMatchObject([{ size: 7n, start: whole(-3) }, {}]);
  });

  test("two that look aside of each other see from the first to the last", () => {
    const aside = {
      left: from("input", place(zeroPad, { padding: [0, 4, 0, 4] })),
      right: from("input", place(zeroPad, { padding: [4, 0, 4, 0] })),
      sum: from(["left", "right"], place(add)),
    };
    expect(fieldOf(aside, "sum")).toMatchObject([{ size: 5n, start: whole(-4) }, {}]);
  });
});

test("after a dense layer there is no place left to look from", () => {
  const nodes = { conv: conv(3), flatten: place(flatten), dense: place(dense, { units: 1 }) };
  expect(fieldOf(nodes, "dense")).toBe("all");
});

test("a transposed convolution looks at fractions of a step", () => {
  const up = place(convTranspose2d, { outChannels: 1, kernelSize: 2, stride: 2 });
  expect(fieldOf({ pool: place(maxPool2d, { kernelSize: 2 }), up }, "up")).toMatchObject([
    { size: 2n, jump: whole(1) },
    {},
  ]);
});

test("stacked 3×3s see as far as one larger kernel", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), (depth) => {
      const stack = block(
        Object.fromEntries(Array.from({ length: depth }, (_, at) => [`conv${at}`, conv(3, 1, 1)])),
      );
      const one = conv(2 * depth + 1, 1, depth);
      const last = `stack_conv${depth - 1}`;
      expect(fieldOf({ stack }, last)).toEqual(fieldOf({ one }, "one"));
      expect(fieldOf({ stack, relu: place(activation) }, "relu")).toEqual(fieldOf({ one }, "one"));
    }),
  );
});
