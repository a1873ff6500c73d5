import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/cost/memory/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "What training VGG-16 holds at each moment" });
const moment = (page: Page) => figure(page).getByRole("slider", { name: "Moment", exact: true });
const caption = (page: Page) => figure(page).locator(".caption");

// CS231n's rows, the input among them: 15,237,608 values.
test("the forward pass ends with all values kept", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("15,237,608 values = 60,950,432 bytes wait");
});

test("arrow keys go through the moments, to the update at the end", async ({ page }) => {
  await open(page, address);
  await moment(page).focus();
  await page.keyboard.press("Home");
  await expect(caption(page)).toContainText("Only the input is there: 150,528 values");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("Forward, block1_conv1");
  await page.keyboard.press("End");
  await expect(caption(page)).toContainText("The optimiser steps");
});

test("the type of number, the optimiser and the batch change what is held", async ({ page }) => {
  await open(page, address);
  const held = (label: string) =>
    figure(page).locator("dl > div").filter({ hasText: label }).locator("dd");
  await figure(page).getByRole("button", { name: "adam" }).click();
  // Two numbers for each of 138,357,544 parameters, four bytes each.
  await expect(held("optimiser’s states")).toHaveText("1.11 GB");
  await figure(page).getByRole("button", { name: "bfloat16" }).click();
  await expect(held("optimiser’s states")).toHaveText("553 MB");
  await figure(page).getByRole("textbox", { name: "batch size" }).fill("128");
  // 128 · 15,237,608 · 2 bytes.
  await expect(held("values kept")).toHaveText("3.9 GB");
  await expect(page).toHaveURL(/optimiser=adam/);
  await expect(page).toHaveURL(/batchSize=128/);
  await figure(page).getByRole("textbox", { name: "batch size" }).fill("0");
  await expect(figure(page).getByText(/the last possible state/)).toBeVisible();
});

test("a sentence sets the batch, and the number in the prose follows", async ({ page }) => {
  await open(page, address);
  await page.getByRole("link", { name: "With a batch of 128" }).click();
  await expect(figure(page).getByRole("textbox", { name: "batch size" })).toHaveValue("128");
  await expect(page.locator("[data-choose=batchSize]")).toHaveText("128");
  await expect(caption(page)).toContainText("15,237,608 values, times 128 examples");
  await figure(page).getByRole("button", { name: "reset" }).click();
  await expect(caption(page)).toContainText("15,237,608 values = 60,950,432 bytes wait");
});

test("a press on the chart goes to that moment", async ({ page }) => {
  await open(page, address);
  await moment(page).click({ position: { x: 2, y: 100 } });
  await expect(moment(page)).toHaveAttribute("aria-valuenow", "1");
});
