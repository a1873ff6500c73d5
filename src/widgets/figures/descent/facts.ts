import { counted, flat, type Value, type Values } from "@calc";

/** What the descent to one of a layer’s multiplications starts from; plain data, so that a page carries it. */
export interface Facts {
  /** The network’s name and its multiply–accumulates. */
  readonly network: string;
  readonly macs: bigint;
  /** The row’s name, and its layer’s. */
  readonly name: string;
  readonly layer: string;
  readonly values: Values;
  /** Whether the layer reads the picture itself. */
  readonly readsPicture: boolean;
}

/** What of a layer’s values the descent asks for. */
const asked = [
  ...["inChannels", "outChannels", "groups", "inSize", "outSize", "kernelSize", "stride"],
  ...["padding", "dilation", "effectiveKernel", "leftOver", "bias"],
  ...["positions", "inFeatures", "units"],
];

/** The facts as a text that a page can carry. */
export function writeFacts({ values, macs, ...rest }: Facts): string {
  const needed = asked.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, numbersOf(value)] as const];
  });
  return JSON.stringify({ ...rest, macs: String(macs), values: Object.fromEntries(needed) });
}

/** The facts as our own page wrote them when it was built. */
export function readFacts(text: string): Facts {
  const written = JSON.parse(text) as Omit<Facts, "macs" | "values"> & {
    readonly macs: string;
    readonly values: Readonly<Record<string, Written>>;
  };
  const values = Object.entries(written.values).map(([name, value]) => [name, valueOf(value)]);
  return {
    ...written,
    macs: BigInt(written.macs),
    values: Object.fromEntries(values) as Values,
  };
}

type Written = number | readonly Written[];

const numbersOf = (value: Value): Written =>
  typeof value === "bigint" ? Number(value) : value.map(numbersOf);
const valueOf = (written: Written): Value =>
  typeof written === "number" ? BigInt(written) : written.map(valueOf);

/** Sizes as people multiply them: `3 × 3 × 64`. */
export const times = (sizes: readonly number[]) =>
  sizes.map((size) => counted(BigInt(size))).join("\u00a0×\u00a0");

/** How many of something there are in all. */
export const productOf = (sizes: readonly number[]) =>
  sizes.reduce((product, size) => product * BigInt(size), 1n);

/** Whether a bias is added to each value. */
export const hasBias = ({ values }: Facts) => flat(values["bias"] ?? 0n)[0] === 1n;
