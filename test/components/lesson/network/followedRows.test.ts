import { isLayerName, layers } from "@calc";
import { networkNamed } from "@networks";
import { describe, expect, test } from "vitest";
import {
  drawnShape,
  followedRows,
  totalOf,
  type Followed,
} from "../../../../src/components/lesson/network/followedRows.ts";
import { followsOf } from "../../../../src/components/lesson/network/followsOf.ts";
import { pictureRows } from "../../../../src/components/lesson/network/pictureRows.ts";
import { notebookOf } from "../../../../src/components/lesson/readNotebook.ts";
import { readFacts } from "../../../../src/widgets/figures/descent/facts.ts";
import { workOutNotebook } from "../../../../src/widgets/notebook/workOutNotebook.ts";
import { allLessons } from "../allLessons.ts";

const network = networkNamed("lasagne-mnist");
const lesson = allLessons().find(({ id }) => id === "networks/mnist");
if (!network || !lesson) throw new Error("The lesson about MNIST is not there.");
const { notebook } = notebookOf(lesson);
const published = pictureRows(network);
const named = "first firstPool second secondPool hidden digits";
const carried = JSON.parse(
  followsOf(lesson, network, published, named) ?? "[]",
) as readonly Followed[];

function at(texts: Readonly<Record<string, string>>) {
  const start = Object.entries(notebook.values).map(([name, value]) => [name, value.start]);
  const { worked } = workOutNotebook(
    notebook,
    (name) => {
      if (!isLayerName(name)) throw new Error(name);
      return layers[name];
    },
    { ...(Object.fromEntries(start) as Record<string, string>), ...texts },
  );
  const rows = followedRows(carried, worked);
  if (!rows) throw new Error("A layer is missing.");
  return rows;
}

describe("the picture of the lesson’s own network", () => {
  test("begins as the network that was published", () => {
    const rows = at({});
    expect(rows.map(({ name, counts }) => [name, counts.params, counts.macs])).toEqual(
      published.map(({ name, counts }) => [name, counts.params, counts.macs]),
    );
    // Lasagne’s own count.
    expect(totalOf(rows).params).toBe(217_706n);
    for (const [place, { output }] of rows.entries()) {
      expect(drawnShape(output)).toEqual(published[place]?.drawn);
    }
  });

  test("follows kernel, filters and units", () => {
    const rows = at({ kernelSize: "3", outChannels: "16", units: "100" });
    // 28 − 3 + 1 = 26, halved 13, 13 − 3 + 1 = 11, halved 5 and one left over.
    expect(rows.map(({ output }) => output.map(Number))).toEqual([
      [32, 26, 26],
      [32, 13, 13],
      [16, 11, 11],
      [16, 5, 5],
      [100],
      [10],
    ]);
    // 3·3·1·32 + 32; 3·3·32·16 + 16; 16·5·5·100 + 100; 100·10 + 10.
    expect(rows.map(({ counts }) => counts.params)).toEqual([320n, 0n, 4624n, 0n, 40_100n, 1010n]);
  });

  test("gives the descent the page’s layers, and the network they make", () => {
    const rows = at({ units: "100" });
    const facts = readFacts(rows[4]?.products ?? "{}");
    // 32 · 5 · 5 values for each of 100 units.
    expect(facts.values).toMatchObject({ inFeatures: 800n, units: 100n });
    expect(facts.macs).toBe(totalOf(rows).macs);
  });
});

test("layers that are not the network’s are refused", () => {
  const wrong = (layers: string) => () => followsOf(lesson, network, published, layers);
  expect(wrong("first second")).toThrow("the picture has 6 rows: conv1, pool1");
  expect(wrong("first firstPool second secondPool hidden other")).toThrow("no layer “other”");
  expect(wrong("second firstPool first secondPool hidden digits")).toThrow("second is not conv1");
});
