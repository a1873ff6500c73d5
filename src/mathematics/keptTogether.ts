/** The sizes of a shape written in a sentence, `3 × 224 × 224`, stay in one line; beside a tag, too. */
export const keptTogether = (text: string) =>
  text.replace(/(?<=\d|^) × (?=\d|$)/g, "\u00a0×\u00a0");
