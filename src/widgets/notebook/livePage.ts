import { write } from "../parts/slots.ts";
import { fillPage } from "./fillPage.ts";
import { operateLiveNumbers } from "./liveNumbers.ts";
import type { Standing } from "./standing.ts";
import type { Store } from "./store.ts";
import { theNotebook } from "./theNotebook.ts";
import { followTries } from "./tries.ts";

/** Brings a lesson's page to life: its sentences and formulas follow the notebook, and so does its bar. */
export function livePage(bar: HTMLElement): void {
  const store = theNotebook();
  let link: HTMLElement | undefined;
  const back = part(bar, "[data-back]");
  let filled: Standing["good"] | undefined;
  const show = () => {
    const standing = store.standing();
    if (standing.good !== filled) fillPage(document, standing);
    filled = standing.good;
    showBar(bar, store, standing, link !== undefined);
  };
  store.subscribe(show);
  if (location.search !== "") void refuseLater(store);
  operateLiveNumbers(document, store);
  followTries(document, store, (pressed) => {
    link = pressed;
    show();
  });
  back.addEventListener("click", () => {
    link?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
    link = undefined;
    show();
  });
  part(bar, "[data-reset]").addEventListener("click", () => {
    store.reset();
  });
  part(bar, "[data-link]").addEventListener("click", (event) => {
    void copy(bar, store, event.currentTarget as HTMLElement);
  });
  show();
}

/** What a link asks of figures is looked at once its values are there. */
async function refuseLater(store: Store): Promise<void> {
  const [{ refuseStrangers }] = await Promise.all([import("./arithmetic.ts"), store.recalled]);
  refuseStrangers(store);
}

/** The bar is there once there is something to say: a change, a way back, or a link that could not be. */
function showBar(bar: HTMLElement, store: Store, standing: Standing, canGoBack: boolean): void {
  const { values } = store.notebook;
  const changed = Object.entries(values).filter(
    ([name, { start }]) => standing.good[name] !== start,
  );
  toggle(bar, changed.length > 0 || canGoBack || standing.complaint !== "");
  const said = changed.map(([name, { described }]) => `${described.label} ${standing.good[name]}`);
  write(part(bar, "[data-changed]"), said.join(" · "));
  write(part(bar, "[role=alert]"), standing.complaint);
  const canReset = changed.some(([name]) => !standing.locked.includes(name));
  toggle(part(bar, "[data-reset]"), canReset);
  toggle(part(bar, "[data-back]"), canGoBack);
}

/** Shows or hides what is not so already: the same said again has the page's styles worked out anew. */
function toggle(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

/** Copies an address that restores the page, with what is ticked to be locked or hidden. */
async function copy(bar: HTMLElement, store: Store, button: HTMLElement): Promise<void> {
  const url = new URL(store.address());
  for (const name of ["lock", "hide"]) {
    const ticked = bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
    if (ticked.length > 0) url.searchParams.set(name, [...ticked].map(({ value }) => value).join());
    else url.searchParams.delete(name);
  }
  const label = button.textContent;
  await navigator.clipboard.writeText(url.href).then(
    () => write(button, "Copied"),
    () => write(button, "Not allowed here"),
  );
  setTimeout(() => {
    write(button, label);
  }, 2000);
}

function part(bar: HTMLElement, selector: string): HTMLElement {
  const found = bar.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The notebook's bar has no ${selector}.`);
  return found;
}
