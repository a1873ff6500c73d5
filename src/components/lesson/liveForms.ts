import { conditionsOf, namesIn, type Values } from "@calc";
import { valuesReadBy } from "@widgets/notebook/notebook.ts";
import type { Fit } from "@widgets/parts/fittings.ts";
import { liveEquation, liveLayer, type Shown } from "./liveEquation.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** A formula in pieces of HTML, and what has to be read for it to be the one that holds. */
interface LiveForm {
  readonly fit: Fit;
  /** What a person has to have chosen for it. */
  readonly chosen: Values;
  readonly pieces: readonly string[];
}

/** The forms of a formula on a page where a person decides what a count counts: with biases, and without. */
export function liveForms(
  read: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
  quantity: string,
  how: Shown = {},
): LiveForm[] {
  return choicesOf(read, name, quantity).map((chosen) => ({
    fit: Object.fromEntries(Object.entries(chosen).map(([of, value]) => [of, String(value)])),
    ...{ chosen, pieces: liveEquation(read, name, quantity, chosen, how) },
  }));
}

/** All that a person may choose of what decides; one choice of nothing where nothing does. */
function choicesOf(
  read: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
  quantity: string,
): readonly Values[] {
  const { notebook } = read;
  const deciding = conditionsOf(liveLayer(read, name).layer, quantity).flatMap(namesIn);
  const values = valuesReadBy(notebook, name).flatMap((value) => notebook.values[value] ?? []);
  let choices: readonly Readonly<Record<string, bigint>>[] = [{}];
  for (const { of, least, most } of values.filter((value) => deciding.includes(value.of))) {
    if (most > least + 1) {
      throw new Error(
        `The formula of ${name}.${quantity} has a form for each ${of}, which may be ${least} to ${most}. Let it be one of two.`,
      );
    }
    choices = choices.flatMap((each) =>
      [...new Set([least, most])].map((value) => ({ ...each, [of]: BigInt(value) })),
    );
  }
  return choices;
}
