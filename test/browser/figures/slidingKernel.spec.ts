import type { Page } from "@playwright/test";
import { expect, open, test } from "../test.ts";

const address = "/lessons/convolution/output-size/";
const figure = (page: Page) => page.locator("#sliding-kernel");
const caption = (page: Page) => figure(page).locator(".caption");
const side = (page: Page, name: "output" | "input" | "weight") =>
  figure(page).getByRole("slider", {
    name: {
      output: "Value of the output",
      input: "Value of the input",
      weight: "Weight of the kernel",
    }[name],
    exact: true,
  });
const cell = (page: Page, name: "output" | "input" | "weight", index: number) =>
  side(page, name).locator(`[data-at="${index}"] > text`).first();
const table = async (page: Page) => {
  await figure(page).getByText("As a table").click();
  return figure(page).getByRole("row");
};

test("the row shows its values, the weights under them, the products and the sums", async ({
  page,
}) => {
  await open(page, address);
  // Around the picture’s middle: 0 0 3 3 11 14 …, by −1 −1 0 1 1, is 0 + 0 + 0 + 3 + 11.
  await expect(cell(page, "input", 2)).toHaveText("11");
  await expect(side(page, "input").locator("[data-lights^=padding]")).toHaveText([
    "0",
    "0",
    "0",
    "0",
  ]);
  await expect(side(page, "weight").locator("[data-at]")).toHaveText([
    "−10",
    "−10",
    "00",
    "13",
    "111",
  ]);
  await expect(figure(page).locator("svg .sum")).toHaveText("sum 14");
  // 11 14 10 1 1: 1 + 1 − 11 − 14 = −23
  await expect(cell(page, "output", 0)).toHaveText("14");
  await expect(cell(page, "output", 1)).toHaveText("−23");
  await side(page, "output").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure(page).locator("svg .sum")).toHaveText("sum −23");
  await expect(caption(page)).toContainText("Place 2 of 6: the kernel reads columns 5 to 9 of 26;");
});

test("the arrow keys lead through the outputs, the weights and the values", async ({ page }) => {
  await open(page, address);
  await side(page, "weight").focus();
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toHaveText(
    /The weight −1 in column 2 of the kernel is used at all 6\splaces.*It meets padding at 1\.$/,
  );
  await expect(page).toHaveURL(/sliding-kernel\.from=weight.*sliding-kernel\.weight=2/);
  await side(page, "input").focus();
  await page.keyboard.press("ArrowRight");
  // The 4th of the padded row; the second place begins with the 5th.
  await expect(caption(page)).toHaveText(
    /The value 3 in column 2 of the input is read at one place of 6/,
  );
  const said = await caption(page).innerText();
  await expect(page).toHaveURL(/sliding-kernel\.from=pixel.*sliding-kernel\.pixel=2/);
  await open(page, page.url());
  await expect(caption(page)).toHaveText(said);
});

test("a pointer lights what has to do with it for as long as it rests, a click for good", async ({
  page,
}) => {
  await open(page, address);
  const lit = figure(page).locator(".result.now");
  const frames = figure(page).locator(":is(.light, .dark, .zero).now");
  const before = await caption(page).innerText();
  await cell(page, "weight", 4).hover();
  await expect(lit).toHaveCount(6);
  await expect(frames).toHaveCount(6);
  // Column 3 is the fifth of the padded row: the last weight at place 1, the first at place 2.
  await cell(page, "input", 2).hover();
  await expect(lit).toHaveText(["14×1", "−23×−1"]);
  await expect(side(page, "weight").locator(".weight.now > text:first-of-type")).toHaveText([
    "−1",
    "1",
  ]);
  await page.mouse.move(0, 0);
  await expect(caption(page)).toHaveText(before);
  await cell(page, "output", 3).click();
  await page.mouse.move(0, 0);
  await expect(caption(page)).toContainText("Place 4 of 6");
});

