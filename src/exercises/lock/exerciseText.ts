/** The folder of the exercises. Each revision before the present one stands in `earlier/name@1.yaml`. */
export const exerciseFolder = "content/exercises/";

/** The file that `npm run lock` writes. */
export const lockFile = "content/exercises.lock.json";

/** The text of an exercise, at its present revision or an earlier one. */
export interface ExerciseText {
  /** Its name, without a revision. */
  readonly name: string;
  /** The file of its present revision: what varies is in an order that belongs to this name. */
  readonly file: string;
  readonly text: string;
  /** The revision that the name of its file says, where it is an earlier one. */
  readonly earlier?: number | undefined;
}

/** The exercise that a file of the folder holds, named from there: `pooling.yaml`, `earlier/pooling@1.yaml`. */
export function exerciseText(path: string, text: string): ExerciseText {
  const [, name = path, revision] = /^(?:earlier\/)?(.+?)(?:@(\d+))?\.yaml$/.exec(path) ?? [];
  const earlier = revision === undefined ? undefined : Number(revision);
  return { name, file: `${exerciseFolder}${name}.yaml`, text, earlier };
}

/** The file in which a revision is kept once there is a later one. */
export const earlierFile = (key: string): string => `${exerciseFolder}earlier/${key}.yaml`;
