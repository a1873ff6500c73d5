import { analyse, memory, place, type Counts } from "@calc";
import { formatBytes } from "./formatBytes.ts";

/** How numbers are stored. */
export const numberTypes = ["float32", "bfloat16", "float16", "int8"] as const;

export type NumberType = (typeof numberTypes)[number];

/** What a memory is asked for, in the order in which it is told; of training, by its optimiser. */
export const memories = [
  { quantity: "parameterMemory" },
  { quantity: "activationMemory" },
  { quantity: "forwardMemory" },
  { quantity: "trainingMemory", optimiser: "sgd" },
  { quantity: "trainingMemory", optimiser: "momentum" },
  { quantity: "trainingMemory", optimiser: "adam" },
] as const satisfies readonly { readonly quantity: string; readonly optimiser?: string }[];

export type Memory = (typeof memories)[number];

/** What some counts occupy, of one example, and where that is worked out. */
export interface Occupied {
  readonly memory: Memory;
  readonly type: NumberType;
  readonly id: string;
  readonly text: string;
}

/** Each memory of some counts in a number type; whole numbers from −128 to 127 are too coarse to learn with. */
export function occupiedBy(counts: Counts, type: NumberType): Occupied[] {
  return memories
    .filter(({ quantity }) => type !== "int8" || quantity !== "trainingMemory")
    .map((each) => ({
      memory: each,
      type,
      id: idOf(each, type),
      text: formatBytes(bytesOf(counts, each, type)),
    }));
}

/** The bytes of some counts, of one example. */
export function bytesOf(counts: Counts, asked: Memory, type: NumberType = "float32"): bigint {
  const bytes = memoryValues(counts, asked, type)[asked.quantity];
  return typeof bytes === "bigint" ? bytes : 0n;
}

/** Every quantity of a memory. */
export function memoryValues(
  { params, statistics, activations }: Counts,
  asked: Memory,
  type: NumberType,
) {
  const choices = {
    bytesPerNumber: type,
    ...("optimiser" in asked ? { optimiserStates: asked.optimiser } : {}),
  };
  const analysis = analyse(place(memory, choices), [params, statistics, activations]);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  return analysis.values;
}

function idOf(asked: Memory, type: NumberType): string {
  return [asked.quantity, type, ...("optimiser" in asked ? [asked.optimiser] : [])].join("-");
}
