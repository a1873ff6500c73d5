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
    test("steps by keyboard to both ends and no further, says where it is, and a link restores it", async ({
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
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect(page).toHaveURL(/=3/);
      const caption = await figure(page).locator(".caption").innerText();
      await open(page, page.url());
      await expect(figure(page).locator(".caption")).toHaveText(caption);
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
  });
}
