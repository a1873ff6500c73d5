import { tensorsIn } from "@frameworks";
import { frameworks, type Dialect, type NeutralTensor } from "./cases.ts";
import { compare, type Disagreement } from "./disagreement.ts";
import type { Worked } from "./workOut.ts";

/**
 * The tensors as the framework prints them, in any order. What only tells one instance from another
 * is left out of their names: the counters of Keras (`forward_gru_3/gru_cell/kernel`), and the parts
 * of a transformer layer (`linear1.weight`), which is a block of layers in ours. ONNX names a tensor
 * as its author likes and does not say what was trained, so there only shapes are compared.
 */
export function compareTensors(
  worked: Worked,
  dialect: Dialect,
  wanted: readonly NeutralTensor[],
): Disagreement[] {
  const theirs = wanted.map(([name, shape, trained]) => ({
    name: inOurs(name, worked),
    shape,
    isTrained: trained !== 0,
  }));
  const ours = worked.pieces
    .flatMap(({ placed, inputs }) => tensorsIn(frameworks[dialect], placed, ...inputs))
    // PyTorch's buffers are told apart.
    .filter(({ isTrained }) => isTrained || dialect !== "torch");
  const written = (tensors: readonly Tensor[]) =>
    tensors
      .map(({ name, shape, isTrained }) => {
        const sizes = `[${shape.join()}]`;
        return dialect === "onnx" ? sizes : `${name}${sizes}${isTrained ? "" : " not trained"}`;
      })
      .sort()
      .join(" ");
  return compare("tensors", written(theirs), written(ours));
}

interface Tensor {
  readonly name: string;
  readonly shape: readonly (number | bigint)[];
  readonly isTrained: boolean;
}

const partOfBlock = /^(self_attn|multihead_attn|linear\d|norm\d)\./;

function inOurs(name: string, { nodes }: Worked): string {
  const path = name
    .replace(partOfBlock, "")
    .replaceAll(/_\d+(?=\/)/g, "")
    .split("/");
  // A layer that is done at each step stands alone in ours, and not in a wrapper under its name.
  return path.slice(nodes === undefined ? 1 : 0).join("/");
}
