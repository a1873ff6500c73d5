import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

test.each([
  // Keras 3: ConvLSTM1D(1, 11, padding="same", return_sequences=True) on (2, 31, 4)
  [
    "convLstm1d",
    { outChannels: 1, kernelSize: 11, returnSequences: true },
    [2, 4, 31],
    [2, 1, 31],
    224,
  ],
  // ConvLSTM2D(6, 3, padding="same", use_bias=False) on (7, 40, 40, 6)
  ["convLstm2d", { outChannels: 6, kernelSize: 3, bias: false }, [7, 6, 40, 40], [6, 40, 40], 2592],
] as const)("%s %j on %j gives %j", (name, choices, input, output, params) => {
  const worked = workedOut(layers[name], { ...choices, padding: "same" }, input);
  expect(worked).toMatchObject({ output, params });
});
