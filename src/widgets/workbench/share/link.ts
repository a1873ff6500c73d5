import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { longestText, readKept, writeKept, type Kept } from "./kept.ts";

const begin = "#code=";
/** As many letters as every browser takes in an address. */
export const longestLink = 30_000;

/** The fragment of a link that opens this code; undefined where it would be too long for one. */
export function fragmentFor(kept: Kept): string | undefined {
  const packed = deflateSync(strToU8(writeKept(kept)), { level: 9 });
  const fragment = begin + toLetters(packed);
  return fragment.length <= longestLink ? fragment : undefined;
}

/** Whether a fragment is meant to open code. */
export const isShared = (fragment: string): boolean => fragment.startsWith(begin);

/** The code that a fragment opens; undefined where it is broken, or grows larger than code is. */
export function keptIn(fragment: string): Kept | undefined {
  if (!isShared(fragment) || fragment.length > longestLink) return undefined;
  const packed = fromLetters(fragment.slice(begin.length));
  const written = packed && inflated(packed);
  return written === undefined ? undefined : readKept(written);
}

/** What was deflated, as text; a few letters may grow to gigabytes, so it stops in time. */
function inflated(packed: Uint8Array): string | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const state = { isDone: false };
  try {
    const inflate = new Inflate((piece, isLast) => {
      length += piece.length;
      if (length > 4 * longestText) throw new Error("too long");
      pieces.push(piece);
      state.isDone = isLast;
    });
    const portion = 1024;
    for (let at = 0; at < packed.length; at += portion) {
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
    }
    if (!state.isDone) return undefined;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return strFromU8(whole);
  } catch {
    return undefined;
  }
}

function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromLetters(letters: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(letters)) return undefined;
  try {
    const binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
