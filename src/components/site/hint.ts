import { standBeside } from "./standBeside.ts";

const opens = 120;
const closes = 250;

/**
 * Shows the hint of a term beside it on hover, focus and tap. The pointer may go over to the hint,
 * Escape sends it away, and a second tap follows the link.
 */
export function hintInPlace(): void {
  let shown: { term: Element; hint: HTMLElement } | undefined;
  let timer = 0;
  let wasOpen = false;
  let byFinger = false;

  const show = (term: Element) => {
    clearTimeout(timer);
    if (shown?.term === term) return;
    hide();
    const hint = document.getElementById(term.getAttribute("aria-describedby") ?? "");
    if (!hint) return;
    hint.showPopover();
    standBeside(hint, term);
    shown = { term, hint };
  };
  const hide = () => {
    clearTimeout(timer);
    shown?.hint.hidePopover();
    shown = undefined;
  };
  const later = (what: () => void, wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(what, wait);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const term = termAt(target);
    if (term) later(() => show(term), opens);
    else if (shown?.hint.contains(target as Node)) clearTimeout(timer);
    else if (shown?.term !== document.activeElement) later(hide, closes);
  });
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    byFinger = pointerType === "touch";
    const term = termAt(target);
    wasOpen = term !== undefined && shown?.term === term;
    if (!term && !shown?.hint.contains(target as Node)) hide();
  });
  document.addEventListener("click", (event) => {
    const term = termAt(event.target);
    if (!term || !byFinger || wasOpen) return;
    event.preventDefault();
    show(term);
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = termAt(target);
    if (term?.matches(":focus-visible")) show(term);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (target === shown?.term) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}

const termAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest("a.term") ?? undefined) : undefined;
