import type { Marked } from "./marked.ts";
import { readDecimal } from "./readDecimal.ts";
import { readNumber } from "./readNumber.ts";
import { readShape } from "./readShape.ts";

/** How what is typed is read so far, which gives nothing away; empty where it can’t be read. */
export function echoOf(marked: Marked, typed: string): string {
  const read =
    "axes" in marked
      ? readShape(typed, marked.answer.length)
      : marked.decimal
        ? readDecimal(typed)
        : readNumber(typed);
  return "echo" in read ? read.echo : "";
}
