const sources = "[data-lights], [data-slot]";

/**
 * Within `root`, what has to do with the quantity under the pointer or the focus, or with what was
 * tapped last, gets the class `lit`: a factor of a formula, its axis in the drawing, its control.
 * What is moved through by keys says in `data-looks` what is looked at. Gives what handles an event.
 */
export function lights(root: HTMLElement): (event: Event) => void {
  let lit: readonly Element[] = [];
  let shown = "";
  let focused = "";
  /** What a finger came down on stays, until it comes down elsewhere, or there once more. */
  let tapped = "";
  let isTouch = false;

  function light(pointed = "", isRedrawn = false) {
    const names = pointed || tapped || focused;
    if (names === shown && !isRedrawn) return;
    shown = names;
    for (const element of lit) element.classList.remove("lit");
    const wanted: readonly string[] = names.match(/\S+/g) ?? [];
    lit = [...root.querySelectorAll(sources)].filter((element) =>
      namesOf(element)
        .split(" ")
        .some((name) => wanted.includes(name)),
    );
    for (const element of lit) element.classList.add("lit");
  }
  document.addEventListener("pointerdown", ({ target }) => {
    if (tapped === "" || root.contains(target as Node)) return;
    tapped = "";
    light();
  });

  return (event) => {
    const names = namesAt(event);
    switch (event.type) {
      case "pointerover":
      case "pointerdown":
        isTouch = (event as PointerEvent).pointerType !== "mouse";
        light(names);
        break;
      // A finger that is lifted leaves at once; its click, which comes after all else, says that it tapped.
      case "pointerleave":
        light();
        break;
      case "click":
        if (!isTouch) break;
        tapped = names === tapped ? "" : names;
        light();
        break;
      // A key may change what is looked at, and what is drawn; the focus stays.
      case "focusin":
      case "keyup":
        tapped = "";
        focused = (event.target as HTMLElement).dataset["looks"] ?? names;
        light("", true);
        break;
      case "focusout":
        focused = "";
        light();
    }
  };
}

/** The quantities of what an event is about. */
function namesAt({ target }: Event): string {
  const source = target instanceof Element ? target.closest(sources) : null;
  return source ? namesOf(source) : "";
}

/** The quantities that an element speaks of. */
function namesOf(element: Element): string {
  const { lights: several, slot = "" } = (element as HTMLElement | SVGElement).dataset;
  return namesIn(several ?? slot);
}

/** The quantities of a text: a slot along a further axis, `stride.1`, is still the stride. */
export const namesIn = (text: string): string => text.replace(/(\.\d+)+/g, "").trim();
