import { readdirSync } from "node:fs";
import { networkNamed, networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";

const notNetworks = ["index", "summaryOf"];

describe.each(networks)("$name", (network) => {
  test("has the total that is published", () => {
    expect(summaryOf(network).totals.params).toBe(BigInt(network.published.params));
    expect(network.published.source).not.toBe("");
  });

  test("is found by its name, which can be an address", () => {
    expect(networkNamed(network.name)).toBe(network);
    expect(network.name).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

test("the folder holds the networks of the list and no others", async () => {
  const files = readdirSync("src/networks")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !notNetworks.includes(file));
  const modules = files.map(
    (file) => import(`../../src/networks/${file}.ts`) as Promise<Record<string, unknown>>,
  );
  const exported = (await Promise.all(modules)).flatMap(Object.values);
  expect(new Set(exported)).toEqual(new Set(networks));
});

test("a network of an unknown name is undefined", () => {
  expect(networkNamed("alexnot")).toBeUndefined();
});
