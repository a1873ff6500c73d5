import type { Texts } from "./notebook.ts";
import type { Store } from "./store.ts";

/** The share of the window that a figure may take to be brought in by its nearest end. */
const highest = 0.6;

/** What the history knows of a place on the page: which link was left there; −1 where one led to. */
export interface Place {
  readonly left?: number;
  /** How far down the page was then. */
  readonly down?: number;
}

/**
 * Follows a link of the prose that sets values and figures’ own states (`data-set="stride=3
 * sliding-kernel.place=4"`): sets them in place, and brings the figure that it speaks of into view. The
 * browser’s “back” then leads to the link again. `left` is told that it was left.
 */
export function follow(
  link: HTMLAnchorElement,
  store: Store,
  left: (link: HTMLElement) => void,
): void {
  void store.set(textsIn(link.dataset["set"] ?? ""));
  const figure = document.getElementById(link.hash.slice(1));
  if (!figure) return;
  const { top, bottom } = figure.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  history.replaceState({ left: links().indexOf(link), down: scrollY } satisfies Place, "");
  history.pushState({ left: -1 } satisfies Place, "");
  // A tall figure would be brought in with its end, and its formula be cut off.
  const block = figure.offsetHeight > highest * innerHeight ? "start" : "nearest";
  figure.scrollIntoView({ block, behavior: motion() });
  left(link);
}

/** Comes to another place of the page’s history: to the link that was left there. The values stay as they are. */
export function comeTo({ left, down = scrollY }: Place, store: Store): void {
  const link = links()[left ?? -1];
  // Who comes by here once more may be led elsewhere.
  history.replaceState(link ? null : history.state, "", store.address());
  if (!link) return;
  // The browser has gone there, but a smooth scroll that is still under way would lead off again.
  scrollTo({ top: down, behavior: "instant" });
  goTo(link, "nearest");
}

/** Leads back to a link that was left: by the browser’s history, where its last step was to leave it. */
export function goBack(link: HTMLElement): void {
  if ((history.state as Place | null)?.left === -1) history.back();
  else goTo(link, "center");
}

const links = () => [...document.querySelectorAll<HTMLElement>("a[data-set]")];

function goTo(link: HTMLElement, block: ScrollLogicalPosition): void {
  link.scrollIntoView({ block });
  link.focus({ preventScroll: true });
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
