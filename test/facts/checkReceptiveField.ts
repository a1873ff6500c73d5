import { receptiveFields, summarise, type Rational } from "@calc";
import type { NeutralShape, ReceptiveFieldCase } from "./cases.ts";
import { compare, type Disagreement } from "./disagreement.ts";
import { kernelOf } from "./hyperparameters.ts";
import { spoken } from "./refusals.ts";
import { walk } from "./walk.ts";

/** How far the first value of a chain sees, along its first axis. */
export function checkReceptiveField(fact: ReceptiveFieldCase): Disagreement[] {
  const { id, dialect, nodes: chain, input = roomFor(fact), expect } = fact;
  const { nodes, rows, stopped } = walk({ dialect, input, nodes: chain });
  if (stopped) {
    const got = `${stopped.id}: ${stopped.reasons.map(spoken).join("; ")}`;
    return [{ field: "error", expected: "none", got }];
  }
  const { rows: ours } = summarise({ name: id, input, nodes: nodes ?? {} });
  const name = ours.at(-1)?.name ?? "";
  const seen = receptiveFields(ours).get(name);
  const field = typeof seen === "object" ? seen[0] : undefined;
  if (!field || rows.length === 0) {
    return [{ field: "rf", expected: String(expect.rf), got: seen === "all" ? "all" : "nothing" }];
  }
  return [
    ...compare("rf", expect.rf, field.size),
    ...compare("jump", expect.jump, digits(field.jump)),
    ...compare("start", expect.start, digits(field.start)),
  ];
}

/** A whole number where it is one. */
function digits({ numerator, denominator }: Rational): string {
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
}

/** An input that no chain runs out of. */
function roomFor({ dialect, nodes }: ReceptiveFieldCase): NeutralShape {
  const [node] = nodes;
  const sizes = node ? kernelOf(node.layer).map(() => 1_000_000_000) : [];
  return dialect === "keras" ? [...sizes, 1] : [1, ...sizes];
}
