import { tupleOf } from "../translate/pythonText.ts";
import type { Step } from "./step.ts";

/** A window that moves: how large, by how much, and what is put around the input. */
export interface Window {
  readonly axes: number;
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** The same on both sides of each axis. */
  readonly padding: readonly number[];
  /** The input, with zeros around it where the sides differ. */
  readonly input: string;
  /** As much as keeps the size, which depends on the input. */
  readonly isSame: boolean;
}

/** The window of a step over an input; undefined where it is not said. */
export function windowOf(step: Step, kernel: readonly number[]): Window | undefined {
  const { tensor, wholes, word, rank, batch, node, writing } = step;
  const input = tensor(0);
  const axes = kernel.length;
  if (input === undefined || axes === 0 || axes > 3) return undefined;
  const ones = kernel.map(() => 1);
  const pads = wholes("pads") ?? [...ones, ...ones].map(() => 0);
  const [before, after] = [pads.slice(0, axes), pads.slice(axes)];
  const isSame = word("auto_pad", "NOTSET").startsWith("SAME");
  const isEven = before.every((amount, axis) => amount === after[axis]);
  const window = {
    axes,
    kernel,
    strides: wholes("strides") ?? ones,
    dilations: wholes("dilations") ?? ones,
    isSame,
  };
  if (isSame || word("auto_pad", "") === "VALID" || isEven)
    return { ...window, input, padding: isEven && !isSame ? before : ones.map(() => 0) };
  const sides = before
    .map((amount, axis) => [amount, after[axis] ?? 0])
    .toReversed()
    .flat();
  writing.put(node, `F.pad(${input}, ${tupleOf(sides)})`, { rank: rank(0), batch: batch() });
  const padded = writing.forms.get(node.outputs[0] ?? "");
  const text = padded?.kind === "tensor" ? padded.text : input;
  return { ...window, input: text, padding: ones.map(() => 0) };
}
