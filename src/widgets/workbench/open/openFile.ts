import { codeInFile, type Opened } from "../share/codeInFile.ts";
import { longestText } from "../share/kept.ts";
import { laidOut } from "./laidOut.ts";

/** A file as far as it is needed here, so that a test can stand in for it. */
export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** The text of a model’s bytes, or nothing where they hold none. */
export type InText = (file: OpenedFile) => Promise<string | undefined>;

/** Larger files would not fit into the memory of many a browser. */
const largest = 1_000_000_000;

/** What stands in a file: code, JSON in lines, or a file of ONNX in its text form, without its weights. */
export async function openFile(file: OpenedFile, inText: InText): Promise<Opened> {
  const { name, size } = file;
  if (/\.onnx$/i.test(name)) return openModel(file, inText);
  // A text of that length is never read: its bytes need not be looked at.
  const content = size > 16 * longestText ? "" : await file.text().catch(() => "\0");
  if (size > 16 * longestText) return codeInFile(name, " ".repeat(4 * longestText + 1));
  return codeInFile(name, /\.json$/i.test(name) ? laidOut(content) : content);
}

async function openModel(file: OpenedFile, inText: InText): Promise<Opened> {
  const { name, size } = file;
  if (size > largest) {
    const why = `${name} is larger than 1 GB. Its shapes are all that is read here: save it without its weights, with onnx.save(model, "${name}", save_as_external_data=True).`;
    return { ok: false, why };
  }
  const text = await inText(file).catch(() => undefined);
  if (text === undefined)
    return { ok: false, why: `${name} holds no network that can be read. Is the file whole?` };
  if (text.length > longestText)
    return { ok: false, why: `${name} has more steps than are read here.` };
  return { ok: true, text };
}
