import { layers, readings, type Layer, type Values } from "@calc";
import { choosable, settle, type Chosen } from "@widgets/slidingKernel.ts";
import { authorError, oneOf } from "./authorError.ts";

/** A figure as a lesson begins it: its numbers stand in the prose, too. */
export interface Scene {
  readonly name: string;
  readonly layer: Layer;
  readonly start: Chosen;
  readonly values: Values;
  readonly numbers: Readonly<Record<string, string>>;
}

/** What `sceneOf` reads of a lesson. */
export interface LessonWithScenes {
  readonly filePath?: string | undefined;
  readonly data: {
    readonly scenes: Readonly<
      Record<string, { readonly choices: Readonly<Record<string, number | string>> }>
    >;
  };
}

/** The scene that a tag speaks of: the named one, or the lesson's only one. Throws an author's error. */
export function sceneOf(lesson: LessonWithScenes | undefined, name?: string): Scene {
  if (!lesson?.filePath) throw new Error("Tags with a scene belong in a lesson.");
  const { filePath, data } = lesson;
  const names = Object.keys(data.scenes);
  const wanted = name ?? (names.length === 1 ? names[0] : undefined);
  const scene = wanted === undefined ? undefined : data.scenes[wanted];
  if (wanted === undefined || !scene) {
    const sentence = name ? `there is no scene “${name}”.` : "say which scene the tag means.";
    throw authorError(filePath, name ? `"${name}"` : "scenes:", `${sentence} ${oneOf(names)}`);
  }
  const missing = choosable.find((quantity) => scene.choices[quantity] === undefined);
  if (missing) throw authorError(filePath, `${wanted}:`, `the scene has no ${missing}.`);
  const start = Object.fromEntries(
    choosable.map((quantity) => [quantity, String(scene.choices[quantity])]),
  ) as Chosen; // choosable lists every key of Chosen
  const settled = settle(start);
  if (!settled.ok) {
    throw authorError(filePath, `${wanted}:`, Object.values(settled.issues).join(" "));
  }
  const layer = layers.conv2d;
  return {
    name: wanted,
    layer,
    start,
    values: settled.values,
    numbers: readings(layer, settled.values),
  };
}
