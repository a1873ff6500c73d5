import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

/** The figures about sequences: where each stands, and what is operated in its picture. */
const figures = [
  ["/lessons/recurrent/simple-rnn/", "Step that is looked at"],
  ["/lessons/recurrent/lstm/", "Block that is looked at"],
  ["/lessons/recurrent/gru/", "Block that is looked at"],
  ["/lessons/transformers/attention/", "Stage; up and down change the head"],
  ["/lessons/normalisation-and-embeddings/embeddings/", "Position that is looked up"],
] as const;

for (const [address, stage] of figures) {
  const figure = (page: Page) =>
    page
      .locator("figure.card")
      .filter({ has: page.locator(`[aria-label="${stage}"]`) })
      .first();
  const slider = (page: Page) => figure(page).locator(`[aria-label="${stage}"]`);
  const at = (page: Page) => slider(page).getAttribute("aria-valuenow");

  test.describe(`${address}, ${stage}`, () => {
    test("steps by keyboard to both ends and no further, and says where it is", async ({
      page,
    }) => {
      await open(page, address);
      await slider(page).focus();
      const begun = await figure(page).locator(".caption").innerText();
      await page.keyboard.press("ArrowRight");
      await expect(slider(page)).toHaveAttribute("aria-valuenow", "2");
      await expect(figure(page).locator(".caption")).not.toHaveText(begun);
      const last = (await slider(page).getAttribute("aria-valuemax")) ?? "";
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowRight");
      await expect(slider(page)).toHaveAttribute("aria-valuenow", last);
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowLeft");
      await expect(slider(page)).toHaveAttribute("aria-valuenow", "1");
    });

    test("a link restores it", async ({ page }) => {
      await open(page, address);
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect(page).toHaveURL(/=3/);
      const caption = await figure(page).locator(".caption").innerText();
      await open(page, page.url());
      await expect(figure(page).locator(".caption")).toHaveText(caption);
    });

    test("breaks no rule of axe in light and dark, and fits into 320 px", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .include("figure.card")
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      }
      const beyond = await figure(page)
        .locator(".picture")
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });

    test.describe("by finger", () => {
      test.use({ hasTouch: true });

      test("a tap in the picture goes there", async ({ page }) => {
        await open(page, address);
        const targets = figure(page).locator(
          "svg :is(.step .hit, .gate .name, .made .hit, .line .hit)",
        );
        const last = targets.last();
        await last.scrollIntoViewIfNeeded();
        await last.tap({ force: true });
        await expect.poll(() => at(page)).not.toBe("1");
      });
    });

    test.describe("without JavaScript", () => {
      test.use({ javaScriptEnabled: false });

      test("picture, caption and table are there", async ({ page }) => {
        await page.goto(address);
        await expect(figure(page).locator("svg").first()).toBeVisible();
        await expect(figure(page).locator(".caption")).toContainText(/\d/);
        await figure(page).locator("summary").click();
        await expect(figure(page).locator("table tbody tr").first()).toBeVisible();
      });
    });
  });
}
