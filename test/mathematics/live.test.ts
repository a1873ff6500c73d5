import { expect, it } from "vitest";
import { analyse, beforeRounding, layers, place, readings } from "@calc";
import { liveFormula } from "@mathematics";

const { conv2d } = layers;
const choices = { outChannels: 1, kernelSize: 5, stride: 4, padding: 2 };
const analysis = analyse(place(conv2d, choices), [1, 22, 22]);
const known = analysis.ok ? readings(conv2d, analysis.values) : {};
const pieces = liveFormula(conv2d, "outSize", known);

it("a live formula goes from symbols to numbers, to what is rounded, to the result", () => {
  const slots = pieces.map((html) =>
    [...html.matchAll(/<mn[^>]* data-slot="([^"]*)">([^<]*)</g)].map(([, slot, text]) => [
      slot,
      text,
    ]),
  );
  // floor((22 + 2·2 − 5) / 4) + 1 = floor(21 / 4) + 1 = floor(5.25) + 1 = 6
  expect(slots).toEqual([
    [],
    [
      ["inSize", "22"],
      ["padding", "2"],
      ["effectiveKernel", "5"],
      ["stride", "4"],
    ],
    [[beforeRounding("outSize"), "5.25"]],
    [["outSize", "6"]],
  ]);
});

it("where its rule is not told yet, it begins with its numbers", () => {
  const inNumbers = liveFormula(conv2d, "outSize", known, { numbersOnly: true });
  const text = (html = "") => html.replace(/<[^>]*>/g, "").replace(/\s/g, "");
  // The brackets of floor((22 + 2·2 − 5) / 4) + 1 without its letters.
  expect(text(inNumbers[0])).toBe("nout=⌊22+2⋅2−54⌋+1");
  expect(inNumbers.slice(1)).toEqual(pieces.slice(2));
  const nothing = liveFormula(layers.maxPool2d, "params", {}, { numbersOnly: true });
  expect(nothing.map(text)).toEqual(["P=0"]);
});

it("no placeholder is left in a live formula", () => {
  expect(pieces.join("")).not.toMatch(/7000000\d\d/);
});
