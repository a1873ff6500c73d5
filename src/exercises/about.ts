import { chainOrNode } from "./chainSubject.ts";
import type { ExerciseFields, FieldName } from "./exerciseFields.ts";
import { inverseSubject } from "./inverse.ts";
import { layerAlone } from "./layerFields.ts";
import { nodeOrNetwork } from "./networkFields.ts";
import type { Exercise } from "./readExercise.ts";
import { layerSubject, type Subject } from "./subject.ts";

/** What an exercise is about, and where that stands in the networks or by itself. */
export type About = { readonly subject: Subject } & Pick<
  Exercise,
  "network" | "node" | "alone" | "chain" | "given"
>;

/** The subject that an exercise’s fields name, as it is asked about. */
export function subjectOf(fields: ExerciseFields): About {
  const about = namedIn(fields);
  if (!fields.has("given")) return about;
  const subject = inverseSubject(fields, about.subject);
  return { ...about, subject, given: fields.words("given") };
}

function namedIn(fields: ExerciseFields): About {
  const { field, has, words, wordsIfAny } = fields;
  const refuse = (names: readonly FieldName[], sentence: string) => {
    const [wrong] = names.filter(has);
    if (wrong !== undefined) field(wrong).stop(`"${wrong}" ${sentence}`);
  };
  if (has("layers")) {
    refuse(
      ["network", "layer", "inputs", "choices"],
      'does not go with "layers": keep one of them.',
    );
    return { ...chainOrNode(fields), node: wordsIfAny("node") };
  }
  if (!has("layer")) {
    const sentence = 'belongs to a "layer"; a network says by itself what it reads and chooses.';
    if (!has("network"))
      return fields.stop('the exercise has no "network" and no "layer": add one.');
    refuse(["input", "inputs", "choices"], sentence);
    const node = wordsIfAny("node");
    return { subject: nodeOrNetwork(fields), network: words("network"), node };
  }
  refuse(["network"], 'and "layer" are two subjects: keep one of them.');
  refuse(["node"], 'belongs to a "network"; here the subject is a layer by itself.');
  const { worked, alone } = layerAlone(fields);
  return { subject: layerSubject(worked, "layer, input, choices and asks"), alone };
}
