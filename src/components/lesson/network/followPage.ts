import type { Store } from "@widgets/notebook/store.ts";
import type { Followed } from "./followedRows.ts";

/**
 * Lets a network’s picture follow those layers of its page that `follows` names. `changed` is told
 * once it is drawn anew, and whether it is no longer the network as it was published.
 */
export function followPage(
  picture: HTMLElement,
  follows: string,
  store: Store,
  changed: (isChanged: boolean) => void,
): void {
  // Our own page wrote it when it was built.
  const rows = JSON.parse(follows) as readonly Followed[];
  let shown: ReturnType<Store["standing"]>["worked"];
  const show = () => {
    const { worked } = store.standing();
    if (!worked || worked === shown) return;
    shown = worked;
    void import("./drawAnew.ts").then(
      ({ redraw, followedRows }) => {
        const anew = shown === worked ? followedRows(rows, worked) : undefined;
        if (!anew) return;
        redraw(picture, anew);
        const { values } = store.notebook;
        const { good } = store.standing();
        changed(Object.entries(values).some(([name, { start }]) => good[name] !== start));
      },
      () => undefined,
    );
  };
  store.subscribe(show);
  // The page may have been changed while this was on its way.
  show();
}

/** What speaks of the published network, or leads to its pages, does so only as long as it is shown. */
export function keepTrue(picture: HTMLElement, isChanged: boolean): void {
  for (const link of picture.querySelectorAll<HTMLAnchorElement>(".table td > a")) {
    const { href, label } = link.dataset;
    if (isChanged === (href !== undefined)) continue;
    link.classList.toggle("asks-why", !isChanged);
    if (isChanged) {
      link.dataset["href"] = link.getAttribute("href") ?? "";
      link.dataset["label"] = link.getAttribute("aria-label") ?? "";
      link.removeAttribute("href");
      link.removeAttribute("aria-label");
    } else {
      link.setAttribute("href", href ?? "");
      link.setAttribute("aria-label", label ?? "");
      delete link.dataset["href"];
      delete link.dataset["label"];
    }
  }
  for (const part of picture.querySelectorAll<HTMLElement>("[data-published]")) {
    part.hidden = isChanged;
  }
  for (const part of picture.querySelectorAll<HTMLElement>("[data-changed]")) {
    part.hidden = !isChanged;
  }
}
