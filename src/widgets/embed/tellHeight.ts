/** Tells the page around an embed how high it is, whenever that changes; `public/embed.js` listens. */
export function tellHeight(): void {
  if (parent === window) return;
  new ResizeObserver(() => {
    // Nobody learns more from it than what they show already.
    parent.postMessage({ layerwise: "height", height: document.body.offsetHeight }, "*");
  }).observe(document.body);
}
