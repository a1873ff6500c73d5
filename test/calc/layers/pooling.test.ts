import { analyse, layers, place, windowsOf, type Choices } from "@calc";
import { describe, expect, test } from "vitest";

describe.each([layers.maxPool2d, layers.avgPool2d])("$name", (pool) => {
  const output = (choices: Choices, input: readonly number[]) => {
    const analysis = analyse(place(pool, choices), input);
    return analysis.ok ? analysis.output.map(Number) : analysis.issues;
  };

  test.each([
    // LearnOpenCV's AlexNet: pools of 3 with a stride of 2
    [[96, 55, 55], { kernelSize: 3, stride: 2 }, [96, 27, 27]],
    [[256, 13, 13], { kernelSize: 3, stride: 2 }, [256, 6, 6]],
    // 11 by 2 is 5: the last row is dropped, never rounded up
    [[50, 11, 11], { kernelSize: 2 }, [50, 5, 5]],
  ])("%j with %j gives %j", (input, choices, wanted) => {
    expect(output(choices, input)).toEqual(wanted);
  });

  test("moves by its own size where no stride is chosen", () => {
    expect(output({ kernelSize: [3, 2] }, [4, 12, 12])).toEqual([4, 4, 6]);
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
    expect(analyse(place(pool, { kernelSize: 2 }), [96, 55, 55])).toMatchObject({
      tensors: {},
      values: { params: 0n, macs: 0n },
    });
  });
});
