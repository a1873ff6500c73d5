import type { Argument, PythonCall } from "./written.ts";

/** How a framework is told a padding: by arguments, by a layer before or after, and what one has to know. */
export interface Padding {
  readonly before: readonly PythonCall[];
  readonly padding: readonly Argument[];
  readonly after: readonly PythonCall[];
  readonly notes: readonly string[];
}

export const noPadding: Padding = { before: [], padding: [], after: [], notes: [] };
