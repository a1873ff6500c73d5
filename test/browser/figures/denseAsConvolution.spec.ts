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
  const counts = figure(page).locator(".formulas [data-slot=params]");
  const [dense, convolution] = await counts.allTextContents();
  expect(dense).toMatch(/\d/);
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

test("a step moves the weights; where a value changes they stand in their places at once", async ({
  page,
}) => {
  await open(page, "/lessons/dense-as-convolution/the-same-weights/");
  await figure(page).evaluate((element) => {
    element.dataset["moved"] = "0";
    element.addEventListener("transitionrun", ({ target }) => {
      const isRun = target instanceof Element && target.matches("g.run");
      if (isRun) element.dataset["moved"] = String(Number(element.dataset["moved"]) + 1);
    });
  });
  const moved = async () => Number(await figure(page).getAttribute("data-moved"));
  const run = figure(page).locator("g.run").nth(3);
  const before = await run.getAttribute("style");
  await figure(page).getByRole("slider", { name: "input" }).press("ArrowRight");
  await expect(run).not.toHaveAttribute("style", before ?? "");
  expect(await moved()).toBe(0);
  await weights(page).press("ArrowRight");
  await expect.poll(moved).toBeGreaterThan(0);
});
