import { brotliCompressSync } from "node:zlib";
import { layers, type Layer } from "@calc";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { carry } from "../../src/widgets/parts/carried.ts";

/** What a page pays for a module of its own, minified and compressed as a server sends it. */
async function weightOf(...lines: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: "src/calc", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? "").length;
}

const everything = [
  "analyse",
  "block",
  "defineLayer",
  "derive",
  "exampleChoices",
  "formatShape",
  "formatShare",
  "memory",
  "place",
  "readings",
  "receptiveField",
  "rows",
  "summarise",
  "windows",
].map((file) => `export * from "./${file}.ts";`);

test("all of the arithmetic with all layers is under 20 kB", async () => {
  // Layers travel to a page as data, without what only the build reads, or the layer's own page.
  const all = JSON.stringify(Object.values(layers).map(withoutExample));
  expect(await weightOf(...everything, `export const layers = ${all};`)).toBeLessThan(20_000);
});

function withoutExample(layer: Layer) {
  const { name, declaration } = carry(layer);
  const { exampleInput: _, ...rest } = declaration;
  return { name, declaration: rest };
}

test("a figure that needs one layer pays for one", async () => {
  const engine = ["analyse", "defineLayer"].map((file) => `export * from "./${file}.ts";`);
  const alone = await weightOf(...engine);
  const dense = await weightOf(...engine, 'export { dense } from "./layers/dense.ts";');
  expect(dense - alone).toBeLessThan(1_000);
});
