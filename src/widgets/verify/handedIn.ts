import type { HandedIn } from "@assignments";
import type { Chosen } from "./messages.ts";
import { unzipped } from "./unzipped.ts";

const longestFile = 5_000_000;
/** So many are read at once. */
const together = 32;

/** All files of what was chosen, those in zips too; `tell` hears of the bytes that were read. */
export async function* filesIn(
  chosen: readonly Chosen[],
  tell: (bytes: number) => void,
): AsyncGenerator<HandedIn> {
  const isZip = ({ path }: Chosen) => /\.zip$/i.test(path);
  const plain = chosen.filter((each) => !isZip(each));
  for (let at = 0; at < plain.length; at += together) {
    const group = plain.slice(at, at + together);
    const read = await Promise.all(group.map(readOne));
    for (const [place, handedIn] of read.entries()) {
      tell(group[place]?.file.size ?? 0);
      yield handedIn;
    }
  }
  for (const { path, file } of chosen.filter(isZip)) yield* unzipped(file, path, tell);
}

async function readOne({ path, file }: Chosen): Promise<HandedIn> {
  if (file.size > longestFile) return { path, why: "It is larger than any submission can be." };
  try {
    return { path, text: await file.text() };
  } catch {
    return { path, why: "The browser could not open it. Was it moved or renamed meanwhile?" };
  }
}
