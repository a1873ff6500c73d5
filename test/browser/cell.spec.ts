import type { Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

const address = "/lessons/dense/weights-and-biases/";
const cell = (page: Page) => page.locator("#code-cell");
const code = (page: Page) => cell(page).getByRole("textbox");
const inSentence = (page: Page, name: string) =>
  page.locator(`.prose [data-choose="${name}"]`).first();
const result = (page: Page, name: string) =>
  cell(page).locator("dl > div", { hasText: name }).locator("dd");

test("code leads the lesson’s values and follows them, survives a reload and is reset @once", async ({
  page,
}) => {
  await open(page, address);
  const author = await code(page).inputValue();
  await code(page).fill(author.replace("Dense(3", "Dense(7"));
  await expect(inSentence(page, "units")).toHaveText("7");
  // 4 · 7 weights and 7 biases
  await expect(result(page, "Parameters")).toHaveText("35");
  await inSentence(page, "inFeatures").focus();
  await page.keyboard.press("ArrowUp");
  await expect(code(page)).toHaveValue(/Input\(\(5,\)\)/);

  await cell(page).getByRole("radio", { name: "PyTorch" }).check({ force: true });
  await expect(code(page)).toHaveValue("layer = nn.Linear(5, 7, bias=True)");
  await code(page).fill("layer = nn.Linear(5, 9 // 2)");
  await expect(inSentence(page, "units")).toHaveText("4");
  await expect(page).toHaveURL(/units=4/);
  await page.reload();
  await open(page, page.url());
  await expect(code(page)).toHaveValue("layer = nn.Linear(5, 9 // 2)");

  await code(page).fill("layer = nn.Linear(5, size)");
  await expect(cell(page).getByText("Line 1 What is size?")).toBeVisible();
  await expect(inSentence(page, "units")).toHaveText("4");
  await cell(page).getByRole("button", { name: "reset" }).click();
  await expect(code(page)).toHaveValue("layer = nn.Linear(4, 3, bias=True)");
  await expect(inSentence(page, "units")).toHaveText("3");
});

test("code keeps up with keys that come fast, and has the last value @once", async ({ page }) => {
  await open(page, address);
  await inSentence(page, "units").focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowUp");
  await expect(inSentence(page, "units")).toHaveText("11");
  await expect(code(page)).toHaveValue(/Dense\(11,/);
  // 4 · 11 weights and 11 biases
  await expect(result(page, "Parameters")).toHaveText("55");
});

test("what is typed while nothing reads it is kept, and read at the next change @once", async ({
  page,
}) => {
  const workers = "**/_astro/worker-*.js";
  await page.route(workers, (route) => route.abort());
  await open(page, address);
  const seven = (await code(page).inputValue()).replace("Dense(3", "Dense(7");
  await code(page).fill(seven);
  await expect(cell(page).getByText("This couldn’t be read.")).toBeVisible();
  await expect(code(page)).toHaveValue(seven);
  await expect(inSentence(page, "units")).toHaveText("3");
  await page.unroute(workers);
  await code(page).fill(`${seven}\n`);
  await expect(inSentence(page, "units")).toHaveText("7");
  await expect(cell(page).getByText("This couldn’t be read.")).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a cell is a listing with its output @once", async ({ page }) => {
    await page.goto("/lessons/networks/mnist/");
    await expect(code(page)).toHaveAttribute("readonly", "");
    await expect(code(page)).toHaveValue(/Conv2D\(32, 5\)/);
    // 5 · 5 + 1 for each of 32 filters
    await expect(cell(page).getByRole("row", { name: /^Conv2D 24 × 24 × 32/ })).toContainText(
      "832",
    );
  });
});
