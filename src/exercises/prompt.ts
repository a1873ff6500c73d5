import {
  flat,
  formatNumber,
  quantityNamed,
  valuesOf,
  type Kind,
  type Row,
  type Shape,
  type Value,
} from "@calc";

/** A piece of a prompt: words, or a number from calc in the colour of its quantity. */
export type PromptPart = string | { readonly text: string; readonly kind: Kind };

/** What the holes of a prompt may name, and what each stands for. */
export type Holes = ReadonlyMap<string, readonly PromptPart[]>;

/** The prompt with its holes filled; `otherwise` is told of one that names nothing. */
export function fillPrompt(
  text: string,
  holes: Holes,
  otherwise: (hole: string) => never,
): PromptPart[] {
  return text
    .split(/\{([^}]*)\}/)
    .flatMap((part, place) => (place % 2 === 0 ? [part] : (holes.get(part) ?? otherwise(part))))
    .filter((part) => part !== "");
}

/** `input`, `output` and every quantity of a node, each with `prefix` before its name. */
export function holesOfRow(row: Row, prefix = ""): [string, PromptPart[]][] {
  const values = Object.entries(valuesOf(row)).map(([quantity, value]): [string, PromptPart[]] => {
    const { kind } = quantityNamed(quantity);
    return [prefix + quantity, [{ text: shown(value, kind), kind }]];
  });
  return [
    ...values,
    [`${prefix}input`, shapeParts(row.input)],
    [`${prefix}output`, shapeParts(row.output)],
  ];
}

/** A shape as people say it, channels last: 227×227×3. */
export function shapeParts([first, ...spatial]: Shape): PromptPart[] {
  if (first === undefined) return [];
  if (spatial.length === 0) return [{ text: formatNumber(first), kind: "units" }];
  const sizes = spatial.flatMap((size): PromptPart[] => [
    { text: formatNumber(size), kind: "size" },
    "×",
  ]);
  return [...sizes, { text: formatNumber(first), kind: "channels" }];
}

/** A window is 11×11 even where it is square; a stride of 4 on every axis is just 4. */
function shown(value: Value, kind: Kind): string {
  const numbers = flat(value);
  const alike = numbers.every((each) => each === numbers[0]);
  const spans = kind === "size" || kind === "kernel";
  return (alike && !spans ? numbers.slice(0, 1) : numbers).map(formatNumber).join("×");
}
