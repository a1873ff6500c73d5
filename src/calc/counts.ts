import { isNumber, joined, named, operation, whole, type Formula } from "./formula/tree.ts";
import { spreadOf } from "./formula/expand.ts";
import type { Layer, OutputAxis, Role, TensorFormula } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";

/** The quantities that follow from the shapes of a layer's tensors, in the order in which people ask. */
export const countNames = ["weights", "biases", "params", "statistics", "activations"] as const;

const roles: Readonly<Record<string, readonly Role[]>> = {
  weights: ["weight"],
  biases: ["bias"],
  params: ["weight", "bias"],
  statistics: ["statistic"],
};

/**
 * The formula of a quantity as the declaration gives it or as its tensors and its output imply it;
 * `isThere` says which of what is conditional there is. Undefined for a quantity that is chosen.
 */
export function formulaOf(
  layer: Layer,
  quantity: string,
  isThere: (condition: Formula) => boolean = () => true,
): Formula | undefined {
  const wanted = roles[quantity];
  if (wanted) {
    const terms = wanted.flatMap((role) =>
      tensorsOf(layer, role)
        .filter(({ when }) => !when || isThere(when))
        .map((tensor) => elementsOf(tensor)),
    );
    return joined("+", terms, 0n);
  }
  if (quantity === "activations") {
    const there = layer.output.filter(({ when }) => !when || isThere(named(when)));
    return elementsOf({ shape: there.map(({ name }) => named(name)) });
  }
  return layer.equations[quantity];
}

/** The formulas on which it depends what a count counts; none for what is no count. */
export function conditionsOf(layer: Layer, quantity: string): readonly Formula[] {
  if (quantity === "activations")
    return layer.output.flatMap(({ when }) => (when ? named(when) : []));
  const wanted = roles[quantity] ?? [];
  return wanted.flatMap((role) => tensorsOf(layer, role)).flatMap(({ when }) => when ?? []);
}

/** The same, right whatever there is: what is not there counts nothing. Throws if it is chosen. */
export function evaluationOf(layer: Layer, quantity: string): Formula {
  const wanted = roles[quantity];
  if (quantity === "params") return joined("+", [named("weights"), named("biases")], 0n);
  if (wanted) {
    const terms = wanted.flatMap((role) => tensorsOf(layer, role)).map(conditionally);
    return joined("+", terms, 0n);
  }
  if (quantity === "activations") {
    return elementsOf({ shape: [] }, layer.output.map(sizeIfThere));
  }
  const formula = layer.equations[quantity];
  if (!formula) throw new Error(`${layer.name}: nothing gives "${quantity}".`);
  return formula;
}

function tensorsOf(layer: Layer, wanted: Role): TensorFormula[] {
  return Object.values(layer.tensors).filter(({ role = "weight" }) => role === wanted);
}

function conditionally(tensor: TensorFormula): Formula {
  const { when } = tensor;
  if (!when) return elementsOf(tensor);
  return operation("*", operation("!=", when, whole(0)), elementsOf(tensor));
}

/** An axis that may be missing multiplies by its size or, to the power of 0, by 1. */
function sizeIfThere({ name, when }: OutputAxis): Formula {
  if (!when) return over(named(name));
  return operation("^", over(named(name)), named(when));
}

/** The elements of a tensor, multiplied in the order in which people say them: 11 · 11 · 3 · 96. */
function elementsOf(
  { shape, times }: TensorFormula,
  factors: readonly Formula[] = shape.filter((size) => !isNumber(size, 1n)).map(over),
): Formula {
  return joined("*", [...(times ? [times] : []), ...factors.toReversed()], 1n);
}

/** What a formula comes to over all of its axes, if it has several. */
function over(formula: Formula): Formula {
  const spread = spreadOf(formula, (name) => (quantityNamed(name).parts ? 1 : undefined));
  return spread === undefined ? formula : operation("product", formula);
}
