import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/receptive-field/receptive-field/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "What one value sees, grown back layer by layer" }).first();
const value = (page: Page) => figure(page).getByRole("slider", { name: /^Value of/ });
const caption = (page: Page) => figure(page).locator(".caption");

test("arrow keys choose the value, and the sentence says what it sees", async ({ page }) => {
  await open(page, address);
  await value(page).focus();
  await page.keyboard.press("Home");
  await expect(value(page)).toHaveAttribute("aria-valuenow", "0");
  await expect(caption(page)).toContainText(/^\s*Value 0 of .* sees \d+\svalues of the input/);
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText(/^\s*Value 1 of/);
  await expect(page).toHaveURL(/value=/);
});

test("each step grows the field one layer further back", async ({ page }) => {
  await open(page, address);
  const lit = figure(page).locator("path.read:not(.padding):not([d=''])");
  const whole = await lit.count();
  await figure(page).getByRole("button", { name: "step" }).click();
  await expect(lit).toHaveCount(1);
  await expect(caption(page)).toContainText("counted from 0");
  await figure(page).getByRole("button", { name: "step" }).click();
  await expect(lit).toHaveCount(2);
  expect(whole).toBeGreaterThan(2);
});

test("pressing a place chooses the value above it", async ({ page }) => {
  await open(page, address);
  const box = await value(page).boundingBox();
  await value(page).click({ position: { x: 4, y: 40 } });
  await expect(value(page)).toHaveAttribute("aria-valuenow", "0");
  expect(box?.width).toBeGreaterThan(200);
});
