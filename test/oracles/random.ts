import fc from "fast-check";
import type { NeutralShape } from "../facts/cases.ts";
import type { Hyperparameters, Question, Sides } from "./question.ts";

/** Random layers of each type, on random inputs: most fit together, some cannot. */
export type RandomLayers = Readonly<Record<string, fc.Arbitrary<Question>>>;

export const upTo = (max: number, min = 1) => fc.integer({ min, max });

const side = upTo(3, 0);

/** One spatial axis, and a window along it. */
const axis = fc.record({
  size: upTo(12),
  kernel: upTo(4),
  stride: upTo(4),
  dilation: upTo(3),
  sides: fc.tuple(side, side),
  outputPadding: upTo(2, 0),
  /** Seldom 9, and then what follows may be beyond what frameworks take. */
  odd: upTo(9),
});

export type Axes = readonly (typeof axis extends fc.Arbitrary<infer Axis> ? Axis : never)[];

export const sizes = (space: Axes) => space.map(({ size }) => size);
export const kernel = (space: Axes) => space.map(({ kernel }) => kernel);
export const stride = (space: Axes) => space.map(({ stride }) => stride);
export const dilation = (space: Axes) => space.map(({ dilation }) => dilation);
export const sides = (space: Axes): Sides[] => space.map(({ sides }) => sides);

/** Mostly less than the kernel. */
export const sidesOfPool = (space: Axes): Sides[] =>
  space.map(({ sides: [before, after], kernel, odd }) =>
    odd === 9 ? [before, after] : [before % kernel, after % kernel],
  );

/** Mostly less than the stride. */
export const outputPadding = (space: Axes) =>
  space.map(({ outputPadding, stride, odd }) =>
    odd === 9 ? outputPadding : outputPadding % stride,
  );

/** Sizes of which a cropping mostly leaves something. */
export const sizesToCrop = (space: Axes) =>
  space.map(({ size, sides: [before, after], odd }) => (odd === 9 ? size : size + before + after));

/** So many spatial axes. */
export const axes = (most: number, fewest = 1) =>
  fc.array(axis, { minLength: fewest, maxLength: most });

/** A shape of so many axes. */
export const shapes = (most: number, fewest = 1, size = 6) =>
  fc.array(upTo(size), { minLength: fewest, maxLength: most });

export const yesOrNo = fc.boolean();

/** Left out as often as not, so that defaults are asked for too. */
export const or = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { freq: 2, nil: undefined });

/** Two to four shapes to be merged: mostly alike, but for an axis of size 1 or of another size. */
export const alike = (most: number) =>
  fc
    .tuple(
      shapes(most, 1),
      fc.array(fc.tuple(upTo(most, 0), upTo(20)), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, changes]) => [
      first,
      ...changes.map(([place, size]) =>
        first.map((same, axis) => (axis === place ? (size > 10 ? 1 : size) : same)),
      ),
    ]);

/** One to four shapes to be joined, which differ along one axis only or, seldom, along another too. */
export const joined = fc
  .record({ first: shapes(3), axis: upTo(2, 0), sizes: shapes(3), odd: upTo(9) })
  .map(({ first, axis, sizes, odd }) => {
    const along = axis % first.length;
    const others = sizes.map((size, place) =>
      first.map((same, each) => (each === along ? size : same + Number(odd === 9 && place === 0))),
    );
    return { axis: along + 1, inputs: [first, ...others] };
  });

/** A shape and one that mostly has as many values: some axes as one, in another order, or -1. */
export const reshapings = fc
  .record({ input: shapes(4), merged: upTo(3, 0), order: upTo(3, 0), rest: upTo(9), odd: upTo(9) })
  .map(({ input, merged, order, rest, odd }) => {
    const [first = 1, second = 1, ...others] = input;
    const target = merged > 0 ? [first * second, ...others] : [...input];
    const turned = [...target.slice(order), ...target.slice(0, order)];
    return {
      input,
      target: turned.map((size, axis) => (axis === rest ? -1 : size + Number(odd === 9))),
    };
  });

/** An order of the axes, counted from 1. */
export const orders = shapes(4).chain((input) =>
  fc.record({
    input: fc.constant(input),
    dims: fc.shuffledSubarray(
      input.map((_, axis) => axis + 1),
      { minLength: input.length },
    ),
  }),
);

/** What is undefined is left out of the layer. */
export function question(
  layer: { readonly [Name in keyof Hyperparameters]: Hyperparameters[Name] | undefined },
  ...inputs: readonly NeutralShape[]
): Question {
  const given = Object.entries(layer).filter(([, value]) => value !== undefined);
  // Only what may be left out was undefined: no layer is without its type.
  return { layer: Object.fromEntries(given) as unknown as Hyperparameters, inputs };
}
