import type { Page } from "@playwright/test";
import { addresses } from "../../src/build/dist.ts";
import { expect, test } from "./test.ts";

const table = (page: Page) => page.getByRole("region", { name: /, layer by layer$/ });
const block = (page: Page, name: string) => table(page).getByRole("button", { name, exact: true });
const row = (page: Page, layer: string) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: layer, exact: true }) });
const rows = (page: Page) => table(page).locator("tbody tr:visible");
const panel = (page: Page) => page.getByRole("dialog");

async function show(page: Page, columns: string): Promise<void> {
  const choice = page.getByRole("group", { name: "Columns" }).getByText(columns);
  if (await choice.isVisible()) await choice.click();
}

test("ResNet-152 opens and folds by keyboard", async ({ page }) => {
  await page.goto("/networks/resnet-152/");
  const folded = await rows(page).count();
  await block(page, "layer3").focus();
  await page.keyboard.press("Enter");
  await expect(block(page, "layer3")).toHaveAttribute("aria-expanded", "true");
  // Its 36 blocks are one and, 35 times, another.
  await expect(row(page, "block2 – block36 × 35")).toBeVisible();
  await page.keyboard.press("Tab");
  await block(page, "block2 – block36").focus();
  await page.keyboard.press("Space");
  expect(await rows(page).count()).toBeGreaterThan(folded + 2);
  await block(page, "layer3").press("Enter");
  expect(await rows(page).count()).toBe(folded);
  await block(page, "layer3").press("Enter");
  await expect(block(page, "block2 – block36")).toHaveAttribute("aria-expanded", "true");
});

test("the longest tables stay light, and open and fold as a whole @once", async ({ page }) => {
  for (const network of ["resnet-152", "densenet-121"]) {
    await page.goto(`/networks/${network}/`);
    // What a browser lays out again when a block opens.
    expect(await page.locator("*").count(), network).toBeLessThan(10_000);
    const folded = await rows(page).count();
    await page.getByRole("button", { name: "Open all blocks" }).click();
    expect(await rows(page).count(), network).toBeGreaterThan(3 * folded);
  }
});

test("a run of blocks is so many times one of them @once", async ({ page }) => {
  await page.goto("/networks/resnet-152/");
  await block(page, "layer3").click();
  // 35 · 1,117,184
  await row(page, "block2 – block36 × 35").getByRole("link", { name: "39,101,440" }).click();
  await expect(panel(page)).toHaveAccessibleName(/layer3_block2 to layer3_block36\s+39,101,440/);
  await expect(panel(page)).toContainText("1,117,184");
});

test("each network reaches its published total, and its page is no wider than a phone @once", async ({
  page,
}) => {
  const pages = addresses().filter((address) => /^\/networks\/[\w-]+\/$/.test(address));
  expect(pages.length).toBeGreaterThan(30);
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator("aside.note"), address).toContainText("our total agrees");
    const others = page.locator("#others + ul > li");
    await expect(others.filter({ hasText: "does not agree" }), address).toHaveCount(0);
    const [count = ""] = (await others.first().innerText()).split(" ");
    await expect(row(page, "Whole network"), address).toContainText(count);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, address).toBe(0);
  }
});

test("GPT-2 reads sequences: steps first, then features; its head shares the words’ weights @once", async ({
  page,
}) => {
  await page.goto("/networks/gpt2-small/");
  await expect(row(page, "words")).toContainText("1,024 × 768");
  await expect(row(page, "head")).toContainText("1,024 × 50,257");
  await row(page, "head")
    .getByRole("link", { name: /^0, parameters/ })
    .click();
  await expect(panel(page)).toContainText("Here they are those of words");
});

test("U-Net’s graph shows what skips down to the bottom and up again @once", async ({ page }) => {
  await page.goto("/networks/u-net/");
  const graph = page.locator(".graph").first();
  await expect(graph.locator("svg text").filter({ hasText: /^up4$/ })).toBeVisible();
  await graph.getByText("In words").click();
  for (const level of ["1", "2", "3", "4"]) {
    const below = level === "4" ? "bottom" : `up${Number(level) + 1}`;
    await expect(graph.getByText(`up${level} reads ${below} and down${level}.`)).toBeVisible();
  }
  // 15 boxes in a column, and four that are read again further on.
  await expect(graph.locator("path.edge")).toHaveCount(19);
});

test("how far a layer sees says why", async ({ page }) => {
  await page.goto("/networks/alexnet/");
  await show(page, "computation");
  // 99 + (3 − 1) · 16
  await row(page, "conv4").getByRole("link", { name: /^131,/ }).click();
  await expect(panel(page)).toContainText("99");
  await expect(panel(page).getByRole("listitem").last()).toContainText("131");
});

test("memory says why @once", async ({ page }) => {
  await page.goto("/networks/vgg-16/");
  const memory = page.getByRole("region", { name: "Memory of VGG-16" });
  await memory.getByRole("link", { name: /parameter in float32/ }).click();
  // 4 · 138,357,544
  await expect(panel(page)).toContainText("553,430,176");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every block is open, and its sum leads to its page @once", async ({ page }) => {
    await page.goto("/networks/resnet-152/");
    await expect(row(page, "block2 – block36 × 35")).toBeVisible();
    await row(page, "layer3")
      .getByRole("link", { name: /^40,613,888/ })
      .click();
    await expect(page).toHaveURL("/networks/resnet-152/layer3/#params");
    await expect(page.locator("#params")).toContainText("40,613,888");
  });
});
