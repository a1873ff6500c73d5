import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/convolution/counting-weights/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "What the layer learns, as rectangles" }).first();
const caption = (page: Page) => figure(page).locator(".caption");

test("a factor of the formula lights its side, and the other way round", async ({ page }) => {
  await open(page, address);
  await figure(page).locator('svg .symbol[data-lights="outChannels"]').first().hover();
  await expect(figure(page).locator("svg .side.lit")).toHaveCount(1);
  await expect(
    figure(page).locator('.equation .lit[data-slot="outChannels"]').first(),
  ).toBeAttached();
});

test("the rectangles turn from areas to magnitudes, and a link keeps it", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("to scale");
  await expect(caption(page)).toContainText(/weights and .*\sbiases make/);
  await figure(page).getByRole("button", { name: "by magnitude" }).click();
  await expect(caption(page)).toContainText("magnitude");
  await expect(page).toHaveURL(/\.scale=log/);
  await open(page, page.url());
  await expect(caption(page)).toContainText("magnitude");
});
