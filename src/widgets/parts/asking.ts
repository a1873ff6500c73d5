/** One question on its way to a worker. */
export interface Order<Questions> {
  readonly id: number;
  readonly kind: keyof Questions;
  readonly question: Questions[keyof Questions];
}

/** What comes back for an order, or why nothing does. */
export type Told<Replies> =
  | { readonly id: number; readonly ok: true; readonly reply: Replies[keyof Replies] }
  | { readonly id: number; readonly ok: false; readonly why: string };

/** The worker as far as it is needed here, so that a test can stand in for it. */
export interface Hand<Questions, Replies> {
  postMessage(order: Order<Questions>): void;
  addEventListener(
    type: "message",
    listen: (event: { readonly data: Told<Replies> }) => void,
  ): void;
  addEventListener(type: "error", listen: () => void): void;
  terminate(): void;
}

/** Asks the worker; a stopped one is made anew when something is asked again. */
export interface Asking<Questions, Replies extends Record<keyof Questions, unknown>> {
  readonly ask: <K extends keyof Questions>(kind: K, question: Questions[K]) => Promise<Replies[K]>;
  /** Ends whatever is being worked out: all open questions come to nothing. */
  readonly stop: () => void;
}

interface Waiting<Replies> {
  readonly resolve: (reply: Replies[keyof Replies]) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to a worker (answerOrders.ts) that is made when the first is asked. */
export function asking<Questions, Replies extends Record<keyof Questions, unknown>>(
  makeHand: () => Hand<Questions, Replies>,
): Asking<Questions, Replies> {
  let hand: Hand<Questions, Replies> | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting<Replies>>();

  function end(why: string) {
    hand?.terminate();
    hand = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { reject } of open) reject(new Error(why));
  }

  function begin(): Hand<Questions, Replies> {
    const made = makeHand();
    made.addEventListener("message", ({ data }) => {
      const open = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) open?.resolve(data.reply);
      else open?.reject(new Error(data.why));
    });
    made.addEventListener("error", () => {
      end("Reading stopped unexpectedly. Change the code or reload the page.");
    });
    return made;
  }

  return {
    ask: <K extends keyof Questions>(kind: K, question: Questions[K]) =>
      new Promise<Replies[K]>((resolve, reject) => {
        hand ??= begin();
        asked += 1;
        // What comes back under a number answers the question that was sent under it.
        waiting.set(asked, { resolve: resolve as Waiting<Replies>["resolve"], reject });
        hand.postMessage({ id: asked, kind, question });
      }),
    stop: () => end(stopped),
  };
}

/** Why a question comes to nothing that was stopped on purpose. */
export const stopped = "Stopped.";
