import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

test.each([layers.activation, layers.dropout, layers.noise, layers.rescaling])(
  "$name leaves the shape and learns nothing",
  (layer) => {
    for (const shape of [[4096], [96, 55, 55]]) {
      expect(workedOut(layer, {}, shape)).toMatchObject({
        output: shape,
        params: 0,
        macs: 0,
        tensors: {},
      });
    }
  },
);
