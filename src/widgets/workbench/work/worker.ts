import { answering } from "./answering.ts";
import type { Order, Told } from "./messages.ts";

const answer = answering();
const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data: { id, kind, question } }: MessageEvent<Order>) => {
  try {
    // The page sends with each kind the question that belongs to it.
    tell({ id, ok: true, reply: answer(kind, question as never) });
  } catch (error) {
    tell({ id, ok: false, why: error instanceof Error ? error.message : String(error) });
  }
});
