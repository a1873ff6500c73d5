/** The parts of the site that are kept on request. */
export type PartName = "course" | "workings";

/** A part: its files by address, each with its revision and its bytes, and what comes over the line. */
export interface Part {
  readonly pressed: number;
  readonly files: Readonly<Record<string, readonly [revision: string, bytes: number]>>;
}

/** What can be kept, as the build wrote it (src/build/offline). */
export type List = Readonly<Record<PartName, Part>> & { readonly assets: readonly string[] };

/** What is kept: the revision of each file, by its address. */
export type Kept = Readonly<Record<string, string>>;

/** How much of a part is kept as it is now, how much as it was before, and how large it is. */
export interface Standing {
  readonly bytes: number;
  readonly kept: number;
  readonly outdated: number;
}

/** How a part stands with what is kept. */
export function standingOf({ files }: Part, kept: Kept): Standing {
  let [bytes, current, outdated] = [0, 0, 0];
  for (const [address, [revision, size]] of Object.entries(files)) {
    bytes += size;
    if (kept[address] === revision) current += size;
    else if (kept[address] !== undefined) outdated += size;
  }
  return { bytes, kept: current, outdated };
}

/** What of a part has to be fetched. */
export const missingOf = ({ files }: Part, kept: Kept): string[] =>
  Object.entries(files).flatMap(([address, [revision]]) =>
    kept[address] === revision ? [] : address,
  );

/** The record of what is kept, in which a browser may have anything. */
export function keptIn(text: unknown): Kept {
  const entries = typeof text === "object" && text !== null ? Object.entries(text) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** A size in words: `700 kB`, `12.4 MB`. */
export function sizeText(bytes: number): string {
  return bytes < 999_500 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
