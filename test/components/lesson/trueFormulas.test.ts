import { describe, expect, it } from "vitest";
import { expandedFormula, layers, numberOf, type LayerName, type Layer } from "@calc";
import { assumedAlways, axesApart } from "@components/lesson/liveEquation.ts";
import { liveForms } from "@components/lesson/liveForms.ts";
import { notebookOf, type ReadNotebook } from "@components/lesson/readNotebook.ts";
import { valuesReadBy, type NotebookValue, type Texts } from "@widgets/notebook/notebook.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { fits } from "@widgets/parts/fittings.ts";
import { evaluate } from "../../../src/calc/formula/evaluate.ts";
import { rational } from "../../../src/calc/formula/rational.ts";
import { allLessons } from "./allLessons.ts";

/** What lessons write formulas of. */
const quantities = ["outSize", "effectiveKernel", "params", "weights", "macs", "activations"];

const layerOf = (name: string): Layer => layers[name as LayerName];

/** A few texts that a control may stand at: its ends, its start and its neighbours, rectangles, and its words. */
function textsOf({ start, least, most, words, several }: NotebookValue): readonly string[] {
  const near = /^\d+$/.test(start) ? [Number(start) - 1, Number(start) + 1, Number(start) + 2] : [];
  const numbers = [least, ...near, Math.min(least + 3, most), most];
  const within = numbers.filter((number) => number >= least && number <= most).map(String);
  const pairs = several ? [`${least}, ${most}`, `${Math.min(least + 2, most)}, ${least}`] : [];
  return [...new Set([start, ...within, ...pairs, ...words])];
}

/** Every control at each of those, beside every other one at each of those. */
function settingsOf({ notebook }: ReadNotebook): readonly Texts[] {
  const values = Object.entries(notebook.values);
  const start = Object.fromEntries(values.map(([name, value]) => [name, value.start]));
  return values.flatMap(([one, first], place) =>
    textsOf(first).flatMap((text) => [
      { ...start, [one]: text },
      ...values
        .slice(place + 1)
        .flatMap(([two, second]) =>
          textsOf(second).map((other) => ({ ...start, [one]: text, [two]: other })),
        ),
    ]),
  );
}

// Where no layer follows a value, no formula does.
const lessons = allLessons().filter((lesson) => {
  const { notebook } = notebookOf(lesson);
  return Object.keys(notebook.layers).some((name) => valuesReadBy(notebook, name).length > 0);
});

describe("each formula of a lesson is true wherever its controls stand", () => {
  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))("%s", (_, lesson) => {
    const read = notebookOf(lesson);
    const live = Object.entries(read.notebook.layers).filter(
      ([name]) => valuesReadBy(read.notebook, name).length > 0,
    );
    const forms = live.flatMap(([name, { layer }]) =>
      quantities
        .filter((quantity) => expandedFormula(layerOf(layer), quantity) !== undefined)
        .flatMap((quantity) => axesApart(read, name, quantity).map((axis) => ({ quantity, axis })))
        .flatMap(({ quantity, axis }) =>
          liveForms(read, name, quantity, { axis }).map(({ fit, chosen }) => {
            const assumed = { ...assumedAlways(read, name), ...chosen };
            const formula = expandedFormula(layerOf(layer), quantity, assumed, axis);
            return { name, quantity, axis: axis ?? 0, fit, formula };
          }),
        ),
    );
    let checked = 0;
    for (const texts of settingsOf(read)) {
      const { worked, issues } = workOutNotebook(read.notebook, layerOf, texts);
      if (Object.keys(issues).length > 0) continue;
      const shown = forms.filter(({ name, fit }) => fits(fit, worked[name]?.readings ?? {}));
      const names = shown.map(({ name, quantity, axis }) => `${name}.${quantity}.${axis}`);
      expect(names, "one form of each").toEqual([...new Set(names)]);
      for (const { name, quantity, axis: along, formula } of shown) {
        const { values = {} } = worked[name] ?? {};
        if (!formula) throw new Error(`${name}.${quantity} has no formula.`);
        const says = evaluate(formula, (each) => rational(numberOf(values, each)));
        const axis = typeof values[quantity] === "object" ? { axis: along } : {};
        const is = numberOf(values, { kind: "name", name: quantity, ...axis });
        expect(says, `${name}.${quantity} with ${JSON.stringify(texts)}`).toEqual(rational(is));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });
});
