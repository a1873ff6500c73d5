import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readCase, type Case } from "./cases.ts";
import { checkGraph } from "./checkGraph.ts";
import { checkLayer } from "./checkLayer.ts";
import { checkReceptiveField } from "./checkReceptiveField.ts";
import type { Disagreement } from "./disagreement.ts";

/** One line of a file of facts, and what calc says otherwise. */
export interface Checked {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly disagreements: readonly Disagreement[];
  /** Why it could not be checked at all. */
  readonly broken?: string;
}

/** The files of a folder that hold cases; others are left alone. */
export function filesOfFacts(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => ofFacts.test(name) && statSync(join(folder, name)).isFile())
    .sort();
}

const ofFacts = /^(layers-.*|nets|graphs|receptive_field|zoo_graphs)\.jsonl$/;

/** Each case of a file, checked against calc. */
export function checkFile(folder: string, file: string): Checked[] {
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return lines.flatMap((text, place) =>
    text.trim() === "" ? [] : [{ file, line: place + 1, ...checkLine(text) }],
  );
}

function checkLine(text: string): Pick<Checked, "id" | "disagreements" | "broken"> {
  let id = "";
  try {
    const fact = readCase(text);
    ({ id } = fact);
    return { id, disagreements: check(fact) };
  } catch (error) {
    return { id, disagreements: [], broken: error instanceof Error ? error.message : "It failed." };
  }
}

function check(fact: Case): Disagreement[] {
  switch (fact.kind) {
    case "layer":
      return checkLayer(fact);
    case "graph":
      return checkGraph(fact);
    case "receptive field":
      return checkReceptiveField(fact);
  }
}

/** One line for each disagreement: the case, the field, and both values. */
export function report({ file, line, id, disagreements, broken }: Checked): string[] {
  if (broken !== undefined) return [`${id || "?"} ${file}:${line} ${broken}`];
  return disagreements.map(
    ({ field, expected, got }) => `${id} ${field} expected ${expected} got ${got}`,
  );
}

export const passes = ({ disagreements, broken }: Checked) =>
  broken === undefined && disagreements.length === 0;
