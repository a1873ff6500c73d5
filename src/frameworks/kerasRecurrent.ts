import { writeArguments } from "./arguments.ts";
import { directionsOf, stackOf } from "./stack.ts";
import type { Solved } from "./solved.ts";
import { writtenInline, type Argument, type PythonCall } from "./written.ts";

const mostWritten = 8;

/** What to say where the code would be longer than anybody reads. */
export function shortened(given: Solved): string[] {
  const { length } = stackOf(given);
  return length > mostWritten ? [`There are ${length} layers; those in the middle repeat.`] : [];
}

/** Keras has one layer each: a stack is several of them, and a second direction is a layer around. */
export function kerasRecurrent({ name }: PythonCall, given: Solved): PythonCall[] {
  const stack = stackOf(given);
  const written = stack.filter((_, place) => place < mostWritten - 1 || place === stack.length - 1);
  return written.map((level) => {
    const call = { name, arguments: [...writeArguments("keras", level, []), ...resets(level)] };
    return directionsOf(level) === 1 ? call : bothWays(call, level);
  });
}

/** keras/src/layers/rnn/gru.py: `reset_after`, its default, is what takes a second bias. */
function resets({ placed, analysis: { values } }: Solved): Argument[] {
  const isBefore = placed.layer.name === "gru" && values["biasVectors"] === 1n;
  return isBefore ? [{ name: "reset_after", value: "False", quantity: "biasVectors" }] : [];
}

/** keras/src/layers/rnn/bidirectional.py */
function bothWays(call: PythonCall, { analysis: { values, words } }: Solved): PythonCall {
  const word = words["merge"] ?? (values["merge"] === 1n ? "sum" : "concat");
  const merge = { name: "merge_mode", value: `"${word}"`, quantity: "merge" };
  return {
    name: "layers.Bidirectional",
    arguments: [{ value: writtenInline(call) }, ...(word === "concat" ? [] : [merge])],
  };
}
