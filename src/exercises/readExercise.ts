import { networkNamed, networks, summaryOf } from "@networks";
import { checkClaim } from "./checkClaim.ts";
import { exerciseFields, type ExerciseFields } from "./exerciseFields.ts";
import type { Marked } from "./mark.ts";
import { ownMistakes } from "./ownMistakes.ts";
import { fillPrompt, type PromptPart } from "./prompt.ts";
import { networkSubject, nodeSubject, type Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";

/** An exercise that was checked: plain data, its answer and its mistakes from calc. */
export interface Exercise extends Marked {
  readonly title: string;
  readonly prompt: readonly PromptPart[];
  readonly network: string;
  /** The node that it asks about; absent for the whole network. */
  readonly node?: string | undefined;
  readonly asks: string;
  /** The lesson that explains it, such as `convolution/parameters`. */
  readonly lesson?: string | undefined;
}

/**
 * Reads an exercise's YAML and checks all that it claims against calc. An author's mistake throws:
 * the file, the line, and what to write instead.
 */
export function readExercise(file: string, text: string): Exercise {
  const fields = exerciseFields(file, text);
  const { field, words, wordsIfAny } = fields;
  const subject = subjectOf(fields);
  const asks = words("asks");
  const { stop } = field("asks");
  if (!subject.asks.includes(asks)) {
    return stop(`"${asks}" can't be asked here. ${suggest(asks, subject.asks)}`);
  }
  const answer = subject.answer(asks);
  if (typeof answer === "string") return stop(`"${asks}" ${answer}.`);
  const known = subject.mistakes(asks).filter(({ value }) => value !== answer);
  checkClaim(field("answer"), answer, known);
  return {
    title: words("title"),
    prompt: promptOf(fields, subject, asks),
    network: words("network"),
    node: wordsIfAny("node"),
    asks,
    answer,
    mistakes: [...known, ...ownMistakes(fields.entries("mistakes"), subject.workOut, answer)],
    lesson: wordsIfAny("lesson"),
  };
}

function subjectOf({ field, words, wordsIfAny }: ExerciseFields): Subject {
  const name = words("network");
  const network = networkNamed(name);
  if (!network) {
    const all = networks.map((each) => each.name);
    return field("network").stop(`there is no network "${name}". ${suggest(name, all)}`);
  }
  const node = wordsIfAny("node");
  if (node === undefined) return networkSubject(network);
  const row = summaryOf(network).rows.find((each) => each.name === node);
  if (row) return nodeSubject(row);
  const all = Object.keys(network.nodes);
  return field("node").stop(`${name} has no node "${node}". ${suggest(node, all)}`);
}

function promptOf({ field, words }: ExerciseFields, { holes }: Subject, asks: string) {
  const { stop } = field("prompt");
  const names = [...holes.keys()].filter((name) => name !== asks);
  return fillPrompt(words("prompt"), holes, (hole) =>
    stop(`{${hole}} names nothing here. ${suggest(hole, names)}`, `{${hole}}`),
  );
}
