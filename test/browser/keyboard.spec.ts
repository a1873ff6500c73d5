import { pressUntil, showsFocus } from "./byKeys.ts";
import { expect, test } from "./test.ts";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("a number is looked up, changed and copied by keys alone @once", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search" });
  await expect(field).toBeFocused();
  await showsFocus(page);
  await page.keyboard.type("output size");
  await expect(page.getByRole("option").first()).toContainText("Conv2D: output size");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reference\/conv2d\/#outSize$/);
  // From where the link leads, once it is there.
  await page.waitForLoadState();

  const calculator = page.locator("#calculator");
  const stride = calculator.getByRole("textbox", { name: "stride" });
  await pressUntil(page, "Shift+Tab", stride);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2");
  // floor((227 − 11) / 2) + 1 = 109
  await expect(calculator.locator("[data-result=output]")).toHaveText("109 × 109 × 96");
  await pressUntil(page, "Tab", calculator.getByRole("button", { name: "Copy link" }));
  await page.keyboard.press("Enter");
  await expect(calculator.getByText("Copied").first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]stride=2(&|$)/);
});

test("what is selected when a figure comes to life is still typed over @once", async ({ page }) => {
  await page.goto("/lessons/convolution/output-size/");
  const figure = page.locator("#sliding-kernel");
  const stride = figure.getByRole("textbox", { name: "stride" });
  await expect(stride).toBeEditable();
  // The first sign of a reader, which wakes it.
  await stride.selectText();
  await expect(page.locator("astro-island[ssr]", { has: figure })).toHaveCount(0);
  await page.keyboard.type("3");
  await expect(stride).toHaveValue("3");
});

test("a lesson is played with, predicted and answered by keys alone @once", async ({ page }) => {
  await page.goto("/lessons/convolution/output-size/");
  const figure = page.locator("#sliding-kernel");
  const output = figure.getByRole("slider", { name: "Value of the output", exact: true });
  await pressUntil(page, "Tab", output);
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".caption")).toContainText("Place 2 of 6");

  const prediction = page.locator(".prediction").first();
  await pressUntil(page, "Tab", prediction.getByRole("textbox"));
  // floor((22 + 2·2 − 5) / 3) + 1 = 8
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await expect(prediction.getByRole("status")).toContainText("Yes.");

  const exercise = page.locator("section.exercise").first();
  await pressUntil(page, "Tab", exercise.getByRole("textbox"));
  // A kernel of 5 stands in 28 − 5 + 1 places.
  await page.keyboard.type("24");
  await pressUntil(page, "Tab", exercise.getByRole("button", { name: "Check" }));
  await page.keyboard.press("Enter");
  await expect(exercise.getByRole("status").first()).toContainText("Right");
});

test("exercises are chosen and their link is copied by keys alone @once", async ({ page }) => {
  await page.goto("/teach/");
  await pressUntil(page, "Tab", page.getByRole("searchbox", { name: "Search" }));
  await page.keyboard.type("The first layer for digits");
  const add = page.getByRole("button", { name: "Add The first layer for digits", exact: true });
  await pressUntil(page, "Tab", add);
  await page.keyboard.press("Enter");
  const link = page.getByRole("textbox", { name: "Link for everybody" });
  await expect(link).toHaveValue(/#a2\./);
  await pressUntil(page, "Tab", link, 120);
  await page.keyboard.press("Tab");
  await showsFocus(page);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(await link.inputValue());
});
