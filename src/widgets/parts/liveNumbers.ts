/** What happens when a person changes a number in the prose. */
export interface LiveNumbers {
  /** The smallest and the largest value of a quantity. */
  readonly rangeOf: (quantity: string) => readonly [least: number, most: number];
  readonly change: (quantity: string, value: number) => void;
}

const pixelsPerStep = 12;
const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
};

/**
 * Lets a person step the numbers of a scene that stand in the prose, by arrow keys or by dragging.
 * Without this they are plain text. Returns a function that undoes it.
 */
export function operateLiveNumbers(scene: string, numbers: LiveNumbers): () => void {
  const stop = new AbortController();
  const selector = `[data-scene="${scene}"] [data-choose]`;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    operate(element, numbers, stop.signal);
  }
  return () => {
    stop.abort();
  };
}

function operate(
  element: HTMLElement,
  { rangeOf, change }: LiveNumbers,
  signal: AbortSignal,
): void {
  const quantity = element.dataset["slot"] ?? "";
  const [least, most] = rangeOf(quantity);
  const current = () => Number(element.textContent);
  const set = (value: number) => {
    change(quantity, Math.min(Math.max(value, least), most));
  };
  const attributes = {
    role: "spinbutton",
    tabindex: "0",
    "aria-label": element.dataset["choose"] ?? quantity,
    "aria-valuemin": String(least),
    "aria-valuemax": String(most),
    "aria-valuenow": element.textContent,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);

  element.addEventListener(
    "keydown",
    (event) => {
      const ends: Readonly<Record<string, number>> = { Home: least, End: most };
      const step = steps[event.key];
      const value = step === undefined ? ends[event.key] : current() + step;
      if (value === undefined) return;
      event.preventDefault();
      set(value);
    },
    { signal },
  );

  let drag: { readonly from: number; readonly value: number } | undefined;
  element.addEventListener(
    "pointerdown",
    (event) => {
      drag = { from: event.clientX, value: current() };
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => {
      if (drag) set(drag.value + Math.round((event.clientX - drag.from) / pixelsPerStep));
    },
    { signal },
  );
  for (const end of ["pointerup", "pointercancel"]) {
    element.addEventListener(end, () => (drag = undefined), { signal });
  }
}
