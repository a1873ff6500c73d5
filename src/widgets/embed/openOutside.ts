/** Opens what an embed links to beside the page around it, for in its frame a whole page has no room. */
export function openOutside(): void {
  if (parent === window) return;
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link && leadsAway(link.href, location.href)) {
        link.target = "_blank";
        link.rel = "noopener";
      }
    },
    true,
  );
}

/** Whether a link leads to another page than the one that it stands on; its query is its state. */
export function leadsAway(link: string, here: string): boolean {
  const [to, from] = [URL.parse(link, here), new URL(here)];
  return to !== null && (to.origin !== from.origin || to.pathname !== from.pathname);
}
