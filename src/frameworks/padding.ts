import type { Analysis } from "@calc";
import type { Argument, PythonCall } from "./written.ts";

/** What follows from a layer that can be. */
export type Possible = Extract<Analysis, { ok: true }>;

/** How a framework is told a padding: by a layer before, by arguments, and what one has to know. */
export interface Padding {
  readonly before: readonly PythonCall[];
  readonly padding: readonly Argument[];
  readonly notes: readonly string[];
}
