import type { Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

const pooling = "/lessons/pooling/pooling/";
const padding = "/lessons/convolution/padding/";
const bar = (page: Page) => page.getByRole("region", { name: "This page’s values" });
const prediction = (page: Page) => page.locator(".exercise:has(> * .prediction)").first();
const guess = (page: Page) => prediction(page).getByRole("textbox");
const verdict = (page: Page) => prediction(page).getByRole("status");

async function predict(page: Page, number: string) {
  await guess(page).fill(number);
  await prediction(page).getByRole("button", { name: "Predict" }).click();
}

test("a prediction, right or wrong, is there again after a reload, until the page is reset", async ({
  page,
}) => {
  await open(page, pooling);
  // floor((9 − 2) / 2) + 1 = 4
  await predict(page, "5");
  await expect(verdict(page)).toContainText("It is 4.");
  await expect(page).toHaveURL(/inSize=9/);
  await prediction(page).getByText("Why", { exact: true }).click();
  await open(page, page.url());
  await expect(guess(page)).toHaveValue("5");
  await expect(verdict(page)).toContainText(/It is 4\..*The page shows it now/s);
  const working = prediction(page).locator("details.working");
  await expect(working).not.toHaveAttribute("open");
  await bar(page).getByRole("button", { name: "Reset" }).click();
  await expect(guess(page)).toHaveValue("");
  await expect(verdict(page)).toHaveText("");
  await open(page, pooling);
  await expect(guess(page)).toHaveValue("");
});

test("a prediction that is in view comes back without moving the page", async ({ page }) => {
  await open(page, pooling);
  await predict(page, "4");
  await page.goto(`${pooling}#${(await prediction(page).getAttribute("id")) ?? ""}`);
  await page.reload();
  await guess(page).scrollIntoViewIfNeeded();
  const before = await prediction(page).boundingBox();
  await page.evaluate(() => dispatchEvent(new Event("pointermove")));
  await expect(guess(page)).toHaveValue("4");
  await expect(prediction(page).getByText("Yes.")).toBeVisible();
  expect((await prediction(page).boundingBox())?.height).toBe(before?.height);
  // All of it is there once the person takes hold of it.
  await guess(page).focus();
  await expect(verdict(page)).toContainText("Yes.");
});

test("what was predicted is forgotten with the progress, and comes back with it", async ({
  page,
}) => {
  await open(page, pooling);
  await predict(page, "4");
  await page.goto("/practice/");
  await page.getByRole("button", { name: "Forget my progress" }).click();
  await expect(page.getByText("What you predicted in the lessons goes too.")).toBeVisible();
  await page.getByRole("button", { name: "Forget it" }).click();
  const kept = () => page.evaluate(() => Object.keys(localStorage).join());
  expect(await kept()).not.toContain("predicted");
  await page.getByRole("button", { name: "Bring it back" }).click();
  expect(await kept()).toContain("predicted /lessons/pooling/pooling/");
});

test("a sentence sets the window's place with the values, and “back” leads to the sentence", async ({
  page,
}) => {
  await open(page, pooling);
  const link = page.getByRole("link", { name: "Switch ceil mode on" });
  const figure = page.locator("#ceil-mode");
  // The figure below it is out of view.
  await link.evaluate((element) => {
    element.scrollIntoView({ block: "end" });
  });
  const y = await page.evaluate(() => scrollY);
  // A browser keeps fifty entries of a tab, so their number may stand still.
  const entry = () => page.evaluate(() => navigation.currentEntry?.key);
  const before = await entry();
  await link.click();
  // ceil((11 − 2) / 2) + 1 = 6 places along a side: the sixth hangs over the end of the first row
  await expect(figure.locator(".caption")).toContainText("6");
  await expect(page).toHaveURL(/ceilMode=1.*ceil-mode\.place=6/);
  await expect(figure).toBeInViewport();
  expect(await entry()).not.toBe(before);
  await page.goBack();
  expect(await entry()).toBe(before);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y))
    .toBeLessThan(200);
  // The way back undoes nothing, and the address says so.
  await expect(page).toHaveURL(/ceilMode=1.*ceil-mode\.place=6/);
  await expect(page).toHaveURL(/pooling/);
});

