import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/convolution/filters/";
const figure = (page: Page) => page.locator("#filter-stack");
const caption = (page: Page) => figure(page).locator(".caption");
const stack = (page: Page, name: string) => figure(page).getByRole("slider", { name, exact: true });

test("the arrow keys lead through the maps, the channels and the weights", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("Filter 1 of");
  await stack(page, "Map of the output").focus();
  await page.keyboard.press("ArrowDown");
  await expect(caption(page)).toContainText("Filter 2 of");
  await stack(page, "Channel of the input").focus();
  await page.keyboard.press("End");
  await expect(caption(page)).toContainText("is read by all");
  await stack(page, "Weight of the filter").focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("The weight in row 1, column 2");
});

test("a channel that is clicked says who reads it, and a link brings it back", async ({ page }) => {
  await open(page, address);
  await stack(page, "Channel of the input").locator(".sheet").last().click();
  await page.mouse.move(0, 0);
  await expect(caption(page)).toContainText("is read by");
  await expect(page).toHaveURL(/filter-stack\.from=channel/);
  const said = await caption(page).innerText();
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("a factor of the formula lights its axis, and the axis its factor", async ({ page }) => {
  await open(page, address);
  const factor = figure(page).locator('.equation [data-slot="outChannels"]').first();
  const axis = figure(page).locator('svg .head[data-lights="outChannels"]').first();
  await factor.hover();
  await expect(axis).toHaveClass(/lit/);
  await page.mouse.move(0, 0);
  await expect(axis).not.toHaveClass(/lit/);
  await axis.locator("text").first().hover();
  await expect(factor).toHaveClass(/lit/);
});

test("the picture stays small, whatever it counts", async ({ page }) => {
  await open(page, address);
  expect(await figure(page).locator(".picture svg *").count()).toBeLessThan(600);
});
