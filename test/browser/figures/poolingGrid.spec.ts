import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/pooling/pooling/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "A window pools a small image" }).first();
const window = (page: Page) => figure(page).getByRole("slider", { name: "Window", exact: true });
const caption = (page: Page) => figure(page).locator(".caption");

test("the window steps by keyboard, across and down, to both ends and no further", async ({
  page,
}) => {
  await open(page, `${address}?inSize=11&kernelSize=2&stride=2`);
  await window(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("Window 2 of 25");
  await page.keyboard.press("ArrowDown");
  await expect(caption(page)).toContainText("Window 7 of 25");
  await expect(page).toHaveURL(/\.place=7/);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await expect(window(page)).toHaveAttribute("aria-valuenow", "25");
  await page.keyboard.press("Home");
  await expect(window(page)).toHaveAttribute("aria-valuenow", "1");
});

test("the odd row is crossed out, and ceil mode keeps it", async ({ page }) => {
  await open(page, `${address}?inSize=11&kernelSize=2&stride=2`);
  await expect(caption(page)).toContainText("the last row and the last column");
  await expect(figure(page).locator("svg text", { hasText: "left over" })).toBeVisible();
  // The lesson’s second figure has the switch.
  const second = page.locator("#ceil-mode");
  await second.getByRole("checkbox", { name: "ceil mode" }).setChecked(true);
  await expect(second.locator(".caption")).toContainText("of 36");
  await expect(second.locator(".caption")).not.toContainText("Crossed out");
  await second.getByRole("slider", { name: "Window", exact: true }).focus();
  await page.keyboard.press("End");
  await expect(second.locator(".caption")).toContainText("hangs over the end");
});

test("a pressed result brings its window into the picture and the address", async ({ page }) => {
  await open(page, `${address}?inSize=11&kernelSize=2&stride=2`);
  await figure(page).locator('rect[data-lights="outSize"]').nth(12).click();
  await expect(caption(page)).toContainText("Window 13 of 25");
  await expect(page).toHaveURL(/\.place=13/);
});

test("the kernel’s control lights the window", async ({ page }) => {
  await open(page, address);
  await figure(page).locator('.controls [data-lights~="kernelSize"] input').first().focus();
  await expect(figure(page).locator("svg .window.lit").first()).toBeAttached();
});
