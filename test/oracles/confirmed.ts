import { readFileSync } from "node:fs";
import { readCase, type LayerCase } from "../facts/cases.ts";
import type { Oracle } from "./agreement.ts";
import { knownDifference } from "./differences.ts";
import type { Answer } from "./question.ts";

/** The facts of a file that the named framework gave, among others. */
export function factsBy(framework: string, file: string): LayerCase[] {
  const lines = readFileSync(new URL(`../facts/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines
    .filter((line) => sources(line).some((by) => by.startsWith(framework)))
    .flatMap((line) => {
      const fact = readCase(line);
      return fact.kind === "layer" ? [fact] : [];
    });
}

function sources(line: string): readonly string[] {
  // What a file of facts has in each line (its README).
  return (JSON.parse(line) as { by: readonly string[] }).by;
}

/** What the framework says to a fact's layer, and what the fact says, in the same words. */
export async function confirmed({ ask, differences }: Oracle, fact: LayerCase) {
  const answer = await ask(fact);
  const read = knownDifference(differences, fact, answer)?.instead ?? answer;
  const { params, trainable = params } = fact.expect;
  const expected = { ...fact.expect, ...(trainable === undefined ? {} : { trainable }) };
  return { said: comparable(read), expected: comparable(expected) };
}

function comparable({ error, output, params, trainable, tensors = [] }: Answer) {
  if (error !== undefined) return "a refusal";
  // Each has names of its own for tensors; a fact says 0 of those that are not trained.
  return { output, params, trainable, tensors: tensors.map(([, ...shape]) => shape) };
}
