import { readFileSync } from "node:fs";
import type { Row } from "@calc";
import { networkNamed, summaryOf } from "@networks";

/** One layer of a published network: sizes channels first. */
export interface Published {
  readonly output: readonly number[];
  readonly params: number;
}

/** The rows of a network of ours. */
export function rowsOf(name: string): readonly Row[] {
  const network = networkNamed(name);
  if (!network) throw new Error(`There is no network ${name}.`);
  return summaryOf(network).rows;
}

/** A file of test/facts. */
export function readFacts(file: string): string {
  return readFileSync(`test/facts/${file}`, "utf8");
}

/** Channels first, as calc has them. */
export function channelsFirst(shape: readonly number[], last: boolean): readonly number[] {
  return last && shape.length > 1 ? [...shape.slice(-1), ...shape.slice(0, -1)] : shape;
}

/** The axes that hold more than one value: pooling to one pixel and flattening it come to the same. */
export function withoutOnes(shape: readonly (number | bigint)[]): readonly number[] {
  return shape.map(Number).filter((size) => size !== 1);
}
