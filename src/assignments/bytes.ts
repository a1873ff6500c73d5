import { utf8ToBytes } from "@noble/hashes/utils.js";

export { digestOf } from "@exercises";

/** Bytes as letters that stand in an address: base64url, without padding. */
export function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes that `toLetters` wrote; nothing where these are not such letters. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(letters)) return undefined;
  try {
    const binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export const textToBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(utf8ToBytes(text));

/** The text of bytes in UTF-8; nothing where they are none. */
export function bytesToText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes, smaller. */
export const deflate = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);

/** What `deflate` made smaller. Rejects where it is broken, or longer than `most` bytes. */
export const inflate = (
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> =>
  through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")), most);

async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error("There is more in it than there can be.");
    }
    chunks.push(value);
  }
}
