import type { Store } from "./store.ts";

/** A link may speak of a figure that the page hasn’t: that is dropped, and said. */
export function refuseStrangers(store: Store): void {
  const { own, locked } = store.standing();
  const figures = [...Object.keys(own), ...locked]
    .filter((name) => name.includes("."))
    .map((name) => name.slice(0, name.indexOf(".")));
  for (const figure of new Set(figures)) {
    if (document.getElementById(figure)) continue;
    for (const name of Object.keys(own)) {
      if (name.startsWith(`${figure}.`)) store.setOwn(name, undefined);
    }
    store.complain(`There is no “${figure}” on this page.`);
  }
}
