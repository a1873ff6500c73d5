import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./test.ts";

test("one key, a few letters and Enter lead to a formula", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/search\/$/);
  const field = page.getByRole("searchbox", { name: "Search" });
  await expect(field).toBeFocused();
  await field.pressSequentially("output size");
  const first = page.getByRole("list", { name: "Found" }).getByRole("link").first();
  await expect(first).toContainText("Conv2D: output size");
  await expect(first).toContainText("floor((inSize + 2 * padding - effectiveKernel) / stride) + 1");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/reference\/conv2d\/#outSize$/);
});

test("an arrow chooses another, and the address keeps what was typed @once", async ({ page }) => {
  await page.goto("/search/?q=vgg");
  const found = page.getByRole("list", { name: "Found" }).getByRole("link");
  await expect(found.first()).toContainText("VGG-");
  const second = await found.nth(1).getAttribute("href");
  await page.getByRole("searchbox").press("ArrowDown");
  await expect(found.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(found.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${second ?? ""}$`));
});

test("a slash in a field is a slash @once", async ({ page }) => {
  await page.goto("/reference/conv2d/");
  const field = page.getByRole("textbox").first();
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/reference\/conv2d\//);
});

for (const [typed, expected] of [
  ["reset_after", /reset_after/],
  ["Conv2d", /Conv2D/],
  ["n_out", /output size/],
  ["same padding", /same padding/],
  ["where the parameters hide", /first dense layer/],
] as const) {
  test(`“${typed}” is found @once`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole("list", { name: "Found" }).getByRole("link").first()).toContainText(
      expected,
    );
  });
}

test("what nothing is called is said @once", async ({ page }) => {
  await page.goto("/search/?q=carburettor");
  await expect(page.getByRole("status")).toContainText("Nothing has that name");
});
