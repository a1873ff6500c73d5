import { layers } from "@calc";
import { describe, expect, test } from "vitest";
import { exampleOf } from "../../../src/components/reference/example.ts";
import { formulaNames, liveNames } from "../../../src/components/reference/formulaNames.ts";
import { formulaTemplates } from "../../../src/components/reference/formulaTemplates.ts";
import { spokenEquation } from "../../../src/components/reference/spoken.ts";
import { wrongFormulas } from "../../../src/components/reference/wrongFormulas.ts";
import { fits } from "../../../src/widgets/parts/fittings.ts";
import { pathReadings } from "../../../src/widgets/parts/pathReadings.ts";
import { workOut } from "../../../src/widgets/parts/typedLayer.ts";

describe.each(Object.values(layers))("the page of $name", (layer) => {
  const { typed } = exampleOf(layer);
  const { analysis } = workOut(layer, typed, typed);

  test("begins with something that can be", () => {
    expect(analysis).toMatchObject({ ok: true });
  });

  test("shows each formula with the numbers of its example", () => {
    if (!analysis.ok) return;
    const readings = pathReadings(layer, analysis.values);
    for (const quantity of liveNames(layer)) {
      const forms = formulaTemplates(layer, quantity, readings, analysis.values);
      const shown = forms.filter(({ fit }) => fits(fit, readings));
      expect(shown.length, quantity).toBeGreaterThan(0);
      const html = shown.map(({ pieces }) => pieces.join("")).join("");
      expect(html, quantity).not.toMatch(/data-slot="[^"]+"><|NaN|undefined/);
    }
  });

  test("says each formula aloud, and where each mistake shows", () => {
    for (const quantity of formulaNames(layer)) {
      expect(spokenEquation(layer, quantity)).toMatch(/\.$/);
    }
    for (const quantity of Object.keys(layer.mistakes)) {
      expect(wrongFormulas(layer, quantity).length).toBeGreaterThan(0);
    }
  });
});
