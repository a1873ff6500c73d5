import { firstOf, counted } from "@calc";
import type { Table } from "../notebook/table.ts";
import type { Worked } from "../notebook/notebook.ts";
import { amountOf, learnedIn, type Learned } from "./recurrentWeights.ts";
import { shownSteps } from "./unrolledRnn/shownSteps.ts";

/** What an unrolled layer is drawn from. */
export interface Unrolled {
  readonly title: string;
  readonly learned: readonly Learned[];
  readonly steps: number;
  readonly features: number;
  /** How many values a step hands on. */
  readonly state: number;
  /** Whether every step’s output comes out. */
  readonly all: boolean;
  readonly directions: number;
  readonly layers: number;
  readonly params: string;
  readonly macs: string;
  /** Multiply–accumulates of the first so many steps. */
  readonly macsAfter: (steps: number) => string;
  readonly output: string;
}

const titles: Readonly<Record<string, string>> = { "1": "RNN", "3": "GRU", "4": "LSTM" };

/** An unrolled layer, as the notebook worked it out. */
export function unroll(worked: Pick<Worked, "values" | "readings" | "tensors">): Unrolled {
  const { values, readings } = worked;
  const macs = firstOf(values["macs"]) ?? 0n;
  const steps = firstOf(values["timeSteps"]) ?? 1n;
  return {
    title: titles[readings["gates"] ?? ""] ?? "layer",
    learned: learnedIn(worked),
    steps: Number(steps),
    features: amountOf(values["inFeatures"]),
    state: amountOf(values["stateSize"] ?? values["units"]),
    all: amountOf(values["returnSequences"]) === 1,
    directions: amountOf(values["directions"]),
    layers: amountOf(values["layers"]),
    params: readings["params"] ?? "",
    macs: readings["macs"] ?? "",
    macsAfter: (done) => counted((macs / steps) * BigInt(done)),
    output: readings["output"] ?? "",
  };
}

/** What is to be seen at a step (from 0), in words. */
export function describeStep(unrolled: Unrolled, step: number): string {
  const { title, steps, features, state, all, directions, layers, params } = unrolled;
  const isLast = step === steps - 1;
  const before =
    step === 0
      ? `a state of ${values(state)}, all zeros`
      : `the ${counted(state)} of step ${counted(step)}`;
  return [
    `Step ${counted(step + 1)} of ${counted(steps)}: the ${title} reads ${values(features)} and ${before}, and hands on ${values(state)}.`,
    `It uses the weights that every step uses: ${params} parameters in all, however long the sequence is.`,
    isLast && !all && "Only this last output comes out.",
    all && "Every step’s output comes out.",
    directions > 1 &&
      "Drawn is one direction; a second copy, with weights of its own, reads backwards.",
    layers > 1 && `Drawn is the first of ${counted(layers)} layers.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The steps that are drawn, as a table. */
export function tableOfSteps(unrolled: Unrolled, current: number): Table {
  const { features, state, steps, params, macsAfter, all } = unrolled;
  return {
    head: [
      "Step",
      "Reads",
      "Hands on",
      "Comes out",
      "Multiply–accumulates so far",
      "Parameters so far",
    ],
    rows: shownSteps(steps, current, 12).map((step) =>
      step === undefined
        ? ["…", "", "", "", "", ""]
        : [
            counted(step + 1),
            `${counted(features)} + ${counted(state)}`,
            counted(state),
            all || step === steps - 1 ? counted(state) : "–",
            macsAfter(step + 1),
            params,
          ],
    ),
  };
}

const values = (count: number) => counted(count, "value");
