import type { Opened } from "../view/opened.ts";
import { axesErrors } from "./axesErrors.ts";
import { checkpointErrors } from "./checkpointErrors.ts";
import type { ErrorExplained } from "./errorReader.ts";
import { kerasErrors } from "./kerasErrors.ts";
import { lossErrors } from "./lossErrors.ts";
import { memoryErrors } from "./memoryErrors.ts";
import { pytorchErrors } from "./pytorchErrors.ts";

export type { ErrorExplained } from "./errorReader.ts";

const longest = 20_000;
const mostSuspects = 5;

/** Every message that is known, in the order in which they are looked for. */
export const knownErrors = [
  ...memoryErrors,
  ...checkpointErrors,
  ...axesErrors,
  ...lossErrors,
  ...pytorchErrors,
  ...kerasErrors,
];

/** What a framework’s message means, and the layers of the code that it may be about; undefined for an unknown one. */
export function explainError(text: string, network?: Opened): ErrorExplained | undefined {
  // The message stands at the end of what Python prints.
  const message = text.slice(-longest).replaceAll(/\s+/g, " ");
  for (const { pattern, explain, lesson } of knownErrors) {
    const found = pattern.exec(message);
    if (!found) continue;
    // A layer is named before what is wrong with it.
    const around = message.slice(Math.max(0, found.index - 120), found.index) + found[0];
    const { sentences, suspects } = explain([around, ...found.slice(1)], network);
    const [id, lessonTitle] = lesson;
    return { sentences, suspects: suspects.slice(0, mostSuspects), lesson: id, lessonTitle };
  }
  return undefined;
}
