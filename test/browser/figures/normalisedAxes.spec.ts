import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/normalisation-and-embeddings/normalisation/";
const figure = (page: Page) => page.getByRole("figure", { name: "Which values share a mean" });
const mean = (page: Page) => figure(page).getByRole("slider", { name: "Values that share a mean" });

test("arrow keys step through the values that share a mean", async ({ page }) => {
  await open(page, address);
  const first = await figure(page).first().locator("path.chosen").getAttribute("d");
  await mean(page).first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(mean(page).first()).toHaveAttribute("aria-valuenow", "2");
  await expect(figure(page).first().locator("path.chosen")).not.toHaveAttribute("d", first ?? "");
  await expect(figure(page).first().locator(".caption")).toContainText(
    "share one mean and one variance",
  );
});

test("a press on a value chooses the mean that it shares", async ({ page }) => {
  await open(page, address);
  await mean(page).first().focus();
  await page.keyboard.press("End");
  await mean(page)
    .first()
    .click({ position: { x: 4, y: 76 } });
  await expect(mean(page).first()).toHaveAttribute("aria-valuenow", "1");
});
