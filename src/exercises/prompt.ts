import { flat, formatNumber, quantityNamed, type Kind, type Value } from "@calc";
import { inOrder, type LaidOut } from "./layout.ts";
import type { Worked } from "./worked.ts";

/** A piece of a prompt: words, or a number from calc in the colour of its quantity. */
export type PromptPart = string | { readonly text: string; readonly kind: Kind };

/** A prompt as it is read, without its colours. */
export const promptText = (parts: readonly PromptPart[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");

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

/**
 * `input` (and `input2` … where there are several, all of them in `inputs`), `output` and every
 * quantity of a layer, each with `prefix` before its name.
 */
export function holesOf(worked: Worked, prefix = ""): [string, PromptPart[]][] {
  const { values, inputs } = worked;
  const named = Object.entries(values).map(([quantity, value]): [string, PromptPart[]] => {
    const { kind } = quantityNamed(quantity);
    return [quantity, [{ text: shown(value, kind), kind }]];
  });
  const shapes = inputs.map((each, place): [string, PromptPart[]] => [
    place === 0 ? "input" : `input${String(place + 1)}`,
    shapeParts(each),
  ]);
  const all = inputs.flatMap((each, place): PromptPart[] => [
    ...(place === 0 ? [] : [" and "]),
    ...shapeParts(each),
  ]);
  const holes: [string, PromptPart[]][] = [
    ...named,
    ...shapes,
    ["inputs", all],
    ["output", outputParts(worked)],
  ];
  return holes.map(([name, parts]) => [prefix + name, parts]);
}

/** A shape as people say it, channels last and time steps before features: 227×227×3. */
export function shapeParts(laidOut: LaidOut, featureKind: Kind = "size"): PromptPart[] {
  const { shape, features, kind } = laidOut;
  const last = kind === "channels" && shape.length > 1 ? kind : featureKind;
  const parts = shape.map((size, axis): PromptPart => ({
    text: formatNumber(size),
    kind: axis === features ? last : "size",
  }));
  return inOrder(parts, laidOut).flatMap((part, place) => (place === 0 ? [part] : ["×", part]));
}

/** What a layer puts out, its features in the colour of what the layer calls them. */
export function outputParts({ layer, output }: Worked): PromptPart[] {
  const last = layer.output.at(-1);
  return shapeParts(output, last && quantityNamed(last.name).kind);
}

/** A window is 11×11 even where it is square; a stride of 4 on every axis is just 4. */
function shown(value: Value, kind: Kind): string {
  const numbers = flat(value);
  const alike = numbers.every((each) => each === numbers[0]);
  const spans = kind === "size" || kind === "kernel";
  return (alike && !spans ? numbers.slice(0, 1) : numbers).map(formatNumber).join("×");
}
