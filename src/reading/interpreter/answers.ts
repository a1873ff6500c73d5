import type { Answer } from "../complaint.ts";
import { boolean, decimal, text, tuple, whole } from "../values/make.ts";
import type { Value } from "../values/value.ts";

/** What a person answered as a value of Python. */
export function fromAnswer(answer: Answer): Value {
  if (typeof answer === "boolean") return boolean(answer);
  if (typeof answer === "string") return text(answer);
  if (typeof answer === "number") return Number.isInteger(answer) ? whole(answer) : decimal(answer);
  return tuple(answer.map(whole));
}
