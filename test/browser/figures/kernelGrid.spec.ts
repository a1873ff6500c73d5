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

test.describe("a rectangle", () => {
  const lesson = "/lessons/convolution/stride-and-dilation/";
  const rectangle = (page: Page) => page.locator("#all-together");
  const field = (page: Page, name: string) =>
    rectangle(page).getByRole("textbox", { name, exact: true });
  const slot = (page: Page, name: string) =>
    rectangle(page).locator(`.formulas mn[data-slot="${name}"]`).last();

  test("typed as two numbers is drawn, told, worked out along both axes, and kept in a link", async ({
    page,
  }) => {
    await open(page, lesson);
    await rectangle(page).scrollIntoViewIfNeeded();
    await field(page, "grid kernel").fill("3, 5");
    await field(page, "grid size").fill("9, 12");
    // Two apart, 3 reach over 2·2 + 1 = 5 and 5 over 2·4 + 1 = 9. Then floor((9 + 2 − 5) / 2) + 1 = 4
    // down, and across floor((12 + 2 − 9) / 2) + 1 = floor(2.5) + 1 = 3.
    const follows = async () => {
      await expect(slot(page, "effectiveKernel")).toHaveText("5");
      await expect(slot(page, "effectiveKernel.1")).toHaveText("9");
      await expect(slot(page, "outSize")).toHaveText("4");
      await expect(slot(page, "outSize.1")).toHaveText("3");
      await expect(rectangle(page).locator(".caption")).toContainText("Place 1 of 12");
      await expect(rectangle(page).locator(".caption")).toContainText("the 15 products");
      for (const size of ["input 9 × 12, padded 11 × 14", "kernel 3 × 5", "output 4 × 3"])
        await expect(rectangle(page).getByText(size)).toBeVisible();
    };
    await follows();
    await rectangle(page).getByText("As a table").click();
    // A line for each product, and one for their sum.
    await expect(rectangle(page).locator("table tbody tr")).toHaveCount(15 + 1);
    await expect(page).toHaveURL(/gridSize=9%2C\+12.*gridKernel=3%2C\+5/);
    await expect(
      page.locator("#sliding-kernel").getByRole("textbox", { name: "kernel" }),
    ).toHaveValue("3");
    await open(page, page.url());
    await rectangle(page).scrollIntoViewIfNeeded();
    await follows();
  });

  test("is stepped as a whole, and stops as a whole", async ({ page }) => {
    await open(page, lesson);
    await rectangle(page).scrollIntoViewIfNeeded();
    await field(page, "grid padding").fill("0, 2");
    const more = rectangle(page).getByRole("button", { name: "grid padding: one more" });
    await more.click();
    await expect(field(page, "grid padding")).toHaveValue("1, 3");
    await more.click();
    await expect(field(page, "grid padding")).toHaveValue("1, 3");
    await expect(rectangle(page).getByText("It stops at 1, 3.")).toBeVisible();
    // One thumb cannot stand for two numbers.
    await expect(rectangle(page).getByRole("slider", { name: "grid padding" })).toHaveCount(0);
  });

  test("is set by a sentence, all numbers at once", async ({ page }) => {
    await open(page, lesson);
    await page.getByRole("link", { name: "Let every number be two" }).click();
    // Down floor((7 + 2 − 5) / 1) + 1 = 5; across floor((10 + 4 − 5) / 2) + 1 = floor(4.5) + 1 = 5.
    await expect(rectangle(page).getByText("output 5 × 5")).toBeVisible();
    await expect(field(page, "grid stride")).toHaveValue("1, 2");
    await page.getByRole("link", { name: "A flat kernel" }).click();
    // 7 − 1 + 1 = 7 down, and 7 + 2·3 − 7 + 1 = 7 across.
    await expect(rectangle(page).getByText("output 7 × 7")).toBeVisible();
  });
});