test("a value that nobody reads says why", async ({ page }) => {
  // floor((12 − 2) / 6) + 1 = 2 places: columns 1, 2 and 7, 8
  await open(page, `${address}?inSize=12&kernelSize=2&stride=6&padding=0`);
  // What strikes it through lies over its number.
  await cell(page, "input", 3).click({ force: true });
  await expect(caption(page)).toContainText("is read at no place: the kernel steps over it");
  await cell(page, "input", 10).click({ force: true });
  await expect(caption(page)).toContainText("is left over");
});

test("over the image are values, weights, products and their sum, also as a table", async ({
  page,
}) => {
  await open(page, `${address}?inSize=9&kernelSize=3&stride=3&padding=0`);
  await figure(page).getByRole("button", { name: "image" }).click();
  const products = figure(page).locator(".product");
  await expect(products).toHaveCount(9);
  const numbers = (texts: string[]) => texts.map((text) => Number(text.replace("−", "-")));
  const lines = await table(page);
  await expect(lines).toHaveCount(1 + 9 + 1);
  const last = await lines.nth(10).innerText();
  const rows = await lines.allInnerTexts();
  const sum = rows
    .slice(1, 10)
    .map((row) => numbers(row.split("\t").slice(1)))
    .reduce((total, [value = 0, weight = 0, product]) => {
      expect(product).toBe(value * weight + 0);
      return total + value * weight;
    }, 0);
  expect(numbers([last.split("\t")[3] ?? ""])).toEqual([sum]);
  await expect(figure(page).locator(".sum")).toContainText(String(sum).replace("-", "−"));
  await expect(caption(page)).toContainText("The same rule holds down and across.");
  await side(page, "input").focus();
  await page.keyboard.press("End");
  await expect(caption(page)).toContainText(
    "in row 9, column 9 of the input is read at one place of 9",
  );
  await figure(page).getByRole("button", { name: "row", exact: true }).click();
  // The kernel stays in the column where it stood.
  await expect(caption(page)).toContainText("Place 3 of 3: the kernel reads columns 7 to 9 of 9;");
});

test("a factor of the formula lights its part of the drawing, and the other way round", async ({
  page,
}) => {
  await open(page, "/lessons/convolution/stride-and-dilation/?dilation=3&stride=1");
  const factor = (slot: string) =>
    figure(page).locator(`.equation [data-slot="${slot}"]:visible`).first();
  const lit = (quantity: string) =>
    figure(page).locator(`.picture .lit[data-lights~="${quantity}"]`).first();
  for (const quantity of [
    "inSize",
    "effectiveKernel",
    "kernelSize",
    "stride",
    "dilation",
    "outSize",
  ]) {
    await factor(quantity).hover();
    await expect(lit(quantity), quantity).toBeAttached();
  }
  await cell(page, "output", 1).hover();
  await expect(factor("outSize")).toHaveClass(/lit/);
  await cell(page, "weight", 1).hover();
  await expect(factor("kernelSize")).toHaveClass(/lit/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 340, height: 740 }, hasTouch: true });

  test("a tap lights, and every number can be read", async ({ page }) => {
    await open(page, `${address}?inSize=32&padding=8&kernelSize=11&stride=1`);
    await expect(cell(page, "output", 37)).toBeAttached();
    const sizes = await figure(page)
      .locator(".picture svg text")
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { a: scale } = (text as SVGTextElement).getScreenCTM() ?? { a: 0 };
          return scale * Number.parseFloat(getComputedStyle(text).fontSize);
        }),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    await cell(page, "input", 0).tap();
    // Its 9th place of the padded row is reached by the first 9 of 38 places.
    await expect(caption(page)).toContainText("in column 1 of the input is read at 9 of 38 places");
    await cell(page, "output", 20).tap();
    await expect(caption(page)).toContainText("Place 21 of 38");
    await cell(page, "weight", 10).tap();
    await expect(caption(page)).toContainText("in column 11 of the kernel");
  });
});
