const sources = "[data-lights], [data-slot], [data-quantity]";

/**
 * Within `root`, what has to do with the quantity under the pointer, the finger or the focus gets the
 * class `lit`: a factor of a formula, its axis in the drawing, its control. Returns its undoing.
 */
export function lights(root: HTMLElement): () => void {
  const stop = new AbortController();
  let lit: readonly Element[] = [];
  let shown = "";

  function light(names: string): void {
    if (names === shown) return;
    shown = names;
    for (const element of lit) element.classList.remove("lit");
    const wanted = names === "" ? [] : names.split(" ");
    lit = [...root.querySelectorAll(sources)].filter((element) =>
      namesOf(element).some((name) => wanted.includes(name)),
    );
    for (const element of lit) element.classList.add("lit");
  }

  const follow = ({ target }: Event) => {
    const source = target instanceof Element ? target.closest(sources) : null;
    light(source ? namesOf(source).join(" ") : "");
  };
  for (const type of ["pointerover", "pointerdown", "focusin"]) {
    root.addEventListener(type, follow, { signal: stop.signal });
  }
  for (const type of ["pointerleave", "focusout"]) {
    root.addEventListener(type, () => light(""), { signal: stop.signal });
  }
  return () => {
    stop.abort();
  };
}

/** The quantities that an element speaks of. */
function namesOf(element: Element): string[] {
  const { lights: several, slot, quantity } = (element as HTMLElement | SVGElement).dataset;
  // A slot along a further axis, `stride.1`, is still the stride.
  return [...(several ?? slot ?? quantity ?? "").matchAll(/[^\s.]+(?=\.|\s|$)/g)]
    .map(([name]) => name)
    .filter((name) => !/^\d+$/.test(name));
}
