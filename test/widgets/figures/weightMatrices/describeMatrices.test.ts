import { expect, it } from "vitest";
import { describeMatrices } from "@widgets/figures/weightMatrices/describeMatrices.ts";

// An LSTM of 32 units on 100 features, read in one direction.
const tensors = [
  { name: "weight_ih_l0", shape: [128n, 100n], role: "weight", count: 12_800n },
  { name: "weight_hh_l0", shape: [128n, 32n], role: "weight", count: 4_096n },
  { name: "bias_ih_l0", shape: [128n], role: "bias", count: 128n },
] as const;

it("what is drawn is all that a layer learns, or one of several sets alike", () => {
  // 12,800 + 4,096 + 128
  expect(describeMatrices(tensors, "area", false, 17_024n)).not.toContain("such sets");
  expect(describeMatrices(tensors, "area", false, 34_048n)).toContain(
    "make 17,024; the biases are 0.75% of it. It is one of 2 such sets, one for each direction: 34,048 in all.",
  );
});
