import type { Store } from "./store.ts";

const controls = "button, input, select";
const reason = "Locked by the link that you came by";

/**
 * Closes or takes away what changes a figure’s own state, marked by its name (`data-own="view"`), where a
 * teacher’s link locks or hides that, and says why; also in figures that wake later, or change what they offer.
 */
export function holdOwn(root: HTMLElement, store: Store): void {
  const { locked, hidden } = store.standing();
  if (locked.length === 0) return;
  const hold = () => {
    for (const control of root.querySelectorAll(".controls > :disabled")) {
      control.setAttribute("title", reason);
    }
    for (const part of root.querySelectorAll<HTMLElement>("figure [data-own]")) {
      const figure = part.closest("figure");
      const name = `${figure?.id ?? ""}.${part.dataset["own"] ?? ""}`;
      const isLocked = locked.includes(name);
      for (const control of [part, ...part.querySelectorAll<HTMLElement>(controls)]) {
        if (control.matches(controls)) close(control, isLocked);
      }
      part.style.opacity = isLocked ? "0.75" : "";
      part.style.display = hidden.includes(name) ? "none" : "";
      // What is moved through by keys is what the bar below it moves through.
      if (!isLocked || !part.matches(".playback")) continue;
      for (const slider of figure?.querySelectorAll("[role=slider]") ?? []) close(slider, true);
    }
  };
  hold();
  // Of what it changes itself it hears nothing.
  const attributeFilter = ["data-own", "disabled"];
  const observer = new MutationObserver(() => {
    hold();
    observer.takeRecords();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter });
}

function close(control: Element, isLocked: boolean): void {
  if (!isLocked && !control.hasAttribute("data-held")) return;
  control.toggleAttribute("data-held", isLocked);
  control.toggleAttribute("disabled", isLocked);
  if (!isLocked) {
    for (const attribute of ["aria-disabled", "title"]) control.removeAttribute(attribute);
    return;
  }
  control.setAttribute("aria-disabled", "true");
  control.setAttribute("title", reason);
}
