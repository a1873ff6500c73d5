import { readings, type Layer } from "@calc";
import { figures } from "@widgets/figures.ts";
import { authorError, oneOf } from "./authorError.ts";

/** A figure as a lesson begins it: its numbers stand in the prose, too. */
export interface Scene {
  readonly name: string;
  readonly figure: string;
  readonly layer: Layer;
  readonly choosable: readonly string[];
  readonly start: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  /** What stands before the scene's own names in an address: nothing where it is the only one. */
  readonly prefix: string;
}

/** What `sceneOf` reads of a lesson. */
export interface LessonWithScenes {
  readonly filePath?: string | undefined;
  readonly data: {
    readonly scenes: Readonly<
      Record<
        string,
        { readonly figure: string; readonly choices: Readonly<Record<string, number | string>> }
      >
    >;
  };
}

/** The scene that a tag speaks of: the named one, or the lesson's only one. Throws an author's error. */
export function sceneOf(lesson: LessonWithScenes | undefined, asked?: string): Scene {
  if (!lesson?.filePath) throw new Error("Tags with a scene belong in a lesson.");
  const { filePath, data } = lesson;
  const names = Object.keys(data.scenes);
  const name = asked ?? (names.length === 1 ? names[0] : undefined);
  const scene = name === undefined ? undefined : data.scenes[name];
  if (name === undefined || !scene) {
    const sentence = asked ? `there is no scene “${asked}”.` : "say which scene the tag means.";
    throw authorError(filePath, asked ? `"${asked}"` : "scenes:", `${sentence} ${oneOf(names)}`);
  }
  const complain = (sentence: string) => authorError(filePath, `${name}:`, sentence);
  const figure = figures[scene.figure];
  if (!figure) {
    throw complain(`there is no figure “${scene.figure}”. ${oneOf(Object.keys(figures))}`);
  }
  const { layer, choosable, settle } = figure;
  const missing = choosable.find((quantity) => scene.choices[quantity] === undefined);
  if (missing) throw complain(`the scene has no ${missing}.`);
  const unknown = Object.keys(scene.choices).find((each) => !choosable.some((one) => one === each));
  if (unknown) throw complain(`nobody can choose “${unknown}”. ${oneOf(choosable)}`);
  const start = Object.fromEntries(
    Object.entries(scene.choices).map(([quantity, choice]) => [quantity, String(choice)]),
  );
  const settled = settle(layer, start);
  if (!settled.ok) throw complain(Object.values(settled.issues).join(" "));
  const numbers = readings(layer, settled.values);
  const prefix = names.length > 1 ? `${name}.` : "";
  return { name, figure: scene.figure, layer, choosable, start, numbers, prefix };
}
