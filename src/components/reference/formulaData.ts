import {
  expandedFormula,
  layers,
  meaningOf,
  plainText,
  quantitiesOf,
  quantityNamed,
  symbolToLatex,
  typeset,
  uncolouredSymbol,
  type Layer,
} from "@calc";
import { argumentName, conventions } from "@frameworks";
import { withBase } from "../../base.ts";
import { formulaNames } from "./formulaNames.ts";
import { spokenEquation } from "./spoken.ts";
import { wrongFormulas } from "./wrongFormulas.ts";

/** Raised in its first part where something that was there is gone or means something else. */
const version = "1.0";

/** All formulas and conventions of the site as data for others, as /formulas.schema.json describes it. */
export function formulaData() {
  const all = Object.values(layers);
  const used = all.flatMap((layer) => {
    const { given, computed } = quantitiesOf(layer);
    return [...given, ...computed];
  });
  return {
    $schema: withBase("/formulas.schema.json"),
    version,
    quantities: Object.fromEntries(
      [...new Set(used)].sort().map((name) => [name, quantityData(name)]),
    ),
    layers: Object.fromEntries(all.map((layer) => [layer.name, layerData(layer)])),
    conventions: conventions.map(({ name, layers: about, question, why, example, ways }) => ({
      name,
      layers: about,
      question,
      why,
      example,
      ways: ways.map(({ in: who, does, choices = {}, counts, source }) => ({
        in: who,
        does,
        choices,
        ...(counts !== undefined && { counts }),
        source,
      })),
    })),
  };
}

function quantityData(name: string) {
  const { label, kind, parts } = quantityNamed(name);
  return {
    label,
    meaning: meaningOf(name),
    latex: symbolToLatex({ kind: "name", name }).replace(/\\htmlClass\{[\w-]+\}\{(.*)\}$/, "$1"),
    kind,
    ...(parts !== undefined && { parts }),
  };
}

function layerData(layer: Layer) {
  const { title, summary } = layer.declaration;
  const { given } = quantitiesOf(layer);
  return {
    title,
    summary,
    given: given.map((name) => ({
      name,
      ...namesIn("keras", layer, name),
      ...namesIn("pytorch", layer, name),
    })),
    formulas: formulaNames(layer).flatMap((name) => {
      const formula = expandedFormula(layer, name);
      if (!formula) return [];
      const subject = { kind: "name", name } as const;
      const latex = typeset(formula, { leaf: uncolouredSymbol, coefficients: "juxtaposed" });
      return [
        {
          name,
          text: `${name} = ${plainText(formula)}`,
          latex: `${uncolouredSymbol(subject)} = ${latex}`,
          spoken: spokenEquation(layer, name),
          mistakes: wrongFormulas(layer, name).map(({ because, example }) => ({
            because,
            example,
          })),
        },
      ];
    }),
  };
}

/** What a framework calls a hyperparameter, where it has it. */
function namesIn(framework: "keras" | "pytorch", layer: Layer, name: string) {
  const called = argumentName(framework, layer, name);
  return called === undefined ? {} : { [framework]: called };
}
