import { layers } from "@calc";
import type { ExerciseFields } from "./exerciseFields.ts";
import { layerAlone, type LayerAlone } from "./layerFields.ts";
import { layerSubject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import { withVaried } from "./vary.ts";
import type { Worked } from "./worked.ts";

/**
 * The layer of an exercise once more, with what its `change` says: for each choice or size a formula
 * over what they were, such as `{ inSize: 2 * inSize }`.
 */
export function comparedIn(fields: ExerciseFields): { worked: Worked; alone: LayerAlone } {
  const { value, stop } = fields.field("change");
  if (!fields.has("layer")) return stop('"change" belongs to a "layer".');
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return stop('"change" has a formula for each name: { inSize: 2 * inSize }.');
  }
  const { worked, alone } = layerAlone(fields);
  const { workOut } = layerSubject(worked, "");
  const { input } = layers[alone.layer].declaration;
  const known = [...input, ...Object.keys(worked.layer.hyperparameters)];
  const changed = Object.entries(value).map(([name, formula]): [string, bigint] => {
    if (!known.includes(name))
      stop(`"${name}" can’t be changed here. ${suggest(name, known)}`, name);
    try {
      return [name, workOut({ formula: String(formula), because: "" }).value];
    } catch (error) {
      return stop(error instanceof Error ? error.message : String(error), name);
    }
  });
  return layerAlone(withVaried(fields, Object.fromEntries(changed), input));
}
