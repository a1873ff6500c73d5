import { joined, type Formula } from "./formula/tree.ts";
import type { Layer, Tensor, TensorFormula } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import type { Values } from "./values.ts";

/** The quantities that follow from the shapes of a layer's tensors, in the order in which people ask. */
export const countNames = ["weights", "biases", "params", "activations"] as const;

/**
 * The formula of a quantity as the declaration gives it or as the weight tensors imply it, without
 * the tensors that `values` leave out. Undefined for a quantity that is chosen.
 */
export function formulaOf(layer: Layer, quantity: string, values?: Values): Formula | undefined {
  const tensors = Object.values(layer.tensors).filter(({ when }) => !when || values?.[when] !== 0n);
  const elements = (wanted: Tensor["role"]) =>
    tensors.filter(({ role = "weight" }) => role === wanted).map(elementsOf);
  const summed = (terms: readonly Formula[]) => joined("+", terms, 0n);
  if (quantity === "weights") return summed(elements("weight"));
  if (quantity === "biases") return summed(elements("bias"));
  if (quantity === "params") return summed([...elements("weight"), ...elements("bias")]);
  if (quantity === "activations") return elementsOf({ shape: layer.declaration.output.map(named) });
  return layer.equations[quantity];
}

const named = (name: string): Formula => ({ kind: "name", name });

/** The elements of a tensor, multiplied in the order in which people say them: 11 · 11 · 3 · 96. */
function elementsOf({ shape }: TensorFormula): Formula {
  const factors = shape.map((each): Formula => {
    const hasAxes = each.kind === "name" && quantityNamed(each.name).parts !== undefined;
    return hasAxes ? { kind: "operation", operator: "product", operands: [each] } : each;
  });
  return joined("*", factors.reverse(), 1n);
}
