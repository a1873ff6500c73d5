import { layers, type LayerName } from "@calc";
import type { Worked } from "@widgets/notebook/notebook.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";

/** One layer by itself, as a lesson's page works it out. */
export function workedLayer(
  layer: LayerName,
  choices: Readonly<Record<string, number>>,
  ...inputs: readonly (readonly number[])[]
): Worked {
  const texts = Object.entries(choices).map(([name, value]) => [name, String(value)] as const);
  const { worked, issues } = workOutNotebook(
    {
      values: {},
      layers: {
        it: {
          layer,
          inputs: inputs.map((input) => input.map(String)),
          choices: Object.fromEntries(texts),
        },
      },
      declarations: {},
    },
    () => layers[layer],
    {},
  );
  const [issue] = Object.values(issues);
  if (!worked["it"]) throw new Error(issue);
  return worked["it"];
}
