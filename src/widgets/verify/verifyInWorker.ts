import type { Entry, Outcome, Verified } from "@assignments";
import type { Doing, Order, Told } from "./messages.ts";

/** Verifies in a worker, so that the page stays awake; the function that comes back stops it. */
export function verifyInWorker(
  order: Order,
  tell: (doing: Doing) => void,
  finish: (outcome: Outcome<Verified>) => void,
): () => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const entries: Entry[] = [];
  const end = (outcome: Outcome<Verified>) => {
    worker.terminate();
    finish(outcome);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if (data.kind === "entries") entries.push(...data.entries);
    else if (data.kind === "done") end({ ok: true, value: { ...data.verified, entries } });
    else if (data.kind === "failed") end({ ok: false, why: data.why });
    else tell(data);
  });
  worker.addEventListener("error", () => {
    end({ ok: false, why: "Marking stopped unexpectedly. Reload the page and try again." });
  });
  worker.postMessage(order);
  return () => worker.terminate();
}
