import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/dense-as-convolution/larger-images/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "A dense layer refolded into a convolution" }).first();
const weights = (page: Page) =>
  figure(page).getByRole("slider", { name: "The weights of one unit" });
const caption = (page: Page) => figure(page).locator(".caption");

test("the weights lie in a row, fold, and slide to the last answer", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("weights in a row");
  await weights(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("The same weights, folded back");
  await page.keyboard.press("End");
  const [, place, of] = /Place (\d+) of (\d+)/.exec(await caption(page).innerText()) ?? [];
  expect(place).toBe(of);
  await expect(page).toHaveURL(/\.step=/);
});

test("both layers have the same count", async ({ page }) => {
  await open(page, address);
  const [dense, convolution] = await figure(page).locator(".counts b").allInnerTexts();
  expect(convolution).toBe(dense);
});

test("with reduced motion a step is there at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, address);
  const run = figure(page).locator("g.run").first();
  await weights(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("folded back");
  expect(await run.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe("0s");
});
