import { analyse, derive, formulaToLatex, layers, place, type Choices } from "@calc";
import { expect, test } from "vitest";

const { conv2d, dense } = layers;

function derivation(quantity: string, choices: Choices, axis?: number) {
  const analysis = analyse(place(conv2d, choices), [3, 227, 224]);
  if (!analysis.ok) throw new Error(JSON.stringify(analysis.issues));
  const derived = derive(conv2d, quantity, analysis.values, axis);
  if (!derived) throw new Error(`${quantity} is chosen.`);
  const plain = (latex: string) => latex.replace(/\\htmlClass\{[^}]*\}/g, "");
  const { subject, symbols, numbers, steps } = derived;
  return [subject, symbols, numbers, ...steps].map(plain);
}

const first = { outChannels: 96, kernelSize: 11, stride: 4 };

test("AlexNet's first size is derived step by step", () => {
  expect(derivation("outSize", first, 0)).toMatchInlineSnapshot(`
    [
      "{n_{\\text{out}}}",
      "\\left\\lfloor \\frac{{n_{\\text{in}}} + 2{p} - {k_{\\text{eff}}}}{{s}} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{{227} + 2 \\cdot {0} - {11}}{{4}} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{227 - 11}{4} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{216}{4} \\right\\rfloor + 1",
      "54 + 1",
      "{55}",
    ]
  `);
});

test("each axis has its own numbers", () => {
  // (224 − 11) / 4 = 53.25, so 53 strides and 54 places.
  expect(derivation("outSize", first, 1).slice(2)).toMatchInlineSnapshot(`
    [
      "\\left\\lfloor \\frac{{224} + 2 \\cdot {0} - {11}}{{4}} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{224 - 11}{4} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{213}{4} \\right\\rfloor + 1",
      "\\left\\lfloor 53.25 \\right\\rfloor + 1",
      "53 + 1",
      "{54}",
    ]
  `);
});

test("uneven padding is written as its two sides", () => {
  expect(derivation("outSize", { ...first, padding: [1, 2, 0, 0] }, 0)).toMatchInlineSnapshot(`
    [
      "{n_{\\text{out}}}",
      "\\left\\lfloor \\frac{{n_{\\text{in}}} + {p_{\\text{before}}} + {p_{\\text{after}}} - {k_{\\text{eff}}}}{{s}} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{{227} + {1} + {2} - {11}}{{4}} \\right\\rfloor + 1",
      "\\left\\lfloor \\frac{219}{4} \\right\\rfloor + 1",
      "\\left\\lfloor 54.75 \\right\\rfloor + 1",
      "54 + 1",
      "{55}",
    ]
  `);
});

test("one group is left out of the formula, and several are not", () => {
  expect(derivation("weights", first)[1]).toMatchInlineSnapshot(
    `"{k_{h}} \\cdot {k_{w}} \\cdot {C_{\\text{in}}} \\cdot {C_{\\text{out}}}"`,
  );
  const grouped = { ...first, groups: 3 };
  expect(derivation("weights", grouped).slice(1)).toMatchInlineSnapshot(`
    [
      "{k_{h}} \\cdot {k_{w}} \\cdot \\frac{{C_{\\text{in}}}}{{g}} \\cdot {C_{\\text{out}}}",
      "{11} \\cdot {11} \\cdot \\frac{{3}}{{3}} \\cdot {96}",
      "121 \\cdot 96",
      "{11{,}616}",
    ]
  `);
});

test("parameters are the weights and the biases, and no biases leave none in the formula", () => {
  expect(derivation("params", first).slice(1)).toMatchInlineSnapshot(`
    [
      "{k_{h}} \\cdot {k_{w}} \\cdot {C_{\\text{in}}} \\cdot {C_{\\text{out}}} + {C_{\\text{out}}}",
      "{11} \\cdot {11} \\cdot {3} \\cdot {96} + {96}",
      "34{,}848 + 96",
      "{34{,}944}",
    ]
  `);
  expect(derivation("params", { ...first, bias: false }).slice(1)).toMatchInlineSnapshot(`
    [
      "{k_{h}} \\cdot {k_{w}} \\cdot {C_{\\text{in}}} \\cdot {C_{\\text{out}}}",
      "{11} \\cdot {11} \\cdot {3} \\cdot {96}",
      "{34{,}848}",
    ]
  `);
});

test("an effective kernel without gaps has no trivial step", () => {
  expect(derivation("effectiveKernel", first, 0).slice(2)).toMatchInlineSnapshot(`
    [
      "{1} \\cdot \\left({11} - 1\\right) + 1",
      "10 + 1",
      "{11}",
    ]
  `);
});

test("what is chosen is not derived", () => {
  const analysis = analyse(place(dense, { units: 2 }), [8]);
  expect(analysis.ok && derive(dense, "units", analysis.values)).toBeUndefined();
  expect(formulaToLatex(dense, "units")).toBeUndefined();
});

test("a formula is written with its symbols before anything is chosen", () => {
  expect(formulaToLatex(conv2d, "outSize")).toMatchInlineSnapshot(
    `"\\left\\lfloor \\frac{\\htmlClass{q-size}{n_{\\text{in}}} + 2\\htmlClass{q-padding}{p} - \\htmlClass{q-kernel}{k_{\\text{eff}}}}{\\htmlClass{q-stride}{s}} \\right\\rfloor + 1"`,
  );
  expect(formulaToLatex(conv2d, "params")).toMatchInlineSnapshot(
    `"\\htmlClass{q-kernel}{k_{h}} \\cdot \\htmlClass{q-kernel}{k_{w}} \\cdot \\frac{\\htmlClass{q-channels}{C_{\\text{in}}}}{\\htmlClass{q-channels}{g}} \\cdot \\htmlClass{q-channels}{C_{\\text{out}}} + \\htmlClass{q-channels}{C_{\\text{out}}}"`,
  );
});

test("the result has the colour of its quantity", () => {
  const analysis = analyse(place(dense, { units: 2 }), [3]);
  const derived = analysis.ok ? derive(dense, "params", analysis.values) : undefined;
  // 3 · 2 + 2
  expect(derived?.steps.at(-1)).toBe("\\htmlClass{q-parameters}{8}");
});
