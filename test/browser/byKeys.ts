import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Presses a key until something has the focus; whatever has it on the way shows that, and has a name. */
export async function pressUntil(page: Page, key: string, goal: Locator, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    await showsFocus(page);
    if (await hasFocus(goal)) return;
  }
  throw new Error(`${key} does not lead there within ${most} presses.`);
}

/** Whether one sees where the focus is, and hears what has it. */
export async function showsFocus(page: Page): Promise<void> {
  const focused = page.locator(":focus");
  await expect(focused).toHaveAccessibleName(/\S/);
  const seen = await focused.evaluate((element) => {
    // A box that is drawn as its label shows the focus there; a link over a picture, within.
    const around = [element.parentElement, element.closest("label"), ...element.children];
    return [element, ...around].some((each) => {
      if (!each?.checkVisibility({ opacityProperty: true })) return false;
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } =
        getComputedStyle(each);
      // In a drawing, a ring that has a stroke only then.
      if (each.matches(".ring")) return stroke !== "none" && parseFloat(strokeWidth) >= 2;
      const isDrawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      return isDrawn && !/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
    });
  });
  expect(seen, await focused.evaluate((element) => element.outerHTML.slice(0, 200))).toBe(true);
}

const hasFocus = (goal: Locator): Promise<boolean> =>
  goal.evaluateAll((all) => all.some((each) => each === document.activeElement));
