import { formatNumber } from "@calc";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/build/dist.ts";
import { attribute, elementsWithin, pageAt, textAt, textOf } from "./pageText.ts";
import * as seeds from "./seeds.ts";
import { networkOf, placesOf } from "./seedsShown.ts";

const lessons = addresses().filter((address) => /^\/lessons\/./.test(address));
/** Each block of a lesson that answers errata by name. */
const answers = lessons.flatMap((address) =>
  elementsWithin(pageAt(address))
    .filter((element) => attribute(element, "data-errata") !== undefined)
    .map((element) => ({
      address,
      ids: (attribute(element, "data-errata") ?? "").split(" "),
      text: textOf(element),
    })),
);

describe("the page of a network has its total and a line for each layer that a source counts", () => {
  test.each(seeds.networks)("$id", ({ id, layout, layers, total }) => {
    const page = `/networks/${networkOf[id] ?? id}/`;
    const pools = layers.some(({ layer }) => layer.type.endsWith("_pool"));
    const { lines, sum } = tableAt(page, pools);
    expect(lines).toEqual(layers.map((layer) => line(layer, layout === "channels_first")));
    expect(sum).toEqual(counts(total));
  });

  test("fc-as-conv-234, its dense layers folded into kernels", () => {
    const { convolutional = [] } = seeds.networks.find(({ convolutional }) => convolutional) ?? {};
    expect(convolutional).not.toEqual([]);
    const { lines } = tableAt("/networks/conv-on-234/", false);
    expect(lines.slice(-convolutional.length)).toEqual(
      convolutional.map((each) => line(each, true)),
    );
  });
});

describe("a fact stands where we say", () => {
  test.each(seeds.facts)("$id", (fact) => {
    const text = (placesOf[fact.id] ?? []).map(textAt).join(" ");
    const numbers = seeds.numbersOfFact(fact);
    expect(numbers).not.toEqual([]);
    expect(numbers.filter((number) => !seeds.says(text, number))).toEqual([]);
  });
});

describe("an erratum is answered by name, with what is right", () => {
  test.each(seeds.errata)("$id: $where", (erratum) => {
    const blocks = answers.filter(({ ids }) => ids.includes(erratum.id));
    expect(blocks.filter(({ text }) => text.trim() !== "")).not.toEqual([]);
    const said = blocks.flatMap(({ address, text }) => [text, textAt(address)]).join(" ");
    const missing = seeds.numbersOfErratum(erratum).filter((number) => !seeds.says(said, number));
    expect(missing).toEqual([]);
  });
});

test("no lesson answers an erratum that there is not", () => {
  const known = seeds.errata.map(({ id }) => id);
  expect(answers.flatMap(({ ids }) => ids).filter((id) => !known.includes(id))).toEqual([]);
});

const counts = ({ weights, biases, params }: Record<"weights" | "biases" | "params", number>) =>
  [weights, biases, params].map((count) => formatNumber(BigInt(count)));

const line = (layer: seeds.SeedLayer, isChannelsFirst: boolean) => [
  seeds.shapeOf(layer.output, isChannelsFirst),
  ...counts(layer),
];

/** A network's table: the output and counts of each layer that learns, and of the poolings. */
function tableAt(page: string, pools: boolean) {
  const rows = elementsWithin(pageAt(page)).filter(
    (element) =>
      element.tagName === "tr" && !attribute(element, "class")?.split(" ").includes("block"),
  );
  const read = rows.map((row) => {
    const cells = elementsWithin(row).filter(({ tagName }) => /^t[hd]$/.test(tagName));
    const [name = "", ...texts] = cells.map((cell) => textOf(cell).trim());
    return { name, texts };
  });
  const whole = read.find(({ name }) => name === "Whole network");
  const isCounted = ({ name, texts }: (typeof read)[number]) =>
    texts.length > 5 && (name.includes("pool") ? pools : Number(texts[3]?.replaceAll(",", "")) > 0);
  return {
    lines: read.filter(isCounted).map(({ texts }) => texts.slice(0, 4)),
    sum: whole?.texts.slice(0, 3),
  };
}
