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
  await expect(picture(page).locator(".says")).toContainText(
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
  await expect(picture(page).locator(".below")).toContainText(
    "One value of block1_conv2 = 3 · 3 · 64 products + 1 bias: 576 multiplications",
  );
  await expect(
    picture(page).getByRole("link", { name: "All numbers of block1_conv2" }),
  ).toHaveAttribute("href", "/networks/vgg-16/block1_conv2/");
  await name(page, "block1_conv2").click();
  await expect(picture(page).locator(".below")).toHaveCount(0);
});

const field = (page: Page, label: string) => picture(page).getByLabel(label, { exact: true });
const descent = (page: Page) =>
  picture(page).getByRole("region", { name: "Down to one multiplication of block1_conv2" });

test("an output value and a tap lead down to one product, by keyboard", async ({ page }) => {
  await page.goto(address);
  await name(page, "block1_conv2").focus();
  await page.keyboard.press("Enter");
  // 15,470,264,320 ÷ … down to 3 · 3 · 64 = 576, and to 1.
  await expect(descent(page).getByRole("listitem")).toContainText([
    "15,470,264,320",
    "1,849,688,064",
    "28,901,376",
    "576",
    "one of 3 × 3 × 64",
  ]);
  await field(page, "filter of the output value").fill("5");
  await field(page, "row of the output value").fill("10");
  await field(page, "column of the output value").fill("12");
  await field(page, "channel of the kernel").fill("3");
  await field(page, "column of the kernel").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  // A padding of 1: row 10 − 1 + 0, column 12 − 1 + 2.
  await expect(descent(page)).toContainText("x[3, 9, 13] · w[5, 3, 0, 2] → y[5, 10, 12]");
  await field(page, "row of the output value").fill("0");
  await expect(descent(page)).toContainText("[3, −1, 13] lies outside the input: padding");
});

test("a wrong index is answered by a sentence, and the last possible product stays", async ({
  page,
}) => {
  await page.goto(`${address}?network-picture-vgg-16.row=block1_conv2`);
  await field(page, "filter of the output value").fill("64");
  await expect(descent(page)).toContainText("Indices count from 0, so the last of 64 is 63.");
  await expect(descent(page)).toContainText("w[0, 0, 0, 0] → y[0, 112, 112]");
});

test("pressing the kernel or the output of the drawing chooses there", async ({ page }) => {
  await page.goto(`${address}?network-picture-vgg-16.row=block1_conv2`);
  const cell = descent(page).locator("rect.cell");
  await cell.nth(5).click();
  await expect(field(page, "row of the kernel")).toHaveValue("1");
  await expect(field(page, "column of the kernel")).toHaveValue("2");
  const output = descent(page).locator("svg.pressed rect.map");
  await output.click({ position: { x: 1, y: 1 } });
  // About 119 pixels for 224 values: a pixel from the corner is value 1 or 2.
  await expect(field(page, "row of the output value")).toHaveValue(/^[0-3]$/);
});

test("the first layer reads the picture, a dense one one input for each weight", async ({
  page,
}) => {
  await page.goto(`${address}?network-picture-vgg-16.row=block1_conv1`);
  await expect(picture(page).locator(".below")).toContainText(/it is grey level \d+ of 15/);
  await name(page, "dense3").click();
  await field(page, "unit of the output value").fill("7");
  await field(page, "input of the product").fill("200");
  await expect(picture(page).locator(".below")).toContainText("x[200] · w[7, 200] → y[7]");
  await expect(picture(page).locator(".below")).toHaveCount(1);
});

test("its link brings back row, product and measure; reset begins anew; what can’t be is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await name(page, "block1_conv2").click();
  await field(page, "filter of the output value").fill("5");
  await picture(page).getByText("multiply–accumulates", { exact: true }).first().click();
  await expect(page).toHaveURL(/network-picture-vgg-16\.areas=macs/);
  await picture(page).getByRole("button", { name: "link to this picture" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("network-picture-vgg-16.row=block1_conv2");
  await page.goto("about:blank");
  await page.goto(link);
  await expect(descent(page)).toContainText("w[5, 0, 0, 0] → y[5, 112, 112]");
  expect(await lit(page)).toEqual(Array(4).fill("block1_conv2"));
  await expect(picture(page).getByRole("radio", { name: "multiply" })).toBeChecked();
  await picture(page).getByRole("button", { name: "reset" }).click();
  await expect(picture(page).locator(".below")).toHaveCount(0);
  await expect(picture(page).getByRole("radio", { name: "parameters" })).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`${address}(#.*)?$`));

  await page.goto(`${address}?network-picture-vgg-16.row=block9&areas-vgg-16.by=taste`);
  await expect(page.getByRole("alert")).toContainText("has no row “block9”");
  await expect(picture(page).locator(".below")).toHaveCount(0);
});

test("an area picture keeps its measure over a reload, in a lesson and on a network’s page", async ({
  page,
}) => {
  for (const place of ["/lessons/networks/alexnet/", "/networks/alexnet/"]) {
    await page.goto(place);
    const areas = page.locator("#areas-alexnet");
    const start = await areas.getByRole("radio", { checked: true }).getAttribute("value");
    await areas.getByText("values kept", { exact: true }).click();
    await expect(page).toHaveURL(/\?areas-alexnet\.by=activations$/);
    await page.reload();
    await expect(areas.getByRole("radio", { name: "values kept" })).toBeChecked();
    await areas.getByRole("button", { name: "reset" }).click();
    await expect(page).toHaveURL(place);
    await expect(areas.locator(`[value="${start}"]`)).toBeChecked();
    await page.goto(`${place}?areas-alexnet.by=taste`);
    await expect(areas.locator(`[value="${start}"]`)).toBeChecked();
  }
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
  await expect(picture(page).locator(".says")).toContainText("block5_conv1 reads");
});

test("the picture of a lesson’s own network follows its values, and leads nowhere wrong", async ({
  page,
}) => {
  await page.goto("/lessons/networks/mnist/");
  const own = page.locator("#network-picture-lasagne-mnist");
  const row = (layer: string) => own.locator(`tbody [data-row="${layer}"]`);
  const volume = own.locator("g.volume[data-row='dense1'] .thread");
  const drawn = await volume.getAttribute("d");
  const links = own.locator(".table a[href]");
  const published = await links.count();
  await row("dense1").getByRole("button").click();
  await expect(own.locator(".below .derivation")).toBeVisible();
  await page.goto("/lessons/networks/mnist/?units=100&outChannels=16&kernelSize=3");
  // 28 − 3 + 1 = 26; 13 − 3 + 1 = 11 and 5 after the pooling: 16 · 5 · 5 · 100 + 100.
  await expect(row("conv1")).toContainText("26 × 26 × 32");
  await expect(row("conv2")).toContainText("11 × 11 × 16");
  await expect(row("dense1")).toContainText("40,100");
  // 320 + 4,624 + 40,100 + 1,010.
  await expect(own.locator("tfoot")).toContainText("46,054");
  expect(await volume.getAttribute("d")).not.toBe(drawn);
  await expect(links).toHaveCount(0);
  await row("dense1").getByRole("button").click();
  await expect(own.locator(".below")).toContainText("100 × 400 = 40,000");
  await expect(own.locator(".below .derivation")).toBeHidden();
  await expect(own.locator(".says")).toContainText("It learns 40,100 numbers");
  await page.locator("#notebook-bar [data-reset]").click();
  await expect(row("dense1")).toContainText("205,056");
  expect(await volume.getAttribute("d")).toBe(drawn);
  await expect(links).toHaveCount(published);
});
