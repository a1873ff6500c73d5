import { inputNode } from "./graph/tensor.ts";
import { inputsIn } from "./complaint.ts";
import type { Reader } from "./interpreter/reader.ts";
import { wholeIn } from "./values/numbers.ts";
import type { Size, Tensor, Value } from "./values/value.ts";

/** The inputs that a text says by what it feeds a finished model with; an answer counts more. */
export function fromHint(
  reader: Reader,
  hint: readonly Value[] | undefined,
): (Tensor | undefined)[] {
  if (!hint || inputsIn(reader.answers).length > 0) return [];
  return hint.map((value) => {
    const sizes = sizesIn(reader, value);
    if (!sizes || sizes.length === 0) return undefined;
    const span = value.kind === "held" ? value.span : { from: 0, to: 0 };
    const batch: Size = { batch: 1 };
    return inputNode(reader, [batch, ...sizes], span);
  });
}

/** A shape without its batch: torchsummary leaves it out, all others have it in front. */
function sizesIn(reader: Reader, value: Value): number[] | undefined {
  if (value.kind === "held")
    return numbers(value.sizes.length > 1 ? value.sizes.slice(1) : value.sizes);
  if (value.kind !== "tuple" && value.kind !== "list") return undefined;
  const [first] = value.items;
  if (first?.kind === "tuple" || first?.kind === "list") return sizesIn(reader, first);
  const sizes = value.items.map((item): Size => wholeIn(item) ?? { batch: 1 });
  const isBatched = first?.kind === "none" || sizes.length > 3 || reader.settings.isTorchinfo;
  return numbers(isBatched ? sizes.slice(1) : sizes);
}

function numbers(sizes: readonly Size[]): number[] | undefined {
  return sizes.every((size) => typeof size === "number") ? [...sizes] : undefined;
}
