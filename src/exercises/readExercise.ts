import { formatNumber } from "@calc";
import { subjectOf, type About } from "./about.ts";
import type { Chain } from "./chain.ts";
import { checkClaims } from "./claims.ts";
import { comparedIn } from "./compared.ts";
import { exerciseFields, type ExerciseFields, type FieldName } from "./exerciseFields.ts";
import type { LayerAlone } from "./layerFields.ts";
import { partsAsked, type PartAsked } from "./partsAsked.ts";
import { partsIn, type Part } from "./partsIn.ts";
import { fillPrompt, holesOf, type PromptPart } from "./prompt.ts";
import { shareIn, type Share } from "./share.ts";
import type { Snippet } from "./snippet.ts";
import { snippetsIn } from "./snippetsIn.ts";
import type { Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import type { Worked } from "./worked.ts";

/** An exercise that was checked: plain data. */
export interface Exercise {
  readonly title: string;
  /** Raised where its variants, answers or marks change, so that old submissions say what they answered. */
  readonly revision: number;
  readonly prompt: readonly PromptPart[];
  /** The code that stands below the question, if it is about some. */
  readonly code?: readonly Snippet[] | undefined;
  /** What helps a little, then what helps more. */
  readonly hints: readonly (readonly PromptPart[])[];
  /** The network that it asks about; absent for a layer by itself. */
  readonly network?: string | undefined;
  /** The node that it asks about; absent for the whole network. */
  readonly node?: string | undefined;
  /** The layer by itself that it asks about. */
  readonly alone?: LayerAlone | undefined;
  /** The network of its own that it asks about. */
  readonly chain?: Chain | undefined;
  /** The result that is told, where a choice is asked for. */
  readonly given?: string | undefined;
  /** The part and the whole, where a share is asked for. */
  readonly share?: Pick<Share, "part" | "whole"> | undefined;
  /** The layer after a change, where it is asked whether something changes. */
  readonly changed?: LayerAlone | undefined;
  /** What it asks: mostly one thing; each has a field, an answer and a verdict of its own. */
  readonly parts: readonly [Part, ...Part[]];
  /** The lesson that explains it, such as `convolution/parameters`. */
  readonly lesson?: string | undefined;
  /** Exercises of one group are drawn with the same numbers. */
  readonly group?: string | undefined;
}

/**
 * Reads an exercise's YAML and checks all that it claims against calc. An author's mistake throws:
 * the file, the line, and what to write instead.
 */
export function readExercise(file: string, text: string): Exercise {
  const fields = exerciseFields(file, text);
  const about = subjectOf(fields);
  checkClaims(fields, partsAsked(fields, about.subject));
  return exerciseIn(fields, about);
}

/** The exercise that its fields write, about a subject that was read from them. */
export function exerciseIn(fields: ExerciseFields, all: About): Exercise {
  const { subject, ...about } = all;
  const { words, wordsIfAny } = fields;
  const code = snippetsIn(fields, all);
  const asked = partsAsked(fields, subject);
  const share = fields.has("share") ? shareIn(fields, asked[0]) : undefined;
  const changed = fields.has("change") ? comparedIn(fields) : undefined;
  const spoken = {
    ...subject,
    holes: new Map([...subject.holes, ...otherHoles(fields, changed, share)]),
  };
  return {
    title: words("title"),
    revision: revisionIn(fields),
    prompt: filled(fields, "prompt", words("prompt"), spoken, asked),
    ...(code.length > 0 && { code }),
    hints: hintsIn(fields).map((hint) => filled(fields, "hints", hint, spoken, asked)),
    ...about,
    ...(share && { share: { part: share.part, whole: share.whole } }),
    ...(changed && { changed: changed.alone }),
    parts: partsIn(fields, asked),
    lesson: wordsIfAny("lesson"),
    group: wordsIfAny("group"),
  };
}

/** What a prompt may also say: `{changed.inSize}` of the layer after a change, and of a share its names. */
function otherHoles(
  { words }: ExerciseFields,
  changed: { readonly worked: Worked } | undefined,
  share: Share | undefined,
): [string, PromptPart[]][] {
  if (changed) return holesOf(changed.worked, "changed.");
  if (!share) return [];
  return [
    ["share", [{ text: words("share"), kind: "plain" }]],
    ["whole", [{ text: formatNumber(share.whole), kind: share.kind }]],
  ];
}

function revisionIn({ field, has }: ExerciseFields): number {
  if (!has("revision")) return 1;
  const { value, stop } = field("revision");
  return typeof value === "bigint" && value > 1n
    ? Number(value)
    : stop('"revision" is a whole number from 2 on; without it an exercise is at its first.');
}

function hintsIn({ field, has }: ExerciseFields): readonly string[] {
  if (!has("hints")) return [];
  const { value, stop } = field("hints");
  const isText = (each: unknown) => typeof each === "string" && each.trim() !== "";
  if (Array.isArray(value) && value.length > 0 && value.every(isText)) return value.map(String);
  return stop('"hints" is a list of sentences, each after a dash on a line of its own.');
}

function filled(
  { field }: ExerciseFields,
  name: FieldName,
  text: string,
  { holes }: Subject,
  parts: readonly PartAsked[],
): PromptPart[] {
  const names = [...holes.keys()].filter((each) => parts.every(({ asks }) => each !== asks));
  return fillPrompt(text, holes, (hole) =>
    field(name).stop(`{${hole}} names nothing here. ${suggest(hole, names)}`, `{${hole}}`),
  );
}
