import { asking } from "../parts/asking.ts";
import type { Questions, Replies } from "./answers.ts";

/** Asks what reads the code of a page's cells: a worker, so that no control waits for it. */
export const { ask } = asking<Questions, Replies>(
  () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
);
