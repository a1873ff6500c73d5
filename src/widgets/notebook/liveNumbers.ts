import type { Store } from "./store.ts";

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
 * Lets a person step the values that stand in the prose, by arrow keys or by dragging. Without this
 * they are plain text.
 */
export function operateLiveNumbers(root: ParentNode, store: Store): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-choose]")) {
    const name = element.dataset["choose"] ?? "";
    if (!store.standing().locked.includes(name)) operate(element, name, store);
  }
}

function operate(element: HTMLElement, name: string, store: Store): void {
  const value = store.notebook.values[name];
  if (!value) return;
  const { least, most, described } = value;
  const current = () => Number(store.standing().texts[name]);
  const within = (to: number) => Math.min(Math.max(to, least), most);
  const set = (to: number) => void store.step(name, String(within(to)));
  /** Where a word is chosen, the keys go through the words. */
  const nextWord = (by: number) => {
    const { words } = value;
    const at = words.indexOf(store.standing().texts[name] ?? "");
    const next = words[at + by];
    if (next !== undefined) void store.type(name, next);
  };
  const attributes = {
    role: "spinbutton",
    tabindex: "0",
    "aria-label": described.label,
    "aria-valuemin": String(least),
    "aria-valuemax": String(most),
    ...valueOf(store.standing().good[name] ?? ""),
  };
  for (const [attribute, text] of Object.entries(attributes)) element.setAttribute(attribute, text);

  element.addEventListener("keydown", (event) => {
    const ends: Readonly<Record<string, number>> = { Home: least, End: most };
    const step = steps[event.key];
    const to = step === undefined ? ends[event.key] : current() + step;
    if (to === undefined) return;
    event.preventDefault();
    if (Number.isNaN(to)) nextWord(Math.sign(step ?? 0));
    else set(to);
  });
  element.addEventListener("focus", store.prepare);

  let drag: { readonly from: number; readonly value: number } | undefined;
  element.addEventListener("pointerdown", (event) => {
    store.prepare();
    drag = { from: event.clientX, value: current() };
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const to = within(drag.value + Math.round((event.clientX - drag.from) / pixelsPerStep));
    if (to !== current()) set(to);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    element.addEventListener(end, () => (drag = undefined));
  }
}

/** What a screen reader is told of a number, or of a word in its place. */
export const valueOf = (text: string): Readonly<Record<string, string>> =>
  /^\d+$/.test(text) ? { "aria-valuenow": text } : { "aria-valuetext": text };
