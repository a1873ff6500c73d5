import { analyse, flat, isYesOrNo, quantityNamed, valuesOf, type Choice, type Row } from "@calc";

/** One choice of a layer that would give another count. */
interface OtherChoice {
  readonly quantity: string;
  /** What the code says, and what was taken for it. */
  readonly own: bigint;
  readonly taken: bigint;
}

/** As large as a kernel is that somebody may have thought of. */
const largestKernel = 11n;

/**
 * Which single choice of a row, or how many channels come in, would make its parameters `count`.
 * What other layers of the network have is likelier than what none has.
 */
export function otherChoice(
  row: Row,
  count: bigint,
  rows: readonly Row[],
): OtherChoice | undefined {
  const found = [...chosenOtherwise(row, rows), ...readOtherwise(row, rows)].filter(
    ({ choices, inputs }) => paramsOf(row, choices, inputs) === count,
  );
  return found[0]?.told;
}

interface Attempt {
  readonly told: OtherChoice;
  readonly choices: Row["choices"];
  readonly inputs: Row["inputs"];
}

function chosenOtherwise(row: Row, rows: readonly Row[]): Attempt[] {
  const values = valuesOf(row);
  return Object.entries(row.layer.hyperparameters).flatMap(([quantity, hyperparameter]) => {
    const own = alike(values[quantity] ?? []);
    if (own === undefined || isYesOrNo(hyperparameter)) return [];
    const others = rows.flatMap((each) => {
      const value = each.layer.name === row.layer.name ? valuesOf(each)[quantity] : undefined;
      return value === undefined ? [] : (alike(value) ?? []);
    });
    return [...new Set([...others, ...near(quantity, own)])]
      .filter((taken) => taken !== own && taken > 0n)
      .map((taken) => ({
        told: { quantity, own, taken },
        choices: { ...row.choices, [quantity]: taken },
        inputs: row.inputs,
      }));
  });
}

/** Another number of channels or features may have been thought to come in. */
function readOtherwise(row: Row, rows: readonly Row[]): Attempt[] {
  const { layer, inputs, choices } = row;
  const [first = [], ...rest] = inputs;
  const quantity = layer.declaration.input.find((name) => /^in(Channels|Features)$/.test(name));
  const own = quantity === undefined ? undefined : alike(valuesOf(row)[quantity] ?? []);
  if (quantity === undefined || own === undefined) return [];
  const axis = quantity === "inChannels" ? 0 : first.length - 1;
  const others = rows.flatMap(({ output }) => [output[0] ?? own, output.at(-1) ?? own]);
  return [...new Set([...others, ...near(quantity, own)])]
    .filter((taken) => taken !== own && taken > 0n)
    .map((taken) => ({
      told: { quantity, own, taken },
      choices,
      inputs: [first.map((size, place) => (place === axis ? taken : size)), ...rest],
    }));
}

function near(quantity: string, own: bigint): bigint[] {
  if (quantityNamed(quantity).kind === "kernel") {
    return Array.from({ length: Number(largestKernel) }, (_, place) => BigInt(place + 1));
  }
  return [own - 1n, own + 1n, own * 2n, own / 2n, 1n];
}

function paramsOf(
  { layer }: Row,
  choices: Readonly<Record<string, Choice>>,
  [first = [], ...others]: Row["inputs"],
): bigint | undefined {
  const analysis = analyse({ layer, choices }, first, ...others);
  const params = analysis.ok ? analysis.values["params"] : undefined;
  return typeof params === "bigint" ? params : undefined;
}

/** The one number of which a value consists. */
function alike(value: Parameters<typeof flat>[0]): bigint | undefined {
  const [first, ...others] = flat(value);
  return others.every((each) => each === first) ? first : undefined;
}
