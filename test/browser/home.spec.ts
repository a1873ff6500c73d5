import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// LearnOpenCV, Number of Parameters and Tensor Sizes in a CNN: its table of AlexNet.
const params = {
  conv1: 34_944,
  conv2: 614_656,
  conv3: 885_120,
  conv4: 1_327_488,
  conv5: 884_992,
  dense1: 37_752_832,
  dense2: 16_781_312,
  dense3: 4_097_000,
};

// What comes out of each layer that makes values of its own, height × width × channels.
const values = {
  conv1: 55 * 55 * 96,
  pool1: 27 * 27 * 96,
  conv2: 27 * 27 * 256,
  pool2: 13 * 13 * 256,
  conv3: 13 * 13 * 384,
  conv4: 13 * 13 * 384,
  conv5: 13 * 13 * 256,
  pool3: 6 * 6 * 256,
  dense1: 4096,
  dense2: 4096,
  dense3: 1000,
};

// Places of the window × size of the kernel × channels; groups of one.
const macs = {
  conv1: 55 * 55 * 11 * 11 * 3 * 96,
  conv2: 27 * 27 * 5 * 5 * 96 * 256,
  conv3: 13 * 13 * 3 * 3 * 256 * 384,
  conv4: 13 * 13 * 3 * 3 * 384 * 384,
  conv5: 13 * 13 * 3 * 3 * 384 * 256,
  dense1: 6 * 6 * 256 * 4096,
  dense2: 4096 * 4096,
  dense3: 4096 * 1000,
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
});

test("areas are as large as what they stand for", async ({ page }) => {
  expect(await error(page, params)).toBeLessThan(0.0003);
  await page.getByText("computation", { exact: true }).click();
  expect(await error(page, macs)).toBeLessThan(0.0003);
  await page.getByText("values kept", { exact: true }).click();
  expect(await error(page, values)).toBeLessThan(0.0003);
});

test("the sentence goes with the areas @once", async ({ page }) => {
  const sentence = page.locator("figcaption");
  await expect(sentence).toContainText("60.5% of AlexNet’s 62,378,344 parameters", {
    useInnerText: true,
  });
  await page.getByText("computation", { exact: true }).click();
  await expect(sentence).toContainText("94.8%", { useInnerText: true });
  await expect(sentence).not.toContainText("62,378,344", { useInnerText: true });
});

test("each area is a link that says its name, count and share", async ({ page }) => {
  const dense1 = page.getByRole("link", { name: "dense1, 37,752,832 parameters, 60.5%" });
  await expect(dense1).toBeVisible();
  await expect(page.getByRole("link", { name: /^pool1/ })).toBeHidden();
  // The smallest: a twentieth of a per cent.
  const conv1 = page.getByRole("link", { name: "conv1, 34,944 parameters, 0.056%" });
  await conv1.focus();
  await expect(page.getByText("conv1 · 34,944 parameters · 0.056%")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/networks/alexnet/conv1/");
});

test("the switch works by keyboard, and the doors lead in @once", async ({ page }) => {
  await page.getByRole("radio", { name: "parameters" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "computation" })).toBeChecked();
  await page.getByRole("link", { name: /^Learn/ }).click();
  await expect(page).toHaveURL("/lessons/convolution/output-size/");
});

test("the total says why @once", async ({ page }) => {
  await page.getByRole("link", { name: /^62,378,344/ }).click();
  await expect(page.getByRole("dialog")).toContainText("58,631,144");
});

test("the sum of values kept says why @once", async ({ page }) => {
  await page.getByText("values kept", { exact: true }).click();
  const sum = Object.values(values).reduce((all, count) => all + count, 0);
  await page.getByRole("link", { name: new RegExp(`^${sum.toLocaleString("en")}`) }).click();
  const pooled = values.pool1 + values.pool2 + values.pool3;
  await expect(page.getByRole("dialog")).toContainText(pooled.toLocaleString("en"));
});

/** The largest difference between a layer's share of the picture and its share of the counts. */
async function error(page: Page, counts: Readonly<Record<string, number>>): Promise<number> {
  const areas = await page.locator(".tile:visible").evaluateAll((tiles) =>
    tiles.map((tile) => {
      const { width, height } = tile.getBoundingClientRect();
      return { name: /^\w+/.exec(tile.textContent.trim())?.[0] ?? "", area: width * height };
    }),
  );
  expect(areas.map(({ name }) => name).sort()).toEqual(Object.keys(counts).sort());
  const all = areas.reduce((sum, { area }) => sum + area, 0);
  const whole = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Math.max(
    ...areas.map(({ name, area }) => Math.abs(area / all - (counts[name] ?? 0) / whole)),
  );
}
