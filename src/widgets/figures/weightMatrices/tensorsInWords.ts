import { counted } from "@calc";
import type { Part } from "../lookedAt.svelte.ts";
import type { LearnedTensor, Rectangle, Side } from "./rectangles.ts";

/** What a tensor’s numbers are called. */
export const nounOf = (role: string, count: bigint) =>
  role === "statistic"
    ? "kept, not learned"
    : `${role}${count === 1n ? "" : role === "bias" ? "es" : "s"}`;

/** A tensor’s shape: `64 × 3 × 3 × 3`. */
export const shapeOf = (shape: readonly bigint[]) => shape.map((each) => counted(each)).join(" × ");

/** The quantities that a side multiplies. */
export const quantitiesAlong = ({ factors }: Side) =>
  [...new Set(factors.flat().map(({ quantity }) => quantity))].join(" ");

/** The tensors one after the other, each with the biases of its columns after it. */
export const tensorsInWords = (rectangles: readonly Rectangle[]): Part[] =>
  rectangles.flatMap(({ tensor, across, down, bias }) => {
    const all = `${counted(tensor.count)} ${nounOf(tensor.role, tensor.count)}`;
    const columns = `${counted(across.length, "column")} of ${counted(down.length, "number")}`;
    return [
      {
        key: tensor.name,
        text:
          down.sizes.length === 0
            ? `${named(tensor)}: ${all}.`
            : `${named(tensor)}: ${columns} ${across.length === 1 ? "is" : "are"} ${all}.`,
        lights: `params weights ${quantitiesAlong(across)} ${quantitiesAlong(down)}`,
      },
      ...(bias ? [biasInWords(bias)] : []),
    ];
  });

const biasInWords = (bias: LearnedTensor): Part => ({
  key: bias.name,
  text: `${named(bias)}: ${bias.count === 1n ? "1 bias, for the only column" : `${counted(bias.count)} biases, one for each column`}.`,
  lights: "params biases bias",
});

const named = ({ name, shape }: LearnedTensor) => `“${name}”, ${shapeOf(shape)}`;
