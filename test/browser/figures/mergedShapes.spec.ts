import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/branches/residual/";
const figure = (page: Page) => page.getByRole("figure", { name: "Inputs that meet, to scale" });
const channel = (page: Page) => figure(page).getByRole("slider", { name: "Channel followed" });

test("arrow keys follow a channel through what meets", async ({ page }) => {
  await open(page, address);
  await expect(figure(page).first().locator("svg text").first()).toHaveText(/ × /);
  await channel(page).first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(channel(page).first()).toHaveAttribute(
    "aria-valuetext",
    /Channel 2 of the output is/,
  );
  await page.keyboard.press("Home");
  await expect(channel(page).first()).toHaveAttribute("aria-valuenow", "1");
});

test("what can’t be added is drawn and said, and can still be laid side by side", async ({
  page,
}) => {
  await open(page, `${address}?otherChannels=32`);
  const first = figure(page).first();
  await expect(first.locator(".caption")).toContainText(
    "28 × 28 × 64 and 28 × 28 × 32 can’t be added",
  );
  await expect(first.locator("svg")).toContainText("can’t be added");
  await first.getByRole("button", { name: "concatenate" }).click();
  await expect(first.locator(".caption")).toContainText("64 + 32 = 96");
});
