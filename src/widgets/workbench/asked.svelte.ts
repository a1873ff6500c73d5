import type { Bench } from "./bench.svelte.ts";
import type { Kind, Questions, Replies } from "./work/messages.ts";

/** What the worker replies to a question, asked again whenever it or the code changes. */
export function asked<K extends Kind>(
  theBench: () => Bench,
  kind: K,
  question: () => Questions[K],
): { readonly reply: Replies[K] | undefined; readonly isLost: boolean } {
  let reply = $state.raw<Replies[K]>();
  let isLost = $state.raw(false);
  $effect(() => {
    const bench = theBench();
    const { times } = bench;
    let isLeft = false;
    const isStale = () => isLeft || times !== bench.times;
    bench.ask(kind, question()).then(
      (answer) => {
        if (isStale()) return;
        reply = answer;
        isLost = false;
      },
      () => {
        if (!isStale()) isLost = true;
      },
    );
    return () => (isLeft = true);
  });
  return {
    get reply() {
      return reply;
    },
    get isLost() {
      return isLost;
    },
  };
}
