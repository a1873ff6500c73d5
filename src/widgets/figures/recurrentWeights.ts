import { counted, firstOf, type Shape, type Value } from "@calc";
import type { Worked } from "../notebook/notebook.ts";

/** One tensor that a recurrent layer learns, as it is drawn: its inputs down, its units across. */
export interface Learned {
  readonly name: string;
  readonly label: string;
  readonly letter: string;
  readonly rows: number;
  readonly columns: number;
  /** “4,096 × 1,024” */
  readonly shape: string;
  readonly count: bigint;
  readonly isBias: boolean;
  /** The quantities that it speaks of. */
  readonly lights: string;
}

const drawn: Readonly<Record<string, readonly [label: string, letter: string, lights: string]>> = {
  weight_ih: ["input weights", "W", "weights inFeatures units gates"],
  weight_hh: ["recurrent weights", "R", "weights units stateSize gates"],
  bias_ih: ["biases", "b", "bias biases units gates"],
  bias_hh: ["second biases", "b’", "biasVectors biases units gates"],
  weight_hr: ["projection", "P", "projection units"],
  peepholes: ["peepholes", "p", "peepholes"],
};

/** What one copy of a recurrent layer learns: of a stack its first layer, of two directions one. */
export function learnedIn({ tensors }: Pick<Worked, "tensors">): Learned[] {
  return tensors.flatMap(({ name, shape, count, role }) => {
    const [label, letter, lights] = drawn[name.replace(/_l0$/, "")] ?? [];
    if (label === undefined || letter === undefined || lights === undefined) return [];
    const [across = 1n, down = 1n] = shape;
    return [
      {
        name,
        label,
        letter,
        lights,
        rows: Number(down),
        columns: Number(across),
        shape: timesOf(shape),
        count,
        isBias: role === "bias",
      },
    ];
  });
}

/** A tensor’s sizes with its inputs first, as Keras prints them: `4,096 × 1,024`. */
const timesOf = (shape: Shape) =>
  shape
    .map((each) => counted(each))
    .reverse()
    .join(" × ");

/** A quantity of a worked layer as a plain number; 0 where the layer has none of it. */
export const amountOf = (value: Value | undefined): number => Number(firstOf(value) ?? 0n);
