import { readdirSync } from "node:fs";
import {
  analyse,
  axisNames,
  derive,
  exampleChoices,
  flat,
  isLayerName,
  layers,
  numberToLatex,
  place,
  quantitiesOf,
  workOutMistake,
  type Choices,
  type Layer,
  type Values,
} from "@calc";
import { describe, expect, test } from "vitest";
import { rational } from "../../src/calc/formula/rational.ts";

const all = Object.entries<Layer>(layers);

function valuesOf(
  layer: Layer,
  choices: Choices = {},
  input = layer.declaration.exampleInput,
): Values {
  const analysis = analyse(place(layer, { ...exampleChoices(layer), ...choices }), input);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  return analysis.values;
}

describe.each(all)("%s", (name, layer) => {
  const { declaration } = layer;

  test("is listed under its own name", () => {
    expect(layer.name).toBe(name);
    expect(isLayerName(name)).toBe(true);
  });

  test("takes its example, whose numbers are within their ranges", () => {
    const values = valuesOf(layer);
    expect(axisNames(layer)).toHaveLength(declaration.exampleInput.length);
    const chosen = Object.keys(layer.hyperparameters).map((each) => [each, values[each] ?? 0n]);
    expect(valuesOf(layer, Object.fromEntries(chosen) as Choices)).toEqual(values);
  });

  test("derives each quantity down to its value", () => {
    const values = valuesOf(layer);
    for (const quantity of quantitiesOf(layer).computed) {
      flat(values[quantity] ?? []).forEach((value, axis) => {
        const { numbers = "", steps = [] } = derive(layer, quantity, values, axis) ?? {};
        const last = (steps.at(-1) ?? numbers).replace(/^\\htmlClass\{q-\w+\}\{(.*)\}$/, "$1");
        expect([quantity, last]).toEqual([quantity, numberToLatex(rational(value))]);
      });
    }
  });

  test("has mistakes that are wrong for some choices, and explains them in sentences", () => {
    const situations = someChoices(layer);
    for (const [quantity, mistakes] of Object.entries(declaration.mistakes ?? {})) {
      for (const mistake of mistakes) {
        const wrong = situations.find((values) => {
          const [right] = flat(values[quantity] ?? []);
          return workOutMistake(mistake, layer, values).value !== right;
        });
        expect([mistake.formula, wrong !== undefined]).toEqual([mistake.formula, true]);
        expect(mistake.because).toMatch(/^[A-Z{].*\.$/);
      }
    }
  });

  test("has a name in both frameworks, and a sentence for each refusal", () => {
    expect(declaration.code.keras.name).toMatch(/^[A-Z]\w+$/);
    expect(declaration.code.pytorch.name).toMatch(/^[A-Z]\w+$/);
    expect(declaration.summary).toMatch(/\.$/);
    for (const { otherwise } of declaration.requires ?? []) {
      expect(otherwise).toMatch(/(Make|Choose) .*\.$/);
    }
  });
});

test("the folder holds the layers of the list and no others", async () => {
  const files = readdirSync("src/calc/layers")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => file !== "index");
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map(
      (file) => import(`../../src/calc/layers/${file}.ts`) as Promise<Record<string, unknown>>,
    ),
  );
  const exported = modules.flatMap((each) =>
    Object.entries(each).filter(([, value]) => Object.values<unknown>(layers).includes(value)),
  );
  const declared = modules.flatMap((each) =>
    Object.values(each).filter((value) => typeof value === "object" && value && "tensors" in value),
  );
  expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(layers).sort());
  expect(declared).toHaveLength(all.length);
});

test("the name of no layer is none", () => {
  expect(isLayerName("toString")).toBe(false);
});

/** The example with each choice changed by itself, and all of them at once. */
function someChoices(layer: Layer): Values[] {
  const changed = Object.entries(layer.hyperparameters).flatMap(([name, { range }]) =>
    [3n, 4n].filter((value) => value <= range[1]).map((value) => ({ [name]: value })),
  );
  const input = layer.declaration.exampleInput.map((size) => (size === 3 ? 12 : size));
  return [{}, ...changed, Object.assign({}, ...changed) as Choices].map((choices) =>
    valuesOf(layer, choices, input),
  );
}
