import type { Layer } from "@calc";
import { argumentsOf } from "@frameworks";
import type { Library, ReadNode, WrittenArgument } from "@reading";

/** A number that stands in the code and may be changed there. */
export interface NumberInCode {
  /** The framework’s name for it: `kernel_size`. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const whole = /^\d{1,9}$/;
const several = /^[([]\s*\d{1,9}(\s*,\s*\d{1,9})*\s*,?\s*[)\]]$/;

/** The whole numbers among the arguments of a call, alone or in brackets; others come from elsewhere. */
export function numbersInCode(
  text: string,
  node: Pick<ReadNode, "from" | "to" | "arguments">,
  layer: Layer,
  library: Library,
): NumberInCode[] {
  const name = /([A-Za-z_]\w*)\s*\(/.exec(text.slice(node.from, node.to))?.[1] ?? "";
  // F.conv2d(x, …): what goes in stands first.
  const first = library === "pytorch" && /^[a-z]/.test(name) ? 1 : 0;
  return node.arguments
    .map((argument) => ({ argument, value: text.slice(argument.from, argument.to) }))
    .filter(({ value }) => isNumber(value))
    .map(({ argument, value }) => ({
      label: labelOf(argument, layer, library, first),
      from: argument.from,
      to: argument.to,
      value,
    }));
}

function labelOf(
  { name, place }: WrittenArgument,
  layer: Layer,
  library: Library,
  first: number,
): string {
  const known = library === "lasagne" ? [] : argumentsOf(library, layer);
  return name ?? known[place - first]?.[0] ?? `argument ${place + 1}`;
}

/** Whether a text may stand where a number stood: `3`, or `(3, 5)`. */
export const isNumber = (typed: string): boolean =>
  whole.test(typed.trim()) || several.test(typed.trim());

/**
 * The text with another number at that place, and where the numbers stand then; the same where the
 * text has changed since, or what was typed is no number.
 */
export function withNumber(
  text: string,
  numbers: readonly NumberInCode[],
  { from, to, value: before }: NumberInCode,
  typed: string,
): { readonly text: string; readonly numbers: readonly NumberInCode[] } {
  const value = typed.trim();
  if (!isNumber(value) || text.slice(from, to) !== before) return { text, numbers };
  const grown = value.length - before.length;
  return {
    text: text.slice(0, from) + value + text.slice(to),
    numbers: numbers.map((each) => {
      if (each.from === from) return { ...each, value, to: to + grown };
      return each.from > from ? { ...each, from: each.from + grown, to: each.to + grown } : each;
    }),
  };
}
