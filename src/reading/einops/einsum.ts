import { layers, place } from "@calc";
import { complain } from "../complain.ts";
import { apply } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { operation, placedProduct } from "../graph/operation.ts";
import { permuted } from "../graph/tensor.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import type { Given, Held, Size, Tensor, Value } from "../values/value.ts";
import { shown } from "./solve.ts";

/** A product that letters say: those that do not come out are summed over. */
interface Letters {
  readonly inputs: readonly (readonly string[])[];
  readonly output: readonly string[];
}

/** `bhid,bhjd->bhij`, or einops’s own with names between spaces; undefined where it cannot be read. */
function lettersIn(text: string): Letters | undefined {
  const [before = "", after, ...more] = text.split("->");
  if (more.length > 0 || text.includes("...")) return undefined;
  const isNamed = /\w\s+\w/.test(text) && /\w\w/.test(text);
  const names = (side: string) =>
    isNamed ? side.trim().split(/\s+/).filter(Boolean) : Array.from(side.replaceAll(/\s/g, ""));
  const inputs = before.split(",").map(names);
  const all = inputs.flat();
  // Without an arrow, what stands once comes out in the order of the alphabet.
  const once = all.filter((name) => all.indexOf(name) === all.lastIndexOf(name)).toSorted();
  return { inputs, output: after === undefined ? once : names(after) };
}

/** What `einsum` gives: a product of matrices where it is one, else a step of that shape. */
export function einsum(
  reader: Reader,
  pattern: Value | undefined,
  operands: readonly Value[],
  span: Given["span"],
): Value {
  const letters = pattern?.kind === "text" ? lettersIn(pattern.value) : undefined;
  const read = operands.filter((each) => each.kind === "tensor" || each.kind === "held");
  if (!letters || pattern?.kind !== "text" || read.length < operands.length) return lost;
  const sizes = new Map<string, Size>();
  for (const [at, names] of letters.inputs.entries()) {
    const shape = read[at]?.sizes ?? [];
    const problem = sizesOf(names, shape, sizes);
    if (problem === undefined) continue;
    complain(reader, "wrong", span, `In “${pattern.value}”, ${problem}`);
    return lost;
  }
  const after = letters.output.map((name) => sizes.get(name) ?? 1);
  const [first, second, ...more] = read;
  const matrices =
    first?.kind === "tensor" && second && more.length === 0
      ? asProduct(reader, letters, first, second, sizes, span)
      : undefined;
  if (matrices) return matrices;
  const tensors = read.filter((each) => each.kind === "tensor").slice(0, 1);
  return apply(
    reader,
    { placed: operation(withoutBatch(after)), reads: asTheyAre, gives: "open", sizes: after },
    tensors,
    { span, label: "einsum", call: "einsum", role: "view" },
  );
}

/** Adds the size of each letter; a sentence where two do not agree. */
function sizesOf(
  names: readonly string[],
  shape: readonly Size[],
  sizes: Map<string, Size>,
): string | undefined {
  if (names.length !== shape.length) {
    return `${names.join(" ")} names ${names.length} axes, but there are ${shape.length}: ${shape.map(shown).join(" × ")}. Write a letter for each.`;
  }
  for (const [place, name] of names.entries()) {
    const size = shape[place] ?? 1;
    const known = sizes.get(name);
    if (known !== undefined && shown(known) !== shown(size) && size !== 1 && known !== 1) {
      return `${name} stands for ${shown(known)} and for ${shown(size)}. One letter has one size: change the layer that makes one of them.`;
    }
    if (known === undefined || known === 1) sizes.set(name, size);
  }
  return undefined;
}

/** Rows times columns: one letter is summed over, and one is new in the second. */
function asProduct(
  reader: Reader,
  { inputs: [one = [], other = []], output }: Letters,
  left: Tensor,
  right: Tensor | Held,
  sizes: ReadonlyMap<string, Size>,
  span: Given["span"],
): Value | undefined {
  const [inner, ...inners] = one.filter((name) => !output.includes(name));
  const [column, ...columns] = other.filter((name) => !one.includes(name));
  const units = column === undefined ? undefined : sizes.get(column);
  if (inner === undefined || column === undefined || typeof units !== "number") return undefined;
  if (inners.length > 0 || columns.length > 0 || !other.includes(inner)) return undefined;
  const rows = one.filter((name) => name !== inner);
  const found = [...rows, column];
  if (found.length !== output.length || !output.includes(column)) return undefined;
  const turned = permuted(
    left,
    [...rows, inner].map((name) => one.indexOf(name)),
  );
  const isLearned = right.kind === "held" && right.isLearned && other.length === 2;
  const held = isLearned ? (right.whole ?? right) : undefined;
  const placed = isLearned ? place(layers.dense, { units, bias: 0 }) : placedProduct(units);
  if (!isLearned && (right.kind === "held" || withoutBatch(turned.sizes).length < 2))
    return undefined;
  const result = apply(
    reader,
    {
      placed,
      reads: asTheyAre,
      gives: asTheyAre,
      sizes: turned.sizes.with(-1, units),
    },
    right.kind === "tensor" ? [turned, right] : [turned],
    {
      span,
      label: held?.label ?? "einsum",
      call: held ? "Parameter" : "einsum",
      ...(held && { layer: held }),
    },
  );
  if (result.kind !== "tensor") return result;
  return permuted(
    result,
    output.map((name) => found.indexOf(name)),
  );
}
