import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";

/** One room of src/, a folder or a file: what it may import, and how others enter it. */
export interface Room {
  /** The names of other rooms; a folder’s name stands for all rooms in it. */
  readonly imports: readonly string[];
  /** Entered only by this name, where it has one; else its files are imported directly. */
  readonly door?: string;
  /** The packages it may not import. */
  readonly without?: "all" | readonly string[];
  /** Whether it may use Node’s own, because it runs only where the site is built. */
  readonly node?: true;
}
export type Rooms = Readonly<Record<string, Room>>;

/** What a file imports, each once; of a `.svelte` or `.astro` file all of it is read. */
export function importsOf(file: string, text: string): string[] {
  if (/\.[mc]?[jt]s$/.test(file)) {
    return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  }
  const quoted = /(?:\bfrom|\bimport\s*\(?|\bsrc\s*=)\s*(["'])(.+?)\1/g;
  return [...new Set([...text.matchAll(quoted)].map(([, , specifier = ""]) => specifier))];
}

/** The sentences that say which imports of a file, named from src/, break the table. */
export function breaches(rooms: Rooms, file: string, text: string): string[] {
  const home = roomOf(rooms, file);
  if (home === undefined) return [`${file} has no row in the table of who may import whom`];
  const imported = importsOf(file, text).flatMap((specifier) => {
    const breach = wrong(rooms, file, home, specifier);
    return breach === undefined ? [] : [`${file} imports ${specifier}: ${breach}`];
  });
  const hidden = /\bimport\s*\(\s*[^\s"')]|\bimport\.meta\s*\.\s*glob/.exec(text);
  return hidden ? [...imported, `${file}: ${hidden[0]} hides what is imported`] : imported;
}

function wrong(rooms: Rooms, file: string, home: string, specifier: string): string | undefined {
  const { imports, door, without, node } = rooms[home] ?? { imports: [] };
  const path = pathOf(rooms, file, specifier);
  if (path === undefined) {
    if (isBuiltin(specifier)) return node ? undefined : `${home} does without Node`;
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    const refused = without === "all" || without?.includes(name);
    return refused ? `${home} does without this package` : undefined;
  }
  const target = roomOf(rooms, path);
  if (target === home) return specifier === door ? "it is inside already" : undefined;
  if (target === undefined || !imports.some((name) => isIn(target, name))) {
    return `${home} may not import ${target ?? path}`;
  }
  const entrance = rooms[target]?.door;
  // The door’s own file is the door, for what loads before the short names are known.
  const byDoor = !entrance || specifier === entrance || path === `${target}/index.ts`;
  return byDoor ? undefined : `its door is ${entrance}`;
}

/** What a specifier means, as a path from src/; undefined for a package. */
function pathOf(rooms: Rooms, file: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) return normalize(join(dirname(file), bare));
  const inSrc = /^\/?src\/(.*)/.exec(bare)?.[1];
  if (inSrc !== undefined) return normalize(inSrc);
  const short = /^@(\w+)(?=\/|$)/.exec(bare)?.[1];
  return Object.keys(rooms).some((name) => isIn(name, short ?? " ")) ? bare.slice(1) : undefined;
}

/** What is imported for its types alone, and gone when the code runs. */
const typesAlone =
  /^\s*(?:im|ex)port (?:type\b[^;]*?|\{(?:\s*type [\w\s]+,?)*\s*\}) from "[^"]*";/gm;

/** The ways along imports that lead back to where they began; `files` are the texts by path from src/. */
export function circles(rooms: Rooms, files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const place = way.indexOf(file);
    if (place >= 0) found.push([...way.slice(place), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    const running = files.get(file)?.replaceAll(typesAlone, "") ?? "";
    for (const specifier of importsOf(file, running)) {
      const path = pathOf(rooms, file, specifier) ?? "";
      const next = [path, `${path}/index.ts`].find((each) => files.has(each));
      if (next !== undefined) follow(next, [...way, file]);
    }
  };
  for (const file of files.keys()) follow(file, []);
  return found;
}

/** The longest row that matches: `widgets/parts/Grid.svelte` is in `widgets/parts`. */
function roomOf(rooms: Rooms, path: string): string | undefined {
  const bare = path.replace(/\.(?:[mc]?[jt]s|svelte|astro)$/, "");
  const found = Object.keys(rooms).filter((name) => isIn(bare, name));
  return found.sort((a, b) => b.length - a.length)[0];
}

const isIn = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`);
