import { readdirSync } from "node:fs";
import {
  analyse,
  axisNames,
  derive,
  eachMistakeOf,
  exampleChoices,
  flat,
  isLayerName,
  layers,
  numberToLatex,
  place,
  quantitiesOf,
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
      mistakes.forEach(({ formula, because }, place) => {
        const wrong = situations.some((values) => {
          const [right] = flat(values[quantity] ?? []);
          const made = eachMistakeOf(layer, quantity, values)[place];
          return made !== undefined && made.value !== right;
        });
        expect([formula, wrong]).toEqual([formula, true]);
        expect(because).toMatch(/^[A-Z{].*\.$/);
      });
    }
  });

  test("is called as frameworks call their layers, and has a sentence for each refusal", () => {
    for (const { name: called } of Object.values(declaration.code)) {
      expect(called).toMatch(/^[A-Z][\w.{}]+$/);
    }
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

/** The example with each choice changed by itself, and with every two of them. */
function someChoices(layer: Layer): Values[] {
  const changed = Object.entries(layer.hyperparameters).flatMap(([name, { range, words }]) => [
    ...[0n, 1n, 2n, 3n, 4n]
      .filter((value) => value >= range[0] && value <= range[1])
      .map((value): Choices => ({ [name]: value })),
    ...Object.keys(words).map((word): Choices => ({ [name]: word })),
  ]);
  const pairs = changed.flatMap((one) => changed.map((two) => ({ ...one, ...two })));
  const { exampleInput, many } = layer.declaration;
  const inputs = [
    exampleInput,
    exampleInput.map((size) => (size === 3 ? 12 : size + 1)),
    [4, ...exampleInput],
  ];
  return inputs.flatMap((input) =>
    [{}, ...pairs].flatMap((choices) => {
      const placed = place(layer, { ...exampleChoices(layer), ...choices });
      const analysis = analyse(placed, input, ...(many ? [input] : []));
      return analysis.ok ? [analysis.values] : [];
    }),
  );
}