test("“back” leads to the sentence after a reload too, and so does the bar's button", async ({
  page,
}) => {
  await open(page, pooling);
  const link = page.getByRole("link", { name: "Switch ceil mode on" });
  const leave = async () => {
    await link.evaluate((element) => {
      element.scrollIntoView({ block: "end" });
    });
    await link.click();
  };
  await leave();
  await expect(page).toHaveURL(/ceil-mode\.place=6/);
  await page.reload();
  await page.goBack();
  await expect(link).toBeFocused();
  const length = await page.evaluate(() => history.length);
  await leave();
  await bar(page).getByRole("button", { name: "Back to the text" }).click();
  await expect(link).toBeFocused();
  await leave();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("a number in a sentence lights what it reads, and says it", async ({ page }) => {
  await open(page, padding);
  const number = page.locator('.prose > p [data-layer="row"] .asks-why').first();
  const lit = page.locator(".live.lit, [data-value].lit");
  await expect(lit).toHaveCount(0);
  await number.focus();
  await expect(number).toHaveAccessibleDescription(/^reads .*input.*kernel.*padding/);
  await expect(page.locator('#sliding-kernel [data-value="padding"]')).toHaveClass(/lit/);
  await page.keyboard.press("Enter");
  await expect(page.locator(":popover-open .reads")).toHaveText(/^reads .*padding/);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(lit).toHaveCount(0);
});

test("each cell says what it reads and sets", async ({ page }) => {
  await open(page, "/lessons/flatten/feature-maps-to-dense/");
  const formula = page.locator(".cell .cell-line").last();
  await expect(formula).toHaveText(/^\s*reads (?=.*channels)(?=.*input).*units/);
  await open(page, "/lessons/recurrent/lstm/?lock=units");
  await expect(page.locator("#gated-cell .cell-line")).toHaveText(/reads and sets .*reads units/s);
  await expect(
    page.locator("#predict-lstm-params-inFeatures-5-units-3-biasVectors-1 .cell-line"),
  ).toHaveText(/sets .*units/s);
  await expect(page.locator("figure:has(textarea) .cell-line").first()).toHaveText(
    /reads and sets/,
  );
});

test("a teacher locks and hides values and figures' own states, before anything is changed", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/lessons/recurrent/lstm/?gated-cell.gate=2");
  await bar(page).getByText("For teachers").click();
  await bar(page).getByRole("checkbox", { name: "lock units" }).check();
  await bar(page).getByRole("checkbox", { name: "lock gated cell, gate" }).check();
  await bar(page).getByRole("checkbox", { name: "hide gated cell, order" }).check();
  await bar(page).getByRole("button", { name: "Copy link" }).click();
  await expect(bar(page).getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await open(page, link);
  const figure = page.locator("#gated-cell");
  const blocks = figure.getByRole("slider", { name: "Block of the cell" });
  await expect(blocks).toBeDisabled();
  await expect(blocks).toHaveAttribute("title", /Locked by the link/);
  await expect(figure.getByRole("button", { name: /step/ })).toBeDisabled();
  await expect(figure.getByRole("radio")).toHaveCount(0);
  const caption = await figure.locator(".caption").innerText();
  await figure.getByRole("slider", { name: "Block that is looked at" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("link", { name: "input gate" }).click();
  await expect(figure.locator(".caption")).toHaveText(caption);
  await expect(page).toHaveURL(/gated-cell\.gate=2/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a still can be read on a phone: it moves sideways, and the page does not", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(pooling);
    const picture = page.getByRole("group", { name: "A window pools a small image" }).first();
    const small = await picture.locator("svg text").evaluateAll(
      (texts) =>
        texts.filter((text) => {
          const { height } = text.getBoundingClientRect();
          return height > 0 && height < 9;
        }).length,
    );
    expect(small).toBe(0);
    await picture.focus();
    await expect(picture).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await expect(page.locator(".playback").first()).toBeHidden();
    await expect(page.getByText("For teachers")).toBeHidden();
    const told = page.locator(".prose > noscript > p").first();
    await expect(told).toContainText("the figures stay as the lesson begins");
  });
});
