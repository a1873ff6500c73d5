import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/shapes/tensors/?height=4&width=5&channels=3";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "A tensor as blocks, and in memory" }).first();
const value = (page: Page) => figure(page).getByRole("slider", { name: "The chosen value" });
const caption = (page: Page) => figure(page).locator(".caption");

test("arrow keys choose a value, and its place in memory follows", async ({ page }) => {
  await open(page, address);
  await value(page).focus();
  await page.keyboard.press("Home");
  await expect(caption(page)).toContainText("place 0 in memory");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("place 1 in memory");
  await page.keyboard.press("ArrowDown");
  // One row of five further down.
  await expect(caption(page)).toContainText("place 6 in memory");
  await page.keyboard.press("PageDown");
  // One plane of 4 · 5 further on.
  await expect(caption(page)).toContainText("place 26 in memory");
});

test("the same value stands elsewhere with the channels last", async ({ page }) => {
  await open(page, address);
  await value(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await figure(page).getByRole("button", { name: "channels last" }).click();
  await expect(caption(page)).toContainText("channel 0");
  await expect(caption(page)).toContainText("width 1");
  await expect(caption(page)).toContainText("place 3 in memory");
  await expect(page).toHaveURL(/\.order=other/);
  const said = await caption(page).innerText();
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("a step walks to the next place in memory", async ({ page }) => {
  await open(page, address);
  await value(page).focus();
  await page.keyboard.press("Home");
  await figure(page).getByRole("button", { name: "step" }).click();
  await expect(value(page)).toHaveAttribute("aria-valuenow", "1");
});
