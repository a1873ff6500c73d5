import { frameworkTitles } from "@frameworks";
import type { Part } from "./ipynb.ts";

const imports = {
  pytorch: "from torch import nn",
  keras: "import keras\nfrom keras import layers",
} as const;

/** A cell that runs in a framework; where that is missing it does nothing, and only a check says so. */
export function ifInstalled(
  framework: keyof typeof imports,
  codes: readonly string[],
  isCheck = false,
): Part[] {
  if (codes.length === 0) return [];
  const title = frameworkTitles[framework];
  const missing = isCheck
    ? `print("${title} is not installed, so nothing is checked with it.")`
    : `pass  # ${title} is not installed.`;
  const text = [
    "try:",
    indented(imports[framework]),
    "except ImportError:",
    indented(missing),
    "else:",
    indented(codes.join("\n\n")),
  ];
  return [{ kind: "code", text: text.join("\n") }];
}

/** Python one step further in; empty lines stay empty. */
export const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, "    ");
