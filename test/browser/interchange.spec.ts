import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "./test.ts";

/** The text of the file that a button saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await file.path());
}

test("two exercises become a question bank for a learning platform @once", async ({ page }) => {
  await page.goto("/teach/");
  const search = page.getByRole("searchbox", { name: "Search" });
  for (const title of ["AlexNet’s first layer", "What AlexNet’s first layer puts out"]) {
    await search.fill(title);
    await page.getByRole("button", { name: `Add ${title}`, exact: true }).click();
  }
  await page.getByLabel("Title").fill("Weights & <shapes>");
  await page.getByText("For a learning platform").click();
  await page.getByRole("radio", { name: "Up to 10" }).check({ force: true });
  await expect(page.getByText("2 exercises, 20 questions.")).toBeVisible();
  await expect(page.getByText("1 exercise is not in that file")).toBeVisible();

  const xml = (await saved(page, "Save Moodle XML")).toString("utf8");
  await expect(page.getByText("Saved as weights-shapes.moodle.xml.")).toBeVisible();
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const questions = [...document.querySelectorAll("quiz > question")];
    return {
      root: document.documentElement.nodeName,
      types: questions.map((question) => question.getAttribute("type")),
      category: questions[0]?.textContent,
    };
  }, xml);
  expect(read).toEqual({
    root: "quiz",
    types: [
      "category",
      ...Array<string>(10).fill("numerical"),
      "category",
      ...Array<string>(10).fill("cloze"),
    ],
    category: "$course$/top/Weights & <shapes>/1. AlexNet’s first layer",
  });

  const gift = (await saved(page, "Save GIFT text")).toString("utf8");
  expect(gift.match(/^::/gm)).toHaveLength(10);

  const files = unzipSync(await saved(page, "Save QTI 2.1"));
  // A manifest, a test, and an item for each question.
  expect(Object.keys(files)).toHaveLength(22);
  const wrong = await page.evaluate(
    (texts) =>
      texts.filter(
        (text) =>
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") !==
          null,
      ),
    Object.values(files).map((file) => new TextDecoder().decode(file)),
  );
  expect(wrong).toEqual([]);

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
