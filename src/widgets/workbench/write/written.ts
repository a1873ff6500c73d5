import { toKerasNetwork, toPyTorchNetwork } from "@frameworks";
import type { Opened } from "../view/opened.ts";
import type { Format } from "./formats.ts";
import { csvTable, latexTable, markdownTable } from "./tableTexts.ts";

const writers: Readonly<Record<Format, (network: Opened) => string>> = {
  keras: ({ network }) => toKerasNetwork(network),
  pytorch: ({ network }) => toPyTorchNetwork(network),
  markdown: markdownTable,
  latex: latexTable,
  csv: csvTable,
};

/** A network as text: code of a framework, or its table. */
export const written = (network: Opened, format: Format): string => writers[format](network);
