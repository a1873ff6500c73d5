import { readFileSync } from "node:fs";
import {
  openReading,
  type OpenedReading,
} from "../../../src/widgets/workbench/view/readingShown.ts";
import type { Opened } from "../../../src/widgets/workbench/view/opened.ts";

/** The code of an example of the page. */
export const exampleText = (name: string): string =>
  readFileSync(`src/widgets/workbench/examples/${name}.py`, "utf8");

export const openExample = (name: string): OpenedReading => openReading(exampleText(name));

/** The first network of a text. Throws where it has none. */
export function networkIn(text: string): Opened {
  const [network] = openReading(text).networks;
  if (!network) throw new Error("There is no network in this text.");
  return network;
}

export const networkOf = (name: string): Opened => networkIn(exampleText(name));
