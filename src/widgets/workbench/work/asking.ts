import type { Kind, Order, Questions, Replies, Told } from "./messages.ts";

/** The worker as far as it is needed here, so that a test can stand in for it. */
export interface Hand {
  postMessage(order: Order): void;
  addEventListener(type: "message", listen: (event: { readonly data: Told }) => void): void;
  addEventListener(type: "error", listen: () => void): void;
  terminate(): void;
}

/** Asks the worker; a stopped one is made anew when something is asked again. */
export interface Asking {
  readonly ask: <K extends Kind>(kind: K, question: Questions[K]) => Promise<Replies[K]>;
  /** Ends whatever is being worked out: all open questions come to nothing. */
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (reply: Replies[Kind]) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to a worker that is made when the first is asked. */
export function asking(makeHand: () => Hand): Asking {
  let hand: Hand | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  function end(why: string) {
    hand?.terminate();
    hand = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { reject } of open) reject(new Error(why));
  }

  function begin(): Hand {
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
    ask: <K extends Kind>(kind: K, question: Questions[K]) =>
      new Promise<Replies[K]>((resolve, reject) => {
        hand ??= begin();
        asked += 1;
        // What comes back under a number answers the question that was sent under it.
        waiting.set(asked, { resolve: resolve as Waiting["resolve"], reject });
        hand.postMessage({ id: asked, kind, question });
      }),
    stop: () => end(stopped),
  };
}

/** Why a question comes to nothing that was stopped on purpose. */
export const stopped = "Stopped.";
