import { bytesToText, deflate, fromLetters, inflate, textToBytes, toLetters } from "@assignments";
import { begin, isShared } from "./fragment.ts";
import { longestText, readKept, writeKept, type Kept } from "./kept.ts";

/** As many letters as every browser takes in an address. */
export const longestLink = 30_000;

/** The fragment of a link that opens this code; undefined where it would be too long for one. */
export async function fragmentFor(kept: Kept): Promise<string | undefined> {
  const fragment = begin + toLetters(await deflate(textToBytes(writeKept(kept))));
  return fragment.length <= longestLink ? fragment : undefined;
}

/** The code that a fragment opens; undefined where it is broken, or grows larger than code is. */
export async function keptIn(fragment: string): Promise<Kept | undefined> {
  if (!isShared(fragment) || fragment.length > longestLink) return undefined;
  const packed = fromLetters(fragment.slice(begin.length));
  const bytes = packed && (await inflate(packed, 4 * longestText).catch(() => undefined));
  const written = bytes && bytesToText(bytes);
  return written === undefined ? undefined : readKept(written);
}
