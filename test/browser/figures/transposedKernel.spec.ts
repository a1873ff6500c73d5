import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/convolution/transposed/";
const figure = (page: Page) => page.locator("#transposed-kernel");
const caption = (page: Page) => figure(page).locator(".caption");
const row = (page: Page, name: string) => figure(page).getByRole("slider", { name, exact: true });

test("the arrow keys lead through the inputs, the weights and the output", async ({ page }) => {
  await open(page, address);
  await expect(caption(page)).toContainText("Input 1 of");
  await row(page, "Value of the input").focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("Input 2 of");
  await row(page, "Weight of the kernel").focus();
  await page.keyboard.press("Home");
  await expect(caption(page)).toContainText("one weight, learned once");
  await row(page, "Position of the output").focus();
  await page.keyboard.press("End");
  await expect(caption(page)).toContainText(/Output \d+ of|crops this position/);
});

test("each step puts down one stamp more", async ({ page }) => {
  await open(page, address);
  const toCome = figure(page).locator(".stamp.to-come");
  const before = await toCome.count();
  await figure(page).getByRole("button", { name: "step" }).click();
  await expect(toCome).toHaveCount(before - 1);
});

test("a position that is clicked says what meets there, and a link brings it back", async ({
  page,
}) => {
  await open(page, address);
  await row(page, "Position of the output").locator("g.output").first().click();
  await page.mouse.move(0, 0);
  await expect(caption(page)).toContainText("Output 1 of");
  await expect(page).toHaveURL(/transposed-kernel\.from=output/);
  const said = await caption(page).innerText();
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("over an image the stamps come when they are asked for, and a link brings them back", async ({
  page,
}) => {
  await open(page, address);
  await figure(page).getByRole("button", { name: "image", exact: true }).click();
  await expect(caption(page)).toContainText("Input 1 of");
  await expect(caption(page)).toContainText("row 1, column 1");
  await row(page, "Value of the input").focus();
  await page.keyboard.press("ArrowDown");
  await expect(caption(page)).toContainText("row 2, column 1");
  const own = figure(page).locator(".image .own");
  await expect(own).toHaveCSS("fill", "none");
  const said = await caption(page).innerText();
  await expect(page).toHaveURL(/\.view=image/);
  await expect(page).toHaveURL(/\.pixel=5/);
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
  await figure(page).getByRole("button", { name: "row", exact: true }).click();
  await expect(caption(page)).not.toContainText("column");
});
