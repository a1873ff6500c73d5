import { readFileSync } from "node:fs";
import { layers } from "@calc";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
const schema = read("dist/formulas.schema.json");
const data = read("dist/formulas.json") as {
  layers: Record<string, { formulas: { name: string; text: string }[] }>;
  quantities: Record<string, unknown>;
};

test("the formulas are as their schema says, and the schema refuses what is not", () => {
  const isRight = new Ajv2020({ strict: true }).compile(schema);
  expect(isRight(data), JSON.stringify(isRight.errors)).toBe(true);
  expect(isRight({ ...data, version: 1 })).toBe(false);
});

test("every layer is there, with its formula as its declaration has it", () => {
  expect(Object.keys(data.layers)).toEqual(Object.keys(layers));
  const { text } = data.layers["dense"]?.formulas.find(({ name }) => name === "params") ?? {};
  expect(text).toBe("params = inFeatures * units + units");
});

test("every name in a formula is explained", () => {
  const known = new Set([
    ...Object.keys(data.quantities),
    "floor",
    "ceil",
    "product",
    "sum",
    "mod",
    "max",
  ]);
  const unknown = Object.values(data.layers)
    .flatMap(({ formulas }) => formulas)
    .flatMap(({ text }) => text.match(/[a-zA-Z]\w*/g) ?? [])
    // Of a quantity that has several values one may be meant: kernelSize_h, inShape_1.
    .filter((name) => !known.has(name.replace(/_(?:[dhw]|\d)$/, "")));
  expect([...new Set(unknown)]).toEqual([]);
});
