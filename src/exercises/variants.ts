import { layers } from "@calc";
import { collisionsIn, isAsGood, questionOf } from "./asGood.ts";
import type { Follows } from "./carried.ts";
import { digestOf } from "./digest.ts";
import { exerciseFields, type ExerciseFields } from "./exerciseFields.ts";
import { followsOf } from "./followsOf.ts";
import { tellingOf, type Neighbour } from "./neighbours.ts";
import { networkOf } from "./networkOf.ts";
import { partsAsked } from "./partsAsked.ts";
import { subjectOf, type About } from "./about.ts";
import { exerciseIn, type Exercise } from "./readExercise.ts";
import { suggest } from "./suggest.ts";
import { combinationsOf, standingAlone, withVaried, type Varied } from "./vary.ts";

/** An exercise with numbers of its own. */
export interface Variant {
  readonly varied: Varied;
  readonly exercise: Exercise;
  /** What of a part, the first if none is named, would be right if one choice were another; worked out when asked. */
  readonly neighbours: (part?: number) => readonly Neighbour[];
  /** From which earlier parts a part follows; worked out when asked. */
  readonly follows?: (part: number) => readonly Follows[];
}

/** The variants of an exercise that were kept, the author’s own first. */
export interface Variants {
  readonly kept: readonly [Variant, ...Variant[]];
  /** Pairs of mistakes that give the same number in some variant that was kept. */
  readonly collisions: number;
}

const most = 60;

/**
 * Every variant of an exercise that can be worked out, holds `where`, and tells apart all that the
 * author’s own numbers tell apart. Their order is a hash’s, so that it never depends on a random
 * generator.
 */
export function readVariants(file: string, text: string): Variants {
  const key = `${file}\n${text}`;
  const known = read.get(key) ?? workOutVariants(file, text);
  read.set(key, known);
  return known;
}

/** A page asks how many there are, another writes them. */
const read = new Map<string, Variants>();

function workOutVariants(file: string, text: string): Variants {
  const fields = exerciseFields(file, text);
  const about = subjectOf(fields);
  const own = posedBy(fields, about, {});
  const conditions = conditionsIn(fields, about);
  const names = inputNamesOf(about);
  const combinations = combinationsOf(fields);
  checkNames(fields, about, names);
  const base = baseOf(fields, about, combinations);
  const known = new Map([[questionOf(own.exercise), own]]);
  for (const varied of combinations.slice(1)) {
    const variant = variantOf(withVaried(base, varied, names), conditions, varied);
    if (variant && isAsGood(variant.exercise, own.exercise)) {
      const question = questionOf(variant.exercise);
      if (!known.has(question)) known.set(question, variant);
    }
  }
  const others = [...known]
    .slice(1)
    .map(([, variant]) => ({ variant, place: digestOf(valuesText(variant.varied)) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, most - 1)
    .map(({ variant }) => variant);
  const kept: Variants["kept"] = [own, ...others];
  const collisions = kept.reduce((sum, { exercise }) => sum + collisionsIn(exercise), 0);
  return { kept, collisions };
}

/** Its numbers alone decide a variant’s place: the words of its question may be mended. */
const valuesText = (varied: Varied) =>
  Object.entries(varied)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(", ");

function posedBy(fields: ExerciseFields, about: About, varied: Varied): Variant {
  const exercise = exerciseIn(fields, about);
  const parts = partsAsked(fields, about.subject);
  const neighbours = (part = 0) => {
    const { subject, asks } = parts[part] ?? parts[0];
    // Each option has a sentence of its own.
    const asked = exercise.parts[part];
    return !asked || asked.options ? [] : tellingOf(asked, subject.neighbours(asks));
  };
  const isTyped = exercise.parts.every(({ options }) => options === undefined);
  const follows = (part: number) =>
    isTyped && exercise.parts.length > 1 ? followsOf(parts, part, networkOf(exercise)) : [];
  return { varied, exercise, neighbours, follows };
}

function variantOf(
  fields: ExerciseFields,
  conditions: readonly string[],
  varied: Varied,
): Variant | undefined {
  try {
    const about = subjectOf(fields);
    if (!conditions.every((each) => about.subject.holds(each))) return undefined;
    return posedBy(fields, about, varied);
  } catch {
    // These numbers don't go together, or give what the author's own mistakes must not.
    return undefined;
  }
}

function conditionsIn(fields: ExerciseFields, { subject }: About): readonly string[] {
  if (!fields.has("where")) return [];
  const { value, stop } = fields.field("where");
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.map((each) => {
    if (typeof each !== "string") return stop('"where" is a condition, such as leftOver > 0.');
    try {
      if (subject.holds(each)) return each;
    } catch (error) {
      return stop(error instanceof Error ? error.message : String(error), each);
    }
    return stop(`"${each}" does not hold of the exercise's own numbers.`, each);
  });
}

/** A node whose numbers are varied is a layer by itself. */
function baseOf(fields: ExerciseFields, { node, subject, chain }: About, all: readonly Varied[]) {
  if (chain) return fields;
  const isElsewhere = all.some((varied) => "node" in varied || "network" in varied);
  if (node === undefined || !subject.worked || isElsewhere) return fields;
  return standingAlone(fields, subject.worked);
}

/** What the input of the layer, or of the first of several, is made of. */
function inputNamesOf({ subject, chain }: About): readonly string[] {
  const [first] = chain?.nodes ?? [];
  const layer = first ? layers[first.layer] : subject.worked?.layer;
  return layer?.declaration.input ?? [];
}

/** What of an exercise may vary. */
function variableIn({ subject, alone, chain }: About, names: readonly string[]): string[] {
  if (chain) {
    const chosen = chain.nodes.flatMap(({ name, layer }) =>
      Object.keys(layers[layer].hyperparameters).map((each) => `${name}.${each}`),
    );
    return [...names, "input", ...chosen];
  }
  const { worked } = subject;
  const own = worked ? [...names, ...Object.keys(worked.layer.hyperparameters), "input"] : [];
  return [...own, ...(alone ? [] : ["node", "network", "share"])];
}

function checkNames(fields: ExerciseFields, about: About, names: readonly string[]): void {
  if (!fields.has("vary")) return;
  const { value, stop } = fields.field("vary");
  const known = variableIn(about, names);
  const varied = Object.keys(value as object);
  for (const name of varied) {
    if (!known.includes(name))
      stop(`"${name}" can't be varied here. ${suggest(name, known)}`, name);
    if (names.includes(name) && varied.includes("input"))
      stop(`"${name}" is an axis of "input", which varies as a whole. Keep one of the two.`, name);
  }
}
