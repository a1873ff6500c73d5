import type { Readings } from "@calc";

/** What has to be read for a template to be the one that is shown. */
export type Fit = Readonly<Record<string, string>>;

/** Whether a template with that condition fits these readings. */
export function fits(fit: Fit, readings: Readings): boolean {
  return Object.entries(fit).every(([name, reading]) => readings[name] === reading);
}

/** Shows those elements of `root` whose `data-fits` holds, and hides the others that have one. */
export function showFitting(root: ParentNode, readings: Readings): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-fits]")) {
    element.hidden = !fits(JSON.parse(element.dataset["fits"] ?? "{}") as Fit, readings);
  }
}
