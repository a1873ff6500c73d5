/** Longer than a movement takes (--steady). */
const milliseconds = 300;

/**
 * Whether what `watched` gives has just changed: while a step is taken, things move to their places;
 * when a value changes, they stand there at once. To be called while a component is made.
 */
export function justChanged(watched: () => unknown): { readonly now: boolean } {
  let before = watched();
  let now = $state.raw(false);
  // Before the page is written to, so that the places that change meanwhile are moved to.
  $effect.pre(() => {
    const current = watched();
    if (current === before) return;
    before = current;
    now = true;
    const timer = setTimeout(() => (now = false), milliseconds);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
