import { expect, it } from "vitest";
import { analyse, layers, place, windowsOf, type Choices } from "@calc";

function windows(size: number, choices: Choices) {
  const analysis = analyse(place(layers.conv2d, { outChannels: 1, ...choices }), [1, size, size]);
  if (!analysis.ok) throw new Error(analysis.issues[0]?.message);
  return windowsOf(analysis.values);
}

it("a window of 3 with stride 2 stands at 0 and 2 of 6 values, and leaves one over", () => {
  expect(windows(6, { kernelSize: 3, stride: 2 })).toEqual({
    length: 6,
    before: 0,
    size: 6,
    stride: 2,
    reach: 3,
    places: [
      [0, 1, 2],
      [2, 3, 4],
    ],
    leftOver: 1,
  });
});

it("a dilated window leaves gaps, and padding stands before the input", () => {
  const { before, length, reach, places } = windows(3, { kernelSize: 2, dilation: 2, padding: 1 });
  expect({ before, length, reach }).toEqual({ before: 1, length: 5, reach: 3 });
  expect(places).toEqual([
    [0, 2],
    [1, 3],
    [2, 4],
  ]);
});
