import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const fieldOf = (page: Page) => page.getByRole("combobox", { name: "Search" });
const foundOn = (page: Page) => page.getByRole("listbox", { name: "Found" });
const optionsOf = (page: Page) => foundOn(page).getByRole("option");

test("one key, a few letters and Enter lead to a formula", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/search\/$/);
  const field = fieldOf(page);
  await expect(field).toBeFocused();
  await field.pressSequentially("output size");
  const first = optionsOf(page).first();
  await expect(first).toContainText("Conv2D: output size");
  await expect(first).toContainText("floor((inSize + 2 * padding - effectiveKernel) / stride) + 1");
  await expect(foundOn(page).getByRole("group", { name: "In the lessons" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/reference\/conv2d\/#outSize$/);
});

test("the arrows choose among names and text, the field keeps the focus, and the address what was typed @once", async ({
  page,
}) => {
  await page.goto("/search/?q=lose+kernel+reaches+first+value");
  const field = fieldOf(page);
  const lessons = foundOn(page).getByRole("group", { name: "In the lessons" });
  const hit = lessons.getByRole("option", { name: "What padding is for" });
  await expect(hit.locator("mark").first()).toBeVisible();
  const all = await optionsOf(page).all();
  const addresses = await Promise.all(all.map((option) => option.getAttribute("href")));
  const at = addresses.findIndex((address) => address?.endsWith("/padding/#what-padding-is-for"));
  for (let pressed = 0; pressed <= at; pressed++) await field.press("ArrowDown");
  await expect(hit).toHaveAttribute("aria-selected", "true");
  const id = await hit.getAttribute("id");
  await expect(field).toHaveAttribute("aria-activedescendant", id ?? "");
  await expect(field).toBeFocused();
  await field.press("Escape");
  await expect(foundOn(page).getByRole("option", { selected: true })).toHaveCount(0);
  for (let pressed = 0; pressed <= at; pressed++) await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/lessons\/convolution\/padding\/#what-padding-is-for$/);
});

test("names are there at once; the text comes below them and moves nothing @once", async ({
  page,
}) => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/search/texts.json", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("/search/");
  const field = fieldOf(page);
  await field.pressSequentially("padding");
  await expect(optionsOf(page).first()).toBeVisible();
  await field.press("ArrowDown");
  await field.press("ArrowDown");
  const chosen = foundOn(page).getByRole("option", { selected: true });
  const before = await chosen.boundingBox();
  const status = page.getByRole("status");
  await expect(status).toContainText("Looking through the lessons");
  answer();
  await expect(status).toContainText(/Found: \d+ by name, .*\d+ in the lessons/);
  expect(await chosen.boundingBox()).toEqual(before);
});

test("where the text can’t be fetched, names are found, and it is said @once", async ({ page }) => {
  await page.route("**/search/texts.json", (route) => route.fulfill({ status: 204 }));
  await page.goto("/search/?q=lstm");
  await expect(page.getByRole("status")).toContainText("only names are found");
  await expect(optionsOf(page).first()).toContainText("LSTM");
});

test("a slash in a field is a slash @once", async ({ page }) => {
  await page.goto("/reference/conv2d/");
  const field = page.getByRole("textbox").first();
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/reference\/conv2d\//);
});

test("what nothing says is told, with what else to try @once", async ({ page }) => {
  await page.goto("/search/?q=carburettor");
  await expect(page.getByRole("status")).toContainText("Nothing here has these words");
});
