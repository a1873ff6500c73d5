import type { Mistake } from "@calc";
import { exerciseFields } from "./exerciseFields.ts";
import { fieldComputations } from "./fieldMarked.ts";
import { computationsOf, type Computations } from "./mistakenLines.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";
import { reachesOf, workedOf } from "./workingOf.ts";

type PartsOf = (exercise: Exercise) => readonly (Computations | undefined)[];

/** The computations behind the parts of an exercise’s variants; of a count of a whole network there are none. */
export function computationsIn(file: string, text: string): PartsOf {
  const own = exerciseFields(file, text)
    .entries("mistakes")
    .map((entry) => {
      const said = (name: string) => {
        const value = entry.get(name)?.value;
        return typeof value === "string" ? value : "";
      };
      return { of: said("of"), row: said("row"), ...mistake(said("formula"), said("because")) };
    });
  const ownOf = ({ asks, row = "" }: Part): readonly Mistake[] =>
    own
      .filter((each) => ["", asks].includes(each.of) && ["", row].includes(each.row))
      .map(({ formula, because }) => mistake(formula, because));
  return (exercise) =>
    exercise.parts.map((part) => {
      // What is chosen has no formula, a yes or no has none either, and a share has two.
      if (exercise.given !== undefined || exercise.share || part.isNamed) return undefined;
      const reaches = reachesOf(exercise, part);
      if (reaches) return fieldComputations(reaches, part);
      const worked = workedOf(exercise, part);
      return worked && computationsOf(worked, part.asks, part, ownOf(part));
    });
}

const mistake = (formula: string, because: string): Mistake => ({ formula, because });
