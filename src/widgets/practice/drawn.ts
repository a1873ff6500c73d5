import type { PosedExercise } from "@exercises";
import { drawVariant, inTurn, type Drawn, type Progress, type Skill } from "@practice";
import { exerciseNamed } from "../exercise/exerciseNamed.ts";

/** An exercise with the variant of it that comes next. */
interface DrawnExercise extends Drawn {
  readonly name: string;
  readonly exercise: PosedExercise;
}

/** An exercise of a skill, with numbers not met yet if any has such. Rejects where none can be fetched. */
export async function drawn({ exercises }: Skill, { log }: Progress): Promise<DrawnExercise> {
  let oldest: DrawnExercise | undefined;
  for (const name of inTurn(exercises, log)) {
    const exercise = await exerciseNamed(name);
    const { revision, variants } = exercise;
    const variant = drawVariant({ name, revision, variants: variants.length }, log);
    if (variant.fresh) return { name, exercise, ...variant };
    oldest ??= { name, exercise, ...variant };
  }
  if (!oldest) throw new Error("A skill has exercises.");
  return oldest;
}
