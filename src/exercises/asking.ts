import { countNames, quantityNamed } from "@calc";
import type { Exercise } from "./readExercise.ts";

/** What a part of an exercise asks for, in words, and what its field has to know before anything is marked. */
export interface Asking {
  /** “how many parameters”, “the shape of the output”. */
  readonly asked: string;
  /** What the number counts, such as “parameters”; empty where it counts nothing. */
  readonly unit: string;
  /** What the axes are called where a shape is asked for. */
  readonly axes?: readonly string[] | undefined;
}

/** What an exercise asks for, part by part. */
export function askingOf(exercise: Exercise): readonly [Asking, ...Asking[]] {
  const { asks } = exercise;
  const isCount = [...countNames, "macs"].some((each) => each === asks);
  const label = asks === "output" ? "shape of the output" : quantityNamed(asks).label;
  return [
    {
      asked: isCount ? `how many ${label}` : `the ${label}`,
      unit: isCount ? label : "",
      axes: "axes" in exercise ? exercise.axes : undefined,
    },
  ];
}
