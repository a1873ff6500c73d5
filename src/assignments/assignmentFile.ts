import type { Outcome } from "./assignment.ts";
import { isRecord, isText, parseJson } from "./fields.ts";

const format = "layerwise assignment";

/** The text of a file that carries an assignment’s code, for where a link would not arrive whole. */
export const writeAssignmentFile = (code: string): string =>
  `${JSON.stringify({ format, version: 1, code }, undefined, 2)}\n`;

/** The code that an assignment’s file carries; whether it is whole is for `readCode` to say. */
export function readAssignmentFile(text: string): Outcome<string> {
  const data = parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(data) || data["format"] !== format) {
    return refused("This is not an assignment’s file. It is the one that “Save as a file” gave.");
  }
  if (data["version"] !== 1) {
    return refused(
      "This file was written by a newer version of the site. Open it where it was made.",
    );
  }
  return isText(data["code"], 20_000)
    ? { ok: true, value: data["code"] }
    : refused("A part of this file is missing. Save it anew where the assignment was made.");
}

const refused = (why: string) => ({ ok: false, why }) as const;
