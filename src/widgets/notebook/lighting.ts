/**
 * Lights up what belongs together in `root`, with what does so fetched at the first sign that
 * somebody is there; nothing of what happens until it is there is lost. Returns its undoing.
 */
export function lighting(root: HTMLElement): () => void {
  const stop = new AbortController();
  let fetched: Promise<(event: Event) => void> | undefined;
  const hand = (event: Event) => {
    fetched ??= import("./lights.ts").then(({ lights }) => lights(root));
    fetched.then(
      (handle) => {
        handle(event);
      },
      // Another try may find the network again.
      () => (fetched = undefined),
    );
  };
  for (const type of "pointerover pointerdown pointerleave click focusin keyup focusout".split(
    " ",
  )) {
    root.addEventListener(type, hand, { signal: stop.signal });
  }
  return () => {
    stop.abort();
  };
}
