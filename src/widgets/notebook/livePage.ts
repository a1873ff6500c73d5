import { write } from "../parts/slots.ts";
import { fillPage } from "./fillPage.ts";
import { operateLiveNumbers } from "./liveNumbers.ts";
import type { Standing } from "./standing.ts";
import type { Store } from "./store.ts";
import { theNotebook } from "./theNotebook.ts";
import type { Place } from "./tries.ts";

/** What is fetched once somebody does something. */
const later = () => import("./arithmetic.ts");

/** Brings a lesson's page to life: its sentences and formulas follow the notebook, and so does its bar. */
export function livePage(bar: HTMLElement): void {
  const store = theNotebook();
  let link: HTMLElement | undefined;
  let filled: Standing["good"] | undefined;
  const show = () => {
    const standing = store.standing();
    if (standing.good !== filled) fillPage(document, standing);
    filled = standing.good;
    showBar(bar, store, standing, link !== undefined);
  };
  store.subscribe(show);
  if (location.search !== "") void keepToLink(store);
  operateLiveNumbers(document, store);
  lightWhatIsRead(store);
  const leave = (pressed: HTMLElement | undefined) => {
    link = pressed;
    show();
  };
  followTries(store, leave);
  part(bar, "[data-back]").addEventListener("click", () => {
    const left = link;
    if (left) void later().then(({ goBack }) => goBack(left));
    leave(undefined);
  });
  part(bar, "[data-reset]").addEventListener("click", () => {
    store.reset();
    void later().then(({ forgetPredictions }) => {
      forgetPredictions(location.pathname);
      store.setPredicted(false);
    });
  });
  part(bar, "[data-link]").addEventListener("click", (event) => {
    const button = event.currentTarget as HTMLElement;
    void later().then(({ copyLink }) => copyLink(bar, store, button));
  });
  const list = bar.querySelector("ul");
  list?.parentElement?.addEventListener(
    "toggle",
    () => void later().then(({ listHoldable }) => listHoldable(list, store)),
    { once: true },
  );
  show();
}

/** Links in the prose set values in place, lead to figures, and are come back to. */
function followTries(store: Store, left: (link: HTMLElement | undefined) => void): void {
  document.addEventListener("click", (event) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = event;
    const link = (target as Element).closest<HTMLAnchorElement>("a[data-set]");
    if (!link || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    later().then(
      ({ follow }) => {
        follow(link, store, left);
      },
      // The page says that it could not be fetched.
      () => store.set({}),
    );
  });
  addEventListener("popstate", ({ state }: { readonly state: Place | null }) => {
    if (state?.left === undefined) return;
    left(undefined);
    void later().then(({ comeTo }) => comeTo(state, store));
  });
}

/** What a link asks of figures is looked at once its values are there. */
async function keepToLink(store: Store): Promise<void> {
  const [{ holdOwn, refuseStrangers }] = await Promise.all([later(), store.recalled]);
  refuseStrangers(store);
  holdOwn(document.body, store);
}

/** A number in a sentence lights up what it reads; a figure’s own are lit by itself. */
function lightWhatIsRead(store: Store): void {
  let light: Promise<(source: HTMLElement | null) => void> | undefined;
  const follow = ({ target }: Event) => {
    const source = (target as Element).closest<HTMLElement>(
      ":is([data-slot], [data-choose], [data-set], [data-link]):not(.card *)",
    );
    if (!source && !light) return;
    light ??= later().then(({ lightReads }) => lightReads(document, store));
    light.then(
      (lightUp) => {
        lightUp(source);
      },
      // Another try may find the network again.
      () => (light = undefined),
    );
  };
  for (const type of ["pointerover", "pointerdown", "focusin"]) {
    document.addEventListener(type, follow, { passive: true });
  }
}

/** At its place it is quiet; it comes along once there is something to say: a change, a way back, or a link that could not be. */
function showBar(bar: HTMLElement, store: Store, standing: Standing, canGoBack: boolean): void {
  const { values } = store.notebook;
  const changed = Object.entries(values).filter(
    ([name, { start }]) => standing.good[name] !== start,
  );
  const isQuiet = changed.length === 0 && !canGoBack && standing.complaint === "";
  bar.toggleAttribute("data-quiet", isQuiet);
  const said = changed.map(([name, { described }]) => `${described.label} ${standing.good[name]}`);
  write(part(bar, "[data-changed]"), said.join(" · "));
  write(part(bar, "[role=alert]"), standing.complaint);
  const canReset = changed.some(([name]) => !standing.locked.includes(name));
  toggle(part(bar, "[data-reset]"), canReset || standing.predicted);
  toggle(part(bar, "[data-back]"), canGoBack);
}

/** Shows or hides what is not so already: the same said again has the page's styles worked out anew. */
function toggle(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

function part(bar: HTMLElement, selector: string): HTMLElement {
  const found = bar.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The notebook's bar has no ${selector}.`);
  return found;
}
