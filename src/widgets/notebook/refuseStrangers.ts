import type { Store } from "./store.ts";

/** A link may speak of a figure that the page hasn’t: that is dropped, and said. */
export function refuseStrangers(store: Store): void {
  for (const name of Object.keys(store.standing().own)) {
    const [figure = ""] = name.split(".");
    if (document.getElementById(figure)) continue;
    store.setOwn(name, undefined);
    store.complain(`There is no “${figure}” on this page.`);
  }
}
