import { analyse, layers, place } from "@calc";
import { expect, test } from "vitest";

test.each([layers.activation, layers.dropout])(
  "$name leaves the shape and learns nothing",
  (layer) => {
    for (const shape of [[4096], [96, 55, 55]]) {
      expect(analyse(place(layer), shape)).toMatchObject({
        output: shape.map(BigInt),
        values: { params: 0n, macs: 0n },
        tensors: {},
      });
    }
  },
);
