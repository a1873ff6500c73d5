import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/convolution/padding/";
const figure = (page: Page) => page.locator("#kernel-grid");
const caption = (page: Page) => figure(page).locator(".caption");
const grid = (page: Page, name: string) => figure(page).getByRole("slider", { name, exact: true });

test("the arrow keys lead through the output, the weights and the input", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("Place 1 of");
  await grid(page, "Value of the output").focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("Place 2 of");
  await grid(page, "Weight of the kernel").focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("row 1, column 2 of the kernel is used at all");
  await grid(page, "Value of the input").focus();
  await page.keyboard.press("Home");
  await expect(caption(page)).toContainText("in row 1, column 1 of the input");
  await expect(grid(page, "Value of the input")).toHaveAttribute("aria-valuenow", "1");
});

test("what is looked at is in the address, and comes back from it", async ({ page }) => {
  await open(page, address);
  await grid(page, "Weight of the kernel").focus();
  await page.keyboard.press("End");
  const said = await caption(page).innerText();
  await expect(page).toHaveURL(/kernel-grid\.weight=\d/);
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("a pointer lights for as long as it rests, a click for good", async ({ page }) => {
  await open(page, address);
  const weights = grid(page, "Weight of the kernel").locator("svg.grid");
  const before = await caption(page).innerText();
  const at = { position: { x: 12, y: 12 } };
  if (await page.evaluate(() => matchMedia("(hover: hover)").matches)) {
    await weights.hover(at);
    await expect(caption(page)).toContainText("row 1, column 1 of the kernel");
    await page.mouse.move(0, 0);
    await expect(caption(page)).toHaveText(before);
  }
  await weights.click(at);
  await page.mouse.move(0, 0);
  await expect(caption(page)).toContainText("row 1, column 1 of the kernel");
});

test("another kernel gives other numbers", async ({ page }) => {
  await open(page, address);
  const output = grid(page, "Value of the output");
  const before = await output.innerText();
  await figure(page).getByRole("combobox", { name: "kernel" }).selectOption("copy");
  await expect(output).not.toHaveText(before);
  await expect(page).toHaveURL(/kernel-grid\.kernel=copy/);
});
