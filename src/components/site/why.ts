import { standBeside } from "./standBeside.ts";
import { workingPage } from "./workingPage.ts";

/**
 * Shows the working of a pressed number in `panel`, beside it. The number is a link to its working
 * page, which is where it leads when a key is held, or when anything fails.
 */
export function explainInPlace(panel: HTMLElement): void {
  const content = panel.lastElementChild;
  let asked: HTMLAnchorElement | undefined;
  let pressed: HTMLAnchorElement | undefined;
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    const leaves = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || !content || leaves || event.defaultPrevented) return;
    event.preventDefault();
    pressed = link;
    show(link, content).catch(() => {
      if (link === pressed) location.assign(link.href);
    });
  });
  for (const type of ["pointerover", "focusin"]) {
    document.addEventListener(type, (event) => {
      const link = linkOf(event);
      if (link) workingPage(link.pathname).catch(() => undefined);
    });
  }
  panel.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") asked?.removeAttribute("aria-expanded");
  });

  // The panel stands last in the page; leaving it by Tab goes on from the number that opened it.
  panel.addEventListener("keydown", ({ key, shiftKey }) => {
    const stops = [...panel.querySelectorAll("a[href], button")];
    if (key !== "Tab" || document.activeElement !== stops.at(shiftKey ? 0 : -1)) return;
    panel.hidePopover();
    asked?.focus({ preventScroll: true });
  });

  async function show(link: HTMLAnchorElement, target: Element): Promise<void> {
    const page = await workingPage(link.pathname);
    // Another number may have been pressed while this page was on its way.
    if (link !== pressed) return;
    const section = page.getElementById(link.hash.slice(1))?.closest(".working");
    if (!section) throw new Error(`${link.href} is not there.`);
    const copy = document.importNode(section, true);
    panel.setAttribute("aria-label", copy.querySelector("h2")?.textContent ?? "");
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    target.replaceChildren(copy);
    // Focus comes back to what had it; not every browser gives it to a pressed link.
    link.focus({ preventScroll: true });
    if (!panel.matches(":popover-open")) panel.showPopover();
    asked?.removeAttribute("aria-expanded");
    link.setAttribute("aria-expanded", "true");
    asked = link;
    standBeside(panel, link);
    // Only now: where a panel without a place has its focus, the page would jump to.
    panel.querySelector("button")?.focus({ preventScroll: true });
  }
}

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>("a.asks-why");
  const elsewhere = link && link.origin === location.origin && link.pathname !== location.pathname;
  return elsewhere ? link : undefined;
}
