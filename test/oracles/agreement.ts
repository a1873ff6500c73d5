import { tensorsIn } from "@frameworks";
import fc from "fast-check";
import { asTheyAre } from "../facts/axes.ts";
import { frameworks, type Dialect } from "../facts/cases.ts";
import { checkLayer } from "../facts/checkLayer.ts";
import { compare, type Disagreement } from "../facts/disagreement.ts";
import { reasonsAgainst } from "../facts/refusals.ts";
import { workOut } from "../facts/workOut.ts";
import { knownDifference, type Difference } from "./differences.ts";
import type { Answer, Question } from "./question.ts";

/** A framework that really builds what it is asked. */
export interface Oracle {
  readonly ask: (question: Question) => Answer | Promise<Answer>;
  /** Whose words and order of axes its layers have. */
  readonly dialect: Dialect;
  readonly differences: readonly Difference[];
}

/**
 * So many random layers, the same in every run; `ORACLE_SEED=7` before the command asks for others.
 * A failure tells the smallest layer that fails.
 */
export async function checkLayers(
  questions: fc.Arbitrary<Question>,
  { ask, dialect, differences }: Oracle,
  numRuns: number,
): Promise<void> {
  const seed = Number(process.env["ORACLE_SEED"] ?? 1);
  const agrees = fc.asyncProperty(questions, async (question) => {
    const answer = await ask(question);
    const known = knownDifference(differences, question, answer);
    const read = known ? known.instead : answer;
    const [first] = read ? disagreementsWith(read, question, dialect) : [];
    if (first) {
      const { field, expected, got } = first;
      throw new Error(`${field}: the framework has ${expected}, calc has ${got}.`);
    }
  });
  await fc.assert(agrees, { seed, numRuns });
}

/** What calc says otherwise; what the framework refuses, calc must refuse, for that framework at least. */
export function disagreementsWith(
  answer: Answer,
  { layer, inputs }: Question,
  dialect: Dialect,
): Disagreement[] {
  const { error, tensors, ...expected } = answer;
  const held = inputs.map((shape) => ({ name: "input", shape, axes: asTheyAre(shape.length) }));
  const worked = workOut("layer", layer, dialect, held);
  if (error !== undefined) {
    const refuses = reasonsAgainst(worked, dialect).length > 0;
    return refuses ? [] : compare("error", error, "an answer");
  }
  const fact = { kind: "layer", id: layer.type, dialect, layer, inputs, expect: expected } as const;
  const disagreements = checkLayer(fact);
  if (!tensors || !worked.ok) return disagreements;
  const ours = worked.pieces.flatMap(({ placed, inputs }) =>
    tensorsIn(frameworks[dialect], placed, ...inputs),
  );
  const theirs = tensors.map(([name, shape, trained]) => ({
    name,
    shape,
    isTrained: trained !== 0,
  }));
  return [...disagreements, ...compare("tensors", listed(theirs, dialect), listed(ours, dialect))];
}

/** Of a path, TensorFlow.js has its own names for all but the last; in ONNX each model has its own. */
function listed(tensors: readonly Tensor[], dialect: Dialect): string {
  const own = (name: string) => (dialect === "onnx" ? "" : name.slice(name.lastIndexOf("/") + 1));
  return tensors
    .map(({ name, shape, isTrained }) => `${own(name)}[${shape.join()}]${isTrained ? "" : "!"}`)
    .sort()
    .join(" ");
}

interface Tensor {
  readonly name: string;
  readonly shape: readonly (number | bigint)[];
  readonly isTrained: boolean;
}
