import { quantityNamed } from "@calc";
import { stepBy } from "../parts/stepBy.ts";
import { namesIn } from "./lights.ts";

/**
 * Lets the arrow keys go through the numbers of a figure's formulas while `stop` has the focus: each
 * is marked and said, and lights with what it counts.
 */
export function goThrough(formulas: HTMLElement, stop: HTMLElement): void {
  let at = 0;
  let current: Element | undefined;

  /** Those that stand there now: a formula may have a form for each choice. */
  const numbers = () =>
    [...formulas.querySelectorAll<HTMLElement>("[data-slot]")].filter((each) =>
      each.checkVisibility(),
    );
  function mark(number?: Element) {
    current?.classList.remove("now");
    number?.classList.add("now");
    current = number;
  }
  function go(to: number) {
    const all = numbers();
    at = Math.max(0, Math.min(to, all.length - 1));
    const number = all[at];
    if (!number) return;
    mark(number);
    number.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { slot = "" } = number.dataset;
    Object.assign(stop, {
      ariaValueMin: "1",
      ariaValueMax: String(all.length),
      ariaValueNow: String(at + 1),
      ariaValueText: sayNumber(slot, number.textContent),
    });
    // What lights follows the focus, which stays on the stop while it moves on.
    stop.dataset["looks"] = namesIn(slot);
    stop.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  }

  stop.addEventListener("focus", () => {
    go(at);
  });
  stop.addEventListener("blur", () => {
    mark();
  });
  stop.addEventListener("keydown", (event) => {
    stepBy(event, { value: at, total: numbers().length, go });
  });
  if (stop.matches(":focus")) go(at);
}

/** A number of a formula in words, by its slot: “stride 2”, “output size before rounding 4.5”. */
export function sayNumber(slot: string, number: string): string {
  const [name = "", ...rest] = slot.split(" ");
  // A slot along a further axis, `stride.1`, is still the stride.
  const [quantity = ""] = name.split(".");
  return [quantityNamed(quantity).label, ...rest, number].join(" ");
}
