import type { Locator, Page } from "@playwright/test";

/** What a figure shows now, apart from its controls. */
export interface Shown {
  readonly name: string;
  readonly caption: string;
  /** How many parts are drawn. */
  readonly parts: number;
  /** How many cells each line of its table has, the head first. */
  readonly table: readonly number[];
}

/** The figures of a lesson that draw something: a calculator has no picture, nor has code. */
export const cards = (page: Page): Locator => page.locator("figure.card:has(.picture svg)");

/** The figures of a page, as they are now. */
export function shownBy(figures: Locator): Promise<Shown[]> {
  return figures.evaluateAll((all) =>
    all.map((figure) => ({
      name: figure.getAttribute("aria-label") ?? "",
      caption: figure.querySelector(".caption, figcaption")?.textContent.trim() ?? "",
      parts: figure.querySelectorAll("svg :is(rect, path, line, circle, polygon, text)").length,
      table: [...figure.querySelectorAll("table")].flatMap((table) =>
        [...table.rows].map(({ cells }) => cells.length),
      ),
    })),
  );
}

/**
 * How much of the first drawing stands within the first screen, and how much has to, in CSS pixels: a
 * third of what of it half a screen holds, and no less than 120, or all of a lower one. A table or a calculator draws nothing.
 */
export async function firstDrawing(page: Page): Promise<{ shown: number; wanted: number }> {
  const { top, height } = await page
    .locator("main :is(.card > .picture:has(svg), .card .drawn, .areas > ul, .volumes > ol)")
    .first()
    .evaluate((drawing) => {
      const box = drawing.getBoundingClientRect();
      return { top: box.top + scrollY, height: box.height };
    });
  const screen = page.viewportSize()?.height ?? 0;
  const third = Math.min(height, screen / 2) / 3;
  return { shown: Math.min(screen - top, height), wanted: Math.min(Math.max(third, 120), height) };
}

/** Of the first figure's controls that can be seen and used, those that the Tab key does not come to. */
export async function unreachable(page: Page, figure: Locator): Promise<string[]> {
  await figure.evaluate((card) => {
    card.querySelectorAll("[data-reached]").forEach((each) => each.removeAttribute("data-reached"));
    card.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element) target.setAttribute("data-reached", "");
    });
    card.tabIndex = -1;
    card.focus();
  });
  const controls = figure.locator(
    ":is(button, input, select, a[href], summary, [tabindex='0']):visible:not(:disabled)",
  );
  const isInside = () => figure.evaluate((card) => card.contains(document.activeElement));
  const count = await controls.count();
  for (let press = 0; press < count; press++) await page.keyboard.press("Tab");
  // What scrolls can be reached, too, though it is no control.
  for (let left = 8; left > 0 && (await isInside()); left--) await page.keyboard.press("Tab");
  return controls.evaluateAll((all) =>
    all
      // One of a group is enough: the arrow keys go on from there.
      .filter(
        (each) => !each.matches("[data-reached], [tabindex='-1'], [type=radio]:not(:checked)"),
      )
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** Moves a figure's bar by one step of the arrow keys, from its end back if it stands there. */
export async function scrub(page: Page, bar: Locator): Promise<void> {
  await bar.focus();
  const isAtEnd = await bar.evaluate(
    (input) => input instanceof HTMLInputElement && input.value === input.max,
  );
  await page.keyboard.press(isAtEnd ? "ArrowLeft" : "ArrowRight");
}

/** What is moving in the figures. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState === "running" && target?.closest("figure") ? [target.outerHTML] : [];
    }),
  );
}
