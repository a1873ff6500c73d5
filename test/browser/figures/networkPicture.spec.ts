import type { Page } from "@playwright/test";
import { expect, test } from "../test.ts";

const address = "/lessons/networks/vgg16/";
const picture = (page: Page) =>
  page.getByRole("figure", { name: "VGG-16 to scale, and row by row" });
const name = (page: Page, row: string) => picture(page).getByRole("button", { name: row });
const lit = (page: Page) =>
  picture(page)
    .locator(".lit")
    .evaluateAll((parts) => parts.map((part) => part.getAttribute("data-row")));

test("arrow keys walk the rows and light volume, areas and row together", async ({ page }) => {
  await page.goto(address);
  await name(page, "block1_conv1").focus();
  await page.keyboard.press("ArrowDown");
  await expect(name(page, "block1_conv2")).toBeFocused();
  // The volume, an area for each of two measures, the row.
  expect(await lit(page)).toEqual(Array(4).fill("block1_conv2"));
  await expect(picture(page).getByRole("status")).toContainText(
    "block1_conv2 reads 224 × 224 × 64 and puts out 224 × 224 × 64",
  );
  await page.keyboard.press("End");
  await expect(name(page, "dense3")).toBeFocused();
});

test("one descends from a row to its formula, and from there to one multiplication", async ({
  page,
}) => {
  await page.goto(address);
  await name(page, "block1_conv2").focus();
  await page.keyboard.press("Enter");
  await expect(name(page, "block1_conv2")).toHaveAttribute("aria-expanded", "true");
  // 3 · 3 · 64 · 64 + 64.
  await expect(picture(page).locator(".below .derivation li").last()).toContainText("36,928");
  await picture(page).locator(".below summary").click();
  await expect(picture(page).locator(".below")).toContainText(
    "One value of block1_conv2 = 3 · 3 · 64 products + 1 bias: 576 multiplications",
  );
  await expect(
    picture(page).getByRole("link", { name: "All numbers of block1_conv2" }),
  ).toHaveAttribute("href", "/networks/vgg-16/block1_conv2/");
  await name(page, "block1_conv2").click();
  await expect(picture(page).locator(".below")).toBeHidden();
});

test("the drawing and the whole table are there; pointing at a volume lights its row; pressing keeps it lit", async ({
  page,
}) => {
  await page.goto(address);
  await expect(picture(page).getByRole("row")).toHaveCount(24);
  await expect(picture(page).locator("g.volume")).toHaveCount(22);
  await expect(picture(page).getByText("Down to one multiplication").first()).toBeHidden();
  await picture(page).locator("g.volume[data-row='block5_conv1'] text").click();
  expect(await lit(page)).toEqual(Array(4).fill("block5_conv1"));
  await expect(picture(page).getByRole("status")).toContainText("block5_conv1 reads");
});
