import { readCode } from "@reading";
import { dataOf } from "./data.ts";
import { readOptions } from "./options.ts";
import { textOf } from "./textOf.ts";
import { sentencesOf, tableOf } from "./table.ts";
import { whyOf } from "./why.ts";

/** What the command prints, what it complains of, and the code with which it ends. */
export interface Said {
  readonly out: string;
  readonly complained: string;
  readonly code: 0 | 1;
}

/** Reads a file and says what its networks come to. Where there is none, that is said with its line. */
export function summaryOf(args: readonly string[], read: (file: string) => Uint8Array): Said {
  const options = readOptions(args);
  if (typeof options === "string") return { out: "", complained: options, code: 1 };
  const { file, json, why, answers } = options;
  let bytes: Uint8Array;
  try {
    bytes = read(file);
  } catch {
    return { out: "", complained: `There is no file ${file} that can be read.`, code: 1 };
  }
  const text = textOf(file, bytes);
  if (text === undefined) {
    const complained = `${file} holds no network of ONNX that can be read. Is the file whole?`;
    return { out: "", complained, code: 1 };
  }
  const reading = readCode(text, answers);
  const { networks, complaints } = reading;
  const said = sentencesOf(complaints).join("\n");
  const code = networks.length > 0 ? 0 : 1;
  if (json) return { out: JSON.stringify(dataOf(reading), undefined, 2), complained: "", code };
  if (code === 1) return { out: "", complained: said, code };
  if (why !== undefined) {
    const { text: working, ok } = whyOf(networks, why);
    return ok
      ? { out: working, complained: "", code: 0 }
      : { out: "", complained: working, code: 1 };
  }
  return { out: networks.map(tableOf).join("\n\n"), complained: said, code };
}
