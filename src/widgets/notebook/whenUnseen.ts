/**
 * Calls `show`, which changes the height of `element`, once that moves nothing that a person looks at:
 * while it is out of view, or when the person takes hold of it.
 */
export function whenUnseen(element: HTMLElement, show: () => void): void {
  const stop = new AbortController();
  const end = () => {
    observer.disconnect();
    stop.abort();
    show();
  };
  // What is above the view moves it, where the browser does not hold on to what is seen.
  const isHeld = CSS.supports("overflow-anchor", "auto");
  const observer = new IntersectionObserver(([entry]) => {
    if (entry && !entry.isIntersecting && (isHeld || entry.boundingClientRect.top > 0)) end();
  });
  observer.observe(element);
  for (const type of ["pointerdown", "focusin"]) {
    element.addEventListener(type, end, { signal: stop.signal });
  }
}
