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

test("pressing a place chooses the value there, in whichever row", async ({ page }) => {
  await open(page, address);
  await value(page).click({ position: { x: 4, y: 40 } });
  await expect(value(page)).toHaveAttribute("aria-valuenow", "0");
  await expect(value(page)).toHaveAccessibleName("Value of third");
  await value(page).click({ position: { x: 4, y: 188 } });
  await expect(value(page)).toHaveAccessibleName("Value of first");
  // Its kernel of 3 stands over the padding; the second and the third layer read it at their edge.
  await expect(caption(page)).toContainText("Value 0 of “first”, counted from 0, sees 3 values");
  await expect(caption(page)).toContainText("It reaches 3 values of “third”, from 0 to 2.");
  await expect(page).toHaveURL(/receptive-field\.row=3&receptive-field\.value=2/);
  const said = await caption(page).innerText();
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("arrow keys go from row to row, to the value nearest, and a link keeps the place", async ({
  page,
}) => {
  await open(page, address);
  await value(page).focus();
  for (const row of ["second", "first", "input"]) {
    await page.keyboard.press("ArrowDown");
    await expect(value(page)).toHaveAccessibleName(`Value of ${row}`);
  }
  await page.keyboard.press("ArrowDown");
  await expect(value(page)).toHaveAccessibleName("Value of input");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("of the input, counted from 0, reaches");
  await expect(figure(page).locator("path.reached:not([d=''])")).toHaveCount(3);
  await page.keyboard.press("ArrowUp");
  await expect(value(page)).toHaveAccessibleName("Value of first");
});

test("what the pointer rests on is shown, and left again with it", async ({ page }) => {
  await open(page, address);
  const before = await caption(page).innerText();
  await value(page).hover({ position: { x: 4, y: 262 } });
  await expect(caption(page)).toContainText("Value 0 of the input");
  await page.mouse.move(0, 0);
  await expect(caption(page)).toHaveText(before);
  await expect(page).not.toHaveURL(/receptive-field\./);
});

test("a link from before there were rows means the last layer", async ({ page }) => {
  await open(page, `${address}?receptive-field.value=4&receptive-field.back=3`);
  await expect(caption(page)).toContainText("Value 2 of “third”, counted from 0, sees");
  await expect(caption(page)).toContainText("of “second”");
});

test("a factor of the sum lights its windows, and the sum follows the controls", async ({
  page,
}) => {
  await open(page, address);
  const sum = figure(page).locator(".equation");
  // 1 + (3 − 1)·1 + (3 − 1)·2 + (3 − 1)·2
  await expect(sum).toHaveText(/r\s*=\s*1.*=\s*11/s);
  await figure(page).getByRole("textbox", { name: "third kernel" }).fill("5");
  await expect(sum).toHaveText(/=\s*15$/);
  await sum.locator('[data-lights="thirdKernel"]').hover();
  await expect(figure(page).locator('[data-value="thirdKernel"]')).toHaveClass(/lit/);
  await expect(figure(page).locator("g.lit > .lines")).toHaveCount(1);
  await expect(figure(page).locator('[data-value="firstKernel"]')).not.toHaveClass(/lit/);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a tap chooses a value of any row", async ({ page }) => {
    await open(page, address);
    await value(page).tap({ position: { x: 4, y: 262 } });
    await expect(caption(page)).toContainText("Value 0 of the input, counted from 0, reaches");
  });
});
