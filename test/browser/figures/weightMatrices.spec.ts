import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const counting = "/lessons/convolution/counting-weights/";
const figure = (page: Page) =>
  page.getByRole("figure", { name: "What the layer learns, as rectangles" }).first();
const caption = (page: Page) => figure(page).locator(".caption");

test("a factor of the formula lights its side, and the other way round", async ({ page }) => {
  await open(page, counting);
  await figure(page).locator('svg .symbol[data-lights="outChannels"]').first().hover();
  await expect(figure(page).locator("svg .side.lit")).toHaveCount(1);
  await expect(
    figure(page).locator('.equation .lit[data-slot="outChannels"]').first(),
  ).toBeAttached();
});

test("the rectangles turn from areas to magnitudes, and a link keeps it", async ({ page }) => {
  await open(page, counting);
  await expect(caption(page)).toContainText("to scale");
  await expect(caption(page)).toContainText(/weights and .*\sbiases make/);
  await figure(page).getByRole("button", { name: "by magnitude" }).click();
  await expect(caption(page)).toContainText("magnitude");
  await expect(page).toHaveURL(/\.scale=log/);
  await open(page, page.url());
  await expect(caption(page)).toContainText("magnitude");
});

for (const [address, name] of [
  [counting, "#weight-matrices"],
  ["/lessons/recurrent/stacked-and-both-ways/", "#recurrent-stack"],
] as const) {
  test.describe(`${address}: the tensors of the drawing`, () => {
    const drawing = (page: Page) => page.locator(name);
    const said = (page: Page) => drawing(page).locator(".caption");
    const slider = (page: Page) =>
      drawing(page).getByRole("slider", { name: "Tensor that is looked at" });

    test("are gone through by the arrow keys, said, and light the formula", async ({ page }) => {
      await open(page, address);
      const whole = await said(page).innerText();
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      await expect(said(page)).not.toHaveText(whole);
      await expect(slider(page)).toHaveAttribute("aria-valuetext", /\d (weights|numbers)\.$/);
      await expect(drawing(page).locator(".picture .now")).toHaveCount(1);
      await expect(drawing(page).locator(".formulas .lit")).not.toHaveCount(0);
      await expect(page).toHaveURL(/\.part=2/);
      await page.keyboard.press("Home");
      await expect(said(page)).toHaveText(whole);
    });

    test("are looked at while a pointer rests, and from a press on", async ({ page }) => {
      await open(page, address);
      const whole = await said(page).innerText();
      const matrix = drawing(page).locator("[data-part]").first();
      await matrix.hover();
      await expect(said(page)).not.toHaveText(whole);
      await page.mouse.move(0, 0);
      await expect(said(page)).toHaveText(whole);
      await matrix.click();
      await page.mouse.move(0, 0);
      await expect(said(page)).not.toHaveText(whole);
      await matrix.click();
      await page.mouse.move(0, 0);
      await expect(said(page)).toHaveText(whole);
    });
  });
}
