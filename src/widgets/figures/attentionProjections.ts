import { counted } from "@calc";
import type { Table } from "../notebook/table.ts";
import type { Attention, Column, Matrix } from "./attentionProjections/columns.ts";

/** The stages of attention: which blocks each reads, and which it makes. */
export const stages = [
  { name: "project", reads: ["X", "Y"], learned: ["Q", "K", "V"], makes: ["Q", "K", "V"] },
  { name: "score", reads: ["Q", "K"], learned: [], makes: ["A"] },
  { name: "mix", reads: ["A", "V"], learned: [], makes: ["Z"] },
  { name: "output", reads: ["Z"], learned: ["O"], makes: ["O"] },
] as const;

/** What is to be seen at a stage, for a head (both from 0), in words. */
export function describeStage(attention: Attention, stage: number, head: number): string {
  const { reading, params, divides, heads, shared } = attention;
  const one = counted(head + 1);
  const group = shared > 1 ? ` ${counted(shared)} heads at a time share a key and a value.` : "";
  const some = (name: string, noun: string, nouns = `${noun}s`) =>
    `${reading(name)} ${reading(name) === "1" ? noun : nouns}`;
  const sentences = [
    `Project: three learned matrices make of each token a query, a key and a value, with ${some("headSize", "number")} of each for ${heads === 1 ? "the one head" : `each of ${reading("heads")} heads`}. Head ${one} is marked.${group}`,
    `Score: head ${one} compares ${some("timeSteps", "query", "queries")} with ${some("attendedSteps", "key")}, each with each, ${some("headSize", "number")} at a time. Nothing here is learned.`,
    `Mix: every token adds up ${some("attendedSteps", "value")}, each as much as head ${one}’s scores say. Nothing here is learned either.`,
    `Output: the heads’ answers stand side by side, and a fourth learned matrix mixes them into ${some("outFeatures", "number")} for each token.`,
  ];
  return [
    sentences[stage] ?? "",
    divides && stage === 0 && reading("inFeatures") !== "1"
      ? `${reading("heads")} × ${reading("headSize")} = ${reading("inFeatures")}: another number of heads would cut the same matrices differently, and count the same ${params} parameters.`
      : `${params} parameters, however many tokens there are.`,
  ].join(" ");
}

/** Each block with its shape and what it learns, as a table. */
export function tableOfBlocks({ columns, heads, besideSource }: Attention): Table {
  const times = ({ rows, columns: across }: Matrix) => `${counted(rows)} × ${counted(across)}`;
  const sheets = (key: string) => (key === "A" ? `${counted(heads)} × ` : "");
  return {
    head: ["What", "Made of", "Shape", "Weights", "Biases"],
    rows: [
      ...columns.flatMap(({ key, made, learned }) => [
        ...(learned
          ? [
              [
                learned.label,
                "learned",
                times(learned),
                counted(learned.rows * learned.columns),
                learned.bias ? counted(learned.columns) : "0",
              ],
            ]
          : []),
        [made.label, origins[key], sheets(key) + times(made), "0", "0"],
      ]),
      ...(besideSource > 0n
        ? [["learned key and value", "learned", "1 × each", "0", counted(besideSource)]]
        : []),
    ],
  };
}

const origins: Readonly<Record<Column["key"], string>> = {
  X: "given",
  Y: "given",
  Q: "input × query weights",
  K: "input × key weights",
  V: "input × value weights",
  A: "queries × keys",
  Z: "scores × values",
  O: "answers × output weights",
};
