const pause = 700;

/** What a live region says: `sentence`, once it has stood still, and nothing before `isChanged`. */
export function announcement(
  sentence: () => string,
  isChanged: () => boolean,
): { readonly text: string } {
  let text = $state.raw("");
  $effect(() => {
    const next = sentence();
    if (!isChanged()) return;
    const timer = setTimeout(() => (text = next), pause);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get text() {
      return text;
    },
  };
}
