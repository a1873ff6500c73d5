import { isOfSystem, type HandedIn } from "@assignments";
import { Unzip, UnzipInflate, type UnzipFile } from "fflate";

/** No submission is longer, and no class hands in more. */
const [longestFile, mostBytes, mostFiles] = [5_000_000, 1_000_000_000, 50_000];
/** The unzipper calls itself once for each file in a chunk. */
const chunkLength = 65_536;

interface Packed {
  readonly path: string;
  length: number;
  chunks: Uint8Array[];
  why?: string;
  isWhole: boolean;
}

/**
 * The files of a zip, as it is read: it is never in memory whole, and no more of it is unpacked than a
 * class can hand in. What is broken is named with the reason.
 */
export async function* unzipped(
  zip: Pick<File, "stream">,
  name: string,
  tell: (bytes: number) => void,
): AsyncGenerator<HandedIn> {
  const [open, ready] = [new Set<Packed>(), [] as Packed[]];
  let [bytes, files] = [0, 0];
  const unzip = new Unzip((file) => {
    files += 1;
    if (file.name.endsWith("/")) return;
    const packed: Packed = { path: `${name}/${file.name}`, length: 0, chunks: [], isWhole: false };
    open.add(packed);
    unpack(file, packed, (length) => (bytes += length));
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of inPieces(zip.stream())) {
      tell(chunk.length);
      unzip.push(chunk);
      for (const packed of open) {
        if (!packed.isWhole) continue;
        open.delete(packed);
        ready.push(packed);
      }
      for (const packed of ready.splice(0)) yield handedIn(packed);
      if (bytes > mostBytes || files > mostFiles) {
        yield {
          path: name,
          why: "There is more in this zip than a class can hand in. The rest of it was not opened.",
        };
        return;
      }
    }
  } catch {
    yield {
      path: name,
      why: "This zip is damaged. Download it again, or unpack it and drop the folder.",
    };
    return;
  }
  for (const packed of open) {
    yield { path: packed.path, why: "The zip ends in the middle of it. Download the zip again." };
  }
  if (files === 0)
    yield { path: name, why: "This is no zip, or it is damaged. There is no file in it." };
}

function unpack(file: UnzipFile, packed: Packed, count: (length: number) => void): void {
  file.ondata = (error, chunk, isLast) => {
    if (error) {
      packed.why = "It could not be unpacked: it is damaged, or locked with a password.";
      packed.isWhole = true;
      return;
    }
    count(chunk.length);
    packed.length += chunk.length;
    if (packed.length > longestFile) {
      packed.why = "It is larger than any submission can be.";
      packed.chunks = [];
    } else if (!isOfSystem(packed.path)) packed.chunks.push(chunk);
    packed.isWhole = isLast;
  };
  file.start();
}

function handedIn({ path, chunks, why }: Packed): HandedIn {
  if (why !== undefined) return { path, why };
  if (/\.zip$/i.test(path))
    return { path, why: "This is a zip within a zip. Unpack it, and drop what is in it." };
  const decoder = new TextDecoder();
  return { path, text: chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") };
}

async function* inPieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (let at = 0; at < value.length; at += chunkLength)
      yield value.subarray(at, at + chunkLength);
  }
}
