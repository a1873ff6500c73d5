import {
  analyse,
  exampleChoices,
  firstOf,
  layers,
  place,
  type Choices,
  type Layer,
  type Value,
  type Values,
} from "@calc";
import fc from "fast-check";
import { expect, test } from "vitest";

const { avgPool2d, conv2d, dense, flatten } = layers;
const upTo = (max: number) => fc.integer({ min: 1, max });
const window = { kernelSize: upTo(9), stride: upTo(5), dilation: upTo(4) };

/** The values of a layer, or undefined where its choices are impossible. */
function tried(layer: Layer, choices: Choices, input: readonly number[]): Values | undefined {
  const analysis = analyse(place(layer, { ...exampleChoices(layer), ...choices }), input);
  return analysis.ok ? analysis.values : undefined;
}

const firstAxis = (value: Value | undefined) => Number(firstOf(value));

const sizeOf = (choices: Choices, size: number) =>
  firstAxis(tried(conv2d, choices, [1, size, size])?.["outSize"]);

test("a dense layer is a convolution with a kernel as large as its input", () => {
  fc.assert(
    fc.property(
      upTo(64),
      upTo(16),
      upTo(16),
      upTo(500),
      fc.boolean(),
      (channels, h, w, units, bias) => {
        const kernel = { kernelSize: [h, w], outChannels: units, bias };
        const asConvolution = tried(conv2d, kernel, [channels, h, w]);
        const asDense = tried(dense, { units, bias }, [channels * h * w]);
        for (const count of ["weights", "biases", "params", "macs"]) {
          expect(asConvolution?.[count]).toBe(asDense?.[count]);
        }
        expect(asConvolution?.["outSize"]).toEqual([1n, 1n]);
      },
    ),
  );
});

test("same padding gives the input divided by the stride, rounded up", () => {
  fc.assert(
    fc.property(fc.record(window), upTo(300), (choices, size) => {
      expect(sizeOf({ ...choices, padding: "same" }, size)).toBe(Math.ceil(size / choices.stride));
    }),
    { numRuns: 200 },
  );
});

test("same padding puts the odd value behind", () => {
  // 10 long, kernel 4, stride 1: 3 more, 1 before and 2 behind.
  expect(tried(conv2d, { kernelSize: 4, padding: "same" }, [1, 10, 10])?.["padding"]).toEqual([
    [1n, 2n],
    [1n, 2n],
  ]);
});

test("more padding never shrinks the output", () => {
  fc.assert(
    fc.property(fc.record(window), upTo(100), fc.nat({ max: 9 }), (choices, size, padding) => {
      const less = sizeOf({ ...choices, padding }, size);
      const more = sizeOf({ ...choices, padding: padding + 1 }, size);
      fc.pre(!Number.isNaN(less));
      expect(more).toBeGreaterThanOrEqual(less);
    }),
  );
});

test("a larger stride never grows the output", () => {
  fc.assert(
    fc.property(fc.record(window), upTo(100), (choices, size) => {
      const near = sizeOf(choices, size);
      fc.pre(!Number.isNaN(near));
      expect(sizeOf({ ...choices, stride: choices.stride + 1 }, size)).toBeLessThanOrEqual(near);
    }),
  );
});

test("two 3 × 3 convolutions reach as far as one 5 × 5", () => {
  fc.assert(
    fc.property(upTo(300), fc.nat({ max: 3 }), (more, padding) => {
      const size = more + 4;
      const once = sizeOf({ kernelSize: 3, padding }, size);
      expect(sizeOf({ kernelSize: 3, padding }, once)).toBe(
        sizeOf({ kernelSize: 5, padding: 2 * padding }, size),
      );
    }),
  );
});

test("the places of the window, the reach and what is left over make up the padded input", () => {
  fc.assert(
    fc.property(fc.record(window), upTo(100), fc.nat({ max: 9 }), (choices, size, padding) => {
      const values = tried(conv2d, { ...choices, padding }, [1, size, size]);
      fc.pre(values !== undefined);
      const [places, reach, left] = ["outSize", "effectiveKernel", "leftOver"].map((name) =>
        firstAxis(values[name]),
      );
      expect(((places ?? NaN) - 1) * choices.stride + (reach ?? NaN) + (left ?? NaN)).toBe(
        size + 2 * padding,
      );
    }),
  );
});

test("groups divide the weights and the products, and leave the biases", () => {
  fc.assert(
    fc.property(upTo(8), upTo(8), upTo(8), fc.record(window), (groups, a, b, choices) => {
      const filters = { ...choices, outChannels: groups * b };
      const input = [groups * a, 40, 40];
      const whole = tried(conv2d, filters, input);
      const split = tried(conv2d, { ...filters, groups }, input);
      for (const count of ["weights", "macs"]) {
        expect(Number(split?.[count]) * groups).toBe(Number(whole?.[count]));
      }
      expect(split?.["biases"]).toBe(whole?.["biases"]);
    }),
  );
});

test("a pool has the size of a convolution with the same window", () => {
  fc.assert(
    fc.property(
      upTo(9),
      upTo(5),
      upTo(100),
      fc.nat({ max: 4 }),
      (kernelSize, stride, size, padding) => {
        const choices = { kernelSize, stride, padding };
        expect(tried(avgPool2d, choices, [1, size, size])?.["outSize"]).toEqual(
          tried(conv2d, choices, [1, size, size])?.["outSize"],
        );
      },
    ),
  );
});

test("flattening keeps every value", () => {
  fc.assert(
    fc.property(fc.array(upTo(50), { minLength: 1, maxLength: 4 }), (shape) => {
      const values = shape.reduce((all, size) => all * size, 1);
      expect(tried(flatten, {}, shape)?.["outFeatures"]).toBe(BigInt(values));
    }),
  );
});
