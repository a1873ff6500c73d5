import type { Opened } from "../view/opened.ts";
import type { Format } from "./formats.ts";
import { kerasCode, pytorchCode } from "./networkCode.ts";
import { csvTable, latexTable, markdownTable } from "./tableTexts.ts";

const writers: Readonly<Record<Format, (network: Opened) => string>> = {
  keras: kerasCode,
  pytorch: pytorchCode,
  markdown: markdownTable,
  latex: latexTable,
  csv: csvTable,
};

/** A network as text: code of a framework, or its table. */
export const written = (network: Opened, format: Format): string => writers[format](network);
