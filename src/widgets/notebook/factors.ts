/**
 * Gives a figure's formulas one stop of the Tab key, from which the arrow keys lead through their
 * numbers. What leads is fetched with the first focus. Returns its undoing.
 */
export function factors(formulas: HTMLElement): (() => void) | undefined {
  if (!formulas.querySelector("[data-slot]")) return undefined;
  const stop = document.createElement("span");
  Object.assign(stop, {
    className: "formula-stop",
    tabIndex: 0,
    role: "slider",
    ariaLabel: "Number in the formula",
    ariaValueNow: "1",
  });
  const lead = async () => {
    (await import("./goThrough.ts")).goThrough(formulas, stop);
  };
  stop.addEventListener("focus", () => void lead(), { once: true });
  formulas.append(stop);
  return () => {
    stop.remove();
  };
}
