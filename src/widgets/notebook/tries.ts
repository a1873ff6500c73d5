import type { Texts } from "./notebook.ts";
import type { Store } from "./store.ts";

/** The share of the window that a figure may take to be brought in by its nearest end. */
const highest = 0.6;

/**
 * Links in the prose that set values (`data-set="stride=3 padding=0"`) set them in place, and bring
 * the figure that they speak of into view; `left` is told which link that was.
 */
export function followTries(root: Document, store: Store, left: (link: HTMLElement) => void): void {
  root.addEventListener("click", (event) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[data-set]");
    if (!link || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    void store.set(textsIn(link.dataset["set"] ?? ""));
    const figure = root.getElementById(link.hash.slice(1));
    if (!figure) return;
    // A tall figure would be brought in with its end, and its formula be cut off.
    const block = figure.offsetHeight > highest * innerHeight ? "start" : "nearest";
    figure.scrollIntoView({ block, behavior: motion() });
    left(link);
  });
}

/** `stride=3 kernelSize=3,5` as texts by value. */
export function textsIn(written: string): Texts {
  const pairs = written.split(/\s+/).filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", text = ""] = pair.split("=");
      return [name, text.replace(/,/g, ", ")];
    }),
  );
}

const motion = () =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : ("smooth" as const);
