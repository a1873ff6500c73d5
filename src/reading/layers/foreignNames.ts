import { argumentsOf } from "@frameworks";
import { complain } from "../complain.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { LayerValue } from "../values/value.ts";
import { declaredAs } from "./declared.ts";
import { orderOf } from "./signatures.ts";

/** Says which arguments of a PyTorch layer are called as Keras calls them: PyTorch would refuse the call. */
export function sayForeignNames(reader: Reader, { library, call, given }: LayerValue): void {
  const declared = library === "pytorch" ? declaredAs(library, call) : undefined;
  if (!declared) return;
  const own = new Map(declared.arguments.map(([argument, quantity]) => [quantity, argument]));
  const known = new Set([...own.values(), ...orderOf(library, call)]);
  for (const [argument, quantity] of argumentsOf("keras", declared.layer)) {
    const right = own.get(quantity);
    if (known.has(argument) || right === undefined || !given.named.has(argument)) continue;
    const span = given.spans.get(argument) ?? given.span;
    const sentence = `PyTorch’s ${call} has no “${argument}”, as Keras calls it, and refuses the call. Write ${right} instead.`;
    complain(reader, "wrong", span, sentence);
  }
}
