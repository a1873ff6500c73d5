import { layers, windowsOf, analyse, place, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { avgPool1d, avgPool2d, lpPool2d, maxPool1d, maxPool2d } = layers;

describe.each([maxPool2d, avgPool2d, lpPool2d])("$name", (pool) => {
  test.each([
    // LearnOpenCV's AlexNet: pools of 3 with a stride of 2
    [[96, 55, 55], { kernelSize: 3, stride: 2 }, [96, 27, 27]],
    [[256, 13, 13], { kernelSize: 3, stride: 2 }, [256, 6, 6]],
    // 11 by 2 is 5: the last row is dropped, never rounded up
    [[50, 11, 11], { kernelSize: 2 }, [50, 5, 5]],
  ])("%j with %j gives %j", (input, choices, wanted) => {
    expect(workedOut(pool, choices, input).output).toEqual(wanted);
  });

  test("moves by its own size where no stride is chosen", () => {
    expect(workedOut(pool, { kernelSize: [3, 2] }, [4, 12, 12]).output).toEqual([4, 4, 6]);
  });

  test("stands in places that follow one another", () => {
    const analysis = analyse(place(pool, { kernelSize: 2 }), [1, 5, 5]);
    const windows = analysis.ok ? windowsOf(analysis.values) : undefined;
    expect(windows).toMatchObject({
      places: [
        [0, 1],
        [2, 3],
      ],
      leftOver: 1,
    });
  });

  test("learns and multiplies nothing", () => {
    const worked = workedOut(pool, { kernelSize: 2 }, [96, 55, 55]);
    expect(worked).toMatchObject({ tensors: {}, params: 0, macs: 0 });
  });
});

describe("in ceil mode PyTorch counts a window that hangs over, unless it begins in the padding", () => {
  test.each<[keyof typeof layers, number, Choices, number]>([
    ["maxPool1d", 11, { kernelSize: 2 }, 6],
    ["maxPool1d", 32, { kernelSize: 1, stride: 2 }, 16],
    ["avgPool1d", 9, { kernelSize: 4, stride: 4, padding: 2 }, 3],
    ["maxPool1d", 14, { kernelSize: 3, stride: 2, padding: [[2, 2]] }, 8],
    ["maxPool1d", 19, { kernelSize: 4, stride: 2, padding: [[2, 0]] }, 10],
    // a window longer than the input hangs over, and is the only one
    ["maxPool1d", 2, { kernelSize: 3, stride: 2 }, 1],
  ])("%s on %i with %j has %i places", (name, size, choices, places) => {
    const worked = workedOut(layers[name], { ceilMode: true, ...choices }, [1, size]);
    expect(worked.output).toEqual([1, places]);
  });
});

test("a pool can be dilated, of any kind", () => {
  expect(workedOut(maxPool1d, { kernelSize: 3, stride: 1, dilation: 2 }, [1, 9]).output).toEqual([
    1, 5,
  ]);
  // 9 - (2 (3 - 1) + 1) + 1 = 5, as AveragePool 19 of ONNX has it.
  expect(
    analyse(place(avgPool1d, { kernelSize: 3, stride: 1, dilation: 2 }), [1, 9]),
  ).toMatchObject({
    output: [1n, 5n],
  });
});

test("a window that does not fit is refused", () => {
  expect(refusal(avgPool1d, { kernelSize: 6 }, [1, 5])?.message).toBe(
    "The kernel reaches over 6, but the input with its padding is only 5 long. Make the kernel smaller, or the input or the padding larger.",
  );
});
