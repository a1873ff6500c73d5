import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/dense/weights-and-biases/?inFeatures=4&units=5";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "Every input joined to every unit" }).first();
const unit = (page: Page) => figure(page).getByRole("slider", { name: /^Unit, and one/ });
const caption = (page: Page) => figure(page).locator(".caption");

test("arrow keys choose a unit, then one of its weights, then its bias", async ({ page }) => {
  await open(page, address);
  await unit(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(caption(page)).toContainText("Unit 2 reads all 4 inputs");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("from input 1 to unit 2");
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("The bias of unit 2");
  await page.keyboard.press("Escape");
  await expect(caption(page)).toContainText("Unit 2 reads all");
});

test("a pressed unit lights up its lines and its column", async ({ page }) => {
  await open(page, address);
  await figure(page).locator("g.unit").nth(3).click();
  await expect(caption(page)).toContainText("Unit 4 reads all");
  const line = figure(page).locator("path.line.own");
  // One line for each of the four inputs.
  expect((await line.getAttribute("d"))?.split("M")).toHaveLength(1 + 4);
});

test("the count follows the controls, and so does the formula", async ({ page }) => {
  await open(page, address);
  const formula = figure(page).locator(".equation:visible");
  await expect(formula).toHaveText("P=4⋅5+5=25");
  await expect(figure(page).locator(".count")).toHaveText("(4 + 1) · 5 = 25");
  await figure(page).getByRole("checkbox", { name: "bias" }).uncheck();
  await expect(figure(page).locator(".count")).toHaveText("4 · 5 = 20");
  await expect(formula).toHaveText("P=4⋅5=20");
});
