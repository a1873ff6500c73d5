import {
  exerciseFolder,
  exerciseText,
  lockFile,
  readLock,
  type ExerciseText,
  type Lock,
} from "@exercises";
import { existsSync, globSync, readFileSync } from "node:fs";

/** Every exercise of a folder, that of the project itself if none is named, with its earlier revisions. */
export function exerciseTexts(root = "."): ExerciseText[] {
  const folder = `${root}/${exerciseFolder}`;
  return globSync(["*.yaml", "earlier/*.yaml"], { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => exerciseText(path, readFileSync(folder + path, "utf8")));
}

/** The lock of a project; empty before `npm run lock` first ran there. */
export function lockIn(root = "."): Lock {
  const path = `${root}/${lockFile}`;
  return existsSync(path) ? readLock(readFileSync(path, "utf8")) : {};
}
