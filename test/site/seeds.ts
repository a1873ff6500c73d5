import { formatNumber, formatShape } from "@calc";
import { readFileSync } from "node:fs";

/** A layer of a network that a source counts. */
export interface SeedLayer {
  readonly layer: { readonly type: string };
  readonly output: readonly number[];
  readonly weights: number;
  readonly biases: number;
  readonly params: number;
}

/** A network that a source counts. */
export interface SeedNetwork {
  readonly id: string;
  readonly layout: string;
  readonly layers: readonly SeedLayer[];
  readonly convolutional?: readonly SeedLayer[];
  readonly total: Readonly<Record<"weights" | "biases" | "params", number>>;
}

/** A number that a source prints or should have printed, or something that it has wrong. */
export type Seed = Readonly<Record<string, unknown>> & { readonly id: string };

interface Source {
  readonly networks: readonly SeedNetwork[];
  readonly facts: readonly Seed[];
  readonly errata: readonly Seed[];
}

const { seeds } = JSON.parse(readFileSync("test/facts/seeds.json", "utf8")) as {
  readonly seeds: readonly Source[];
};

/** What the sources print, put right (test/facts/README.md). */
export const networks = seeds.flatMap((source) => source.networks);
export const facts = seeds.flatMap((source) => source.facts);
export const errata = seeds.flatMap((source) => source.errata);

const factKeys = ["value", "output", "weights", "biases", "params", "padBefore", "padAfter"];
const erratumKeys = ["right", "rightValue", "rightWithoutBiases", "rightBytes", "rightMiB"];
const exampleKeys = ["output", "stridedConv", "convThenPool"];

/** The right numbers of a fact, as the site writes them. */
export const numbersOfFact = (fact: Seed): readonly string[] => [
  ...written(fact, factKeys, true),
  ...written(fact["split"], ["kernel", "recurrent_kernel", "bias"], true),
];

/** The right numbers of an erratum, as the site writes them; none where words are what is wrong. */
export function numbersOfErratum(erratum: Seed): readonly string[] {
  const { printed, right, example } = erratum;
  const words =
    typeof right === "string" ? (right.match(/(?<![\d,(])\d{1,3}(,\d{3})+(?![\d,])/g) ?? []) : [];
  // A source with channels first ends a shape with height and width, which are equal in all of them.
  const isFirst = Array.isArray(printed) && printed.at(-1) === printed.at(-2);
  return [
    ...written(erratum, erratumKeys, isFirst),
    ...written(example, exampleKeys, isFirst),
    ...words,
  ];
}

/** Whether a text says a number, and not only a longer one that it is part of. */
export function says(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll(".", "\\.")}(?!\\d|[.,]\\d)`).test(text);
}

/** A shape as the site writes it: channels last. */
export function shapeOf(sizes: readonly number[], isChannelsFirst: boolean): string {
  const inOrder = isChannelsFirst ? sizes : [...sizes.slice(-1), ...sizes.slice(0, -1)];
  return formatShape(inOrder.map(BigInt));
}

function written(from: unknown, keys: readonly string[], isFirst: boolean): string[] {
  const values = Object.entries(from ?? {}).filter(([key]) => keys.includes(key));
  return values.flatMap(([, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [shapeOf(value as number[], isFirst)];
    if (typeof value !== "number") return [];
    return [Number.isInteger(value) ? formatNumber(BigInt(value)) : String(value)];
  });
}
