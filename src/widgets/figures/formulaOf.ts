/**
 * Shows, in the figure around an element, the formula of one of its layers and none of the others;
 * where that has no numbers, there is no stop for them either.
 */
export const formulaOf = (layer: string) => (element: HTMLElement) => {
  const figure = element.closest("figure");
  const formulas = figure?.querySelectorAll<HTMLElement>(".formulas [data-layer]") ?? [];
  for (const each of formulas) each.hidden = each.dataset["layer"] !== layer;
  const stop = figure?.querySelector<HTMLElement>(".formula-stop");
  const hasNumbers = [...formulas].some(
    (each) => !each.hidden && each.querySelector("[data-slot]"),
  );
  if (stop) stop.hidden = !hasNumbers;
};
