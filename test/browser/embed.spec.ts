import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./test.ts";

test("a link to a figure becomes lines for another page, which show it with its numbers @once", async ({
  page,
  baseURL,
}) => {
  await page.goto("/embed/");
  const link = page.getByLabel("or a link to one with your numbers");
  await link.fill("https://elsewhere.example/");
  await expect(page.getByText("This is not a link to this site.")).toBeVisible();
  await link.fill(`${baseURL}/lessons/convolution/padding/?inSize=11&kernelSize=5#sliding-kernel`);
  const lines = page.getByLabel("Put this into your page");
  await expect(lines).toHaveValue(
    /\/embed\/lessons\/convolution\/padding\/sliding-kernel\/\?inSize=11/,
  );
  const frame = page.locator("iframe");
  const inside = frame.contentFrame();
  await expect(inside.getByRole("textbox", { name: "kernel" })).toHaveValue("5");
  await expect(inside.getByRole("banner")).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // As high as what it shows, also once that becomes higher.
  const overflow = () =>
    inside.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(overflow).toBe(0);
  const height = async () => (await frame.boundingBox())?.height ?? 0;
  const closed = await height();
  await inside.getByText("As a table").click();
  await expect.poll(height).toBeGreaterThan(closed + 50);
  await expect.poll(overflow).toBe(0);
  await inside.getByText("As a table").click();
  await expect.poll(height).toBe(closed);
});

test("a calculator’s lines for another page show it with its numbers, as high as it is @once", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/reference/conv2d/?stride=2");
  const calculator = page.getByRole("figure", { name: "Calculator for Conv2D" });
  await page.mouse.move(10, 10);
  await calculator.getByRole("button", { name: "Copy for your page" }).click();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  const [, source = ""] = /^<iframe src="([^"]*)" title="Calculator for Conv2D"/.exec(lines) ?? [];
  expect(source).toMatch(/\/embed\/reference\/conv2d\/\?.*stride=2/);

  await page.goto("/embed/");
  await page.getByLabel("or a link to one with your numbers").fill(source.replaceAll("&amp;", "&"));
  const frame = page.locator("iframe");
  const inside = frame.contentFrame();
  await expect(inside.getByRole("textbox", { name: "stride" })).toHaveValue("2");
  // A kernel is 3 where a link does not say it: floor((227 − 3) / 2) + 1 = 113.
  await expect(inside.locator("[data-result=output]")).toHaveText("113 × 113 × 96");
  await expect(inside.getByRole("banner")).toHaveCount(0);
  await expect(inside.getByRole("heading", { name: "The other way round" })).toHaveCount(0);
  await expect
    .poll(() => inside.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBe(0);
  // The page around it says which theme, unless Playwright does.
  await page.emulateMedia({ colorScheme: null });
  const ink = () => inside.locator("body").evaluate((body) => getComputedStyle(body).color);
  const light = await ink();
  await frame.evaluate((element) => element.style.setProperty("color-scheme", "dark"));
  await expect.poll(ink).not.toBe(light);
});
