import type { Order, Told } from "./asking.ts";

/** Answers, in a worker, what a page asks of it (asking.ts): for each kind of question a function. */
export function answerOrders<Questions>(answers: {
  readonly [K in keyof Questions]: (question: Questions[K]) => unknown;
}): void {
  const tell = (told: Told<Record<string, unknown>>) => postMessage(told);
  addEventListener("message", ({ data }: MessageEvent<Order<Questions>>) => {
    const { id, kind, question } = data;
    try {
      // The page sends with each kind the question that belongs to it.
      tell({ id, ok: true, reply: answers[kind](question) });
    } catch (error) {
      tell({ id, ok: false, why: error instanceof Error ? error.message : String(error) });
    }
  });
}
