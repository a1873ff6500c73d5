import { firstOf, counted, formatShare } from "@calc";
import type { Table } from "../notebook/table.ts";
import type { Worked } from "../notebook/notebook.ts";
import { gatesOf, type Gate } from "./gatedCell/gates.ts";
import { amountOf, learnedIn, type Learned } from "./recurrentWeights.ts";

/** What a gated cell is drawn from. */
export interface Gated {
  readonly kind: "lstm" | "gru";
  /** In the order in which they are drawn in the cell. */
  readonly gates: readonly Gate[];
  /** What is cut into gates. */
  readonly joined: readonly Learned[];
  /** What no gate has a part of: a projection, peepholes. */
  readonly beside: readonly Learned[];
  readonly units: number;
  readonly features: number;
  /** How many values a step hands to the next. */
  readonly state: number;
  /** Whether a GRU resets what the product gave, and not what goes into it. */
  readonly resetsAfter: boolean;
  readonly hasPeepholes: boolean;
  readonly hasProjection: boolean;
  readonly params: string;
  /** What one gate learns, and what it is of the whole. */
  readonly each: string;
  readonly share: string;
  /** One gate’s part of a tensor: “4,096 × 256”. */
  readonly partOf: (tensor: Learned) => string;
  /** How many copies of the cell the layer has: one for each layer and direction. */
  readonly copies: number;
}

/** A gated layer, as the notebook worked it out. */
export function gate(worked: Pick<Worked, "values" | "readings" | "tensors">): Gated {
  const { values } = worked;
  const count = firstOf(values["gates"]) ?? 1n;
  const learned = learnedIn(worked);
  const cut = learned.filter(({ letter }) => !["P", "p"].includes(letter));
  // Two biases stand each beside the product that it belongs to.
  const joined =
    cut.length === 4 ? [cut[0], cut[2], cut[1], cut[3]].filter((each) => each !== undefined) : cut;
  const each = sum(joined) / count;
  const units = amountOf(values["units"]);
  const biases = joined.filter(({ isBias }) => isBias).length;
  const resetsAfter = amountOf(values["biasVectors"]) === 2;
  return {
    kind: count === 4n ? "lstm" : "gru",
    gates: gatesOf(count === 4n ? "lstm" : "gru", biases, resetsAfter),
    resetsAfter,
    joined,
    beside: learned.filter((tensor) => !joined.includes(tensor)),
    units,
    features: amountOf(values["inFeatures"]),
    state: amountOf(values["stateSize"] ?? values["units"]),
    hasPeepholes: amountOf(values["peepholes"]) === 1,
    hasProjection: amountOf(values["projection"]) > 0,
    params: counted(sum(learned)),
    each: counted(each),
    share: formatShare(each, sum(learned)),
    partOf: ({ rows, isBias }) =>
      isBias ? counted(units) : `${counted(rows)} × ${counted(units)}`,
    copies: Math.max(1, amountOf(values["states"])),
  };
}

/** What is to be seen, in words: the whole at place 0, a gate at each further place. */
export function describeGate(gated: Gated, place: number): string {
  const { kind, gates, joined, params, each, share, partOf, copies, beside, resetsAfter } = gated;
  const chosen = gates[place - 1];
  const name = kind === "lstm" ? "LSTM" : "GRU";
  const parts = (of: (tensor: Learned) => string) =>
    joined
      .map((tensor) => {
        const amount = of(tensor);
        return `${amount} ${amount === "1" ? tensor.label.replace(/biases$/, "bias") : tensor.label}`;
      })
      .join(", ");
  const more =
    copies > 1 && `The layer has ${counted(copies)} such cells, each with weights of its own.`;
  if (chosen) {
    return [
      `The ${chosen.name}: ${chosen.purpose}`,
      `It is the same slice of every matrix, ${parts(partOf)}: ${each} of ${params} parameters, ${share}.`,
    ].join(" ");
  }
  return [
    `Each unit of the ${name} takes ${gates.length === 4 ? "four" : "three"} weighted sums, so each of its matrices joins ${gates.length === 4 ? "four" : "three"} blocks, drawn here one below the other: ${parts(({ shape }) => shape)}.`,
    `In all ${params} parameters, ${each} for each block${beside.length > 0 ? " and the rest in what stands beside them" : ""}.`,
    kind === "gru" &&
      (resetsAfter
        ? "Reset comes after the product, which takes a second bias."
        : "Reset comes before the product, as in the paper: one bias."),
    kind === "lstm" &&
      joined.length > 3 &&
      "Two biases are added, one beside each product, as PyTorch has them; they do no more than one.",
    more,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Each gate with its slices and its share, as a table. */
export function tableOfGates({ gates, joined, beside, partOf, each, share, params }: Gated): Table {
  return {
    head: ["Block", ...joined.map(({ label }) => capital(label)), "Parameters", "Share"],
    rows: [
      ...gates.map(({ name }) => [capital(name), ...joined.map(partOf), each, share]),
      ...beside.map(({ label, count, shape }) => [
        capital(label),
        ...joined.map(() => ""),
        counted(count),
        shape,
      ]),
      ["All", ...joined.map(({ shape }) => shape), params, "100%"],
    ],
  };
}

const sum = (learned: readonly Learned[]) =>
  learned.reduce((total, { count }) => total + count, 0n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
