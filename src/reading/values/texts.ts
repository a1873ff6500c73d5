import { text } from "./make.ts";
import type { Value } from "./value.ts";

/** Texts put together; a part that is not known is a question mark. */
export function textValue(parts: readonly Value[]): Value {
  const texts = parts.map((part) => {
    if (part.kind === "text") return part.value;
    return part.kind === "number" ? String(part.value) : undefined;
  });
  return text(texts.map((each) => each ?? "?").join(""));
}
