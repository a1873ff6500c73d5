import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";

/** One folder of src/: what it may import, and how others enter it. */
export interface Folder {
  readonly imports: readonly string[];
  /** Entered only by this name, where it has one; else its files are imported directly. */
  readonly door?: string;
  /** The packages it may not import; `"all"` includes Node's own. */
  readonly without?: "all" | readonly string[];
}
export type Folders = Readonly<Record<string, Folder>>;

/** What a file imports, in the order written; a `.svelte` or `.astro` file's scripts are read. */
export function importsOf(file: string, text: string): string[] {
  return scripts(file, text).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The sentences that say which imports of a file, named from src/, break the table. */
export function breaches(folders: Folders, file: string, text: string): string[] {
  const home = folderOf(file);
  const rules = folders[home];
  if (!rules) return [`${file}: src/${home} has no row in the table of who may import whom`];
  return importsOf(file, text).flatMap((specifier) => {
    const breach = wrong(folders, file, home, rules, specifier);
    return breach === undefined ? [] : [`${file} imports ${specifier}: ${breach}`];
  });
}

function wrong(folders: Folders, file: string, home: string, rules: Folder, specifier: string) {
  const target = targetOf(folders, file, specifier);
  if (target === undefined) {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    const refused = rules.without === "all" || rules.without?.includes(name);
    return refused ? `${home} does without this package` : undefined;
  }
  const { folder, path } = target;
  if (folder === home) return path === undefined && rules.door ? "it is inside already" : undefined;
  if (!rules.imports.includes(folder)) return `${home} may not import ${folder}`;
  const door = folders[folder]?.door;
  // The door's own file is the door, for what loads before the short names are known.
  const byDoor = door === undefined || specifier === door || path === `${folder}/index.ts`;
  return byDoor ? undefined : `its door is ${door}`;
}

function targetOf(
  folders: Folders,
  file: string,
  specifier: string,
): { readonly folder: string; readonly path?: string } | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) {
    const path = normalize(join(dirname(file), bare));
    return { folder: folderOf(path), path };
  }
  const folder = Object.keys(folders).find((name) => `${bare}/`.startsWith(`@${name}/`));
  return folder === undefined ? undefined : { folder };
}

/** `widgets/parts/Grid.svelte` is in `widgets`; `content.config.ts` stands for itself. */
function folderOf(file: string): string {
  const [first = ""] = file.split("/");
  return first === file ? first.replace(/\.(ts|js|mjs)$/, "") : first;
}

function scripts(file: string, text: string): string[] {
  if (/\.[mc]?[jt]s$/.test(file)) return [text];
  const inTags = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
    ([, code = ""]) => code,
  );
  const fence = /^\s*---\n(.*?)\n\s*---/s.exec(text)?.[1];
  return file.endsWith(".astro") && fence !== undefined ? [fence, ...inTags] : inTags;
}
