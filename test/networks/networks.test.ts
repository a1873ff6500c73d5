import { readdirSync, readFileSync } from "node:fs";
import { networkNamed, networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";

const folder = "src/networks";
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const notNetworks = ["index", "summaryOf"];

/** A published total that ends in zeros is rounded to the digits before them. */
const asPublished = (value: bigint, published: number) => {
  const [zeros = ""] = /0*$/.exec(String(published)) ?? [];
  const unit = 10n ** BigInt(zeros.length);
  return ((value + unit / 2n) / unit) * unit;
};

describe.each(networks)("$name", (network) => {
  const { published, mistaken = [] } = network;
  const counts = (["params", "statistics", "macs"] as const).filter((each) => each in published);

  test.each(counts)("has the %s that are published", (count) => {
    const value = published[count] ?? 0;
    expect(asPublished(summaryOf(network).totals[count], value)).toBe(BigInt(value));
  });

  test("has a published total and a source, and its parts add up to it", () => {
    const { totals } = summaryOf(network);
    expect(totals.params).toBe(BigInt(published.params));
    expect(totals.weights + totals.biases).toBe(totals.params);
    expect(published.source).not.toBe("");
  });

  test.each(mistaken)("has not what people get who are mistaken, and says why", (wrong) => {
    const { params, activations, because } = wrong;
    const { totals } = summaryOf(network);
    expect([params, activations].filter((each) => each !== undefined)).toHaveLength(1);
    expect([totals.params, totals.activations]).not.toContain(BigInt(params ?? activations ?? 0));
    expect(because).toMatch(/^[A-Z0-9].*\.$/);
  });

  test("is found by its name, which can be an address", () => {
    expect(networkNamed(network.name)).toBe(network);
    expect(network.name).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test("says what is to be learnt from it", () => {
    expect(network.summary).toMatch(/^[A-Z0-9].*\.$/);
  });
});

test("no two networks have the same name, title or summary", () => {
  for (const said of ["name", "title", "summary"] as const) {
    const all = networks.map((network) => network[said]);
    expect(new Set(all).size, said).toBe(all.length);
  }
});

test("the folder holds the networks of the list and no others", async () => {
  const modules = files
    .filter((file) => !notNetworks.includes(file))
    .map((file) => import(`../../src/networks/${file}.ts`) as Promise<Record<string, unknown>>);
  const exported = (await Promise.all(modules)).flatMap(Object.values);
  expect(new Set(exported)).toEqual(new Set(networks));
});

test("a network fits on a page", () => {
  const lines = (file: string) =>
    readFileSync(`${folder}/${file}.ts`, "utf8").split("\n").length - 1;
  expect(files.filter((file) => lines(file) > 60)).toEqual([]);
});

test("a network of an unknown name is undefined", () => {
  expect(networkNamed("alexnot")).toBeUndefined();
});
