import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const folder = "test/visual/kept";
const fileOf = (name: string) => `${folder}/${name}.webp`;

/** The picture that is kept under a name, if there is one. */
export const readKept = (name: string): Buffer | undefined =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name)) : undefined;

/** Keeps a picture from now on. */
export function keep(name: string, picture: Buffer): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), picture);
}

/** The names of all pictures that are kept. */
export const keptNames = (): string[] =>
  globSync("**/*.webp", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/").replace(/\.webp$/, ""))
    .sort();

/** Keeps a picture no longer. */
export const forget = (name: string): void => {
  rmSync(fileOf(name));
};
