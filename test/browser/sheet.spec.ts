import type { Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

/** How many pages a printed file has. */
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

const lettersOf = (page: Page) =>
  page.locator(".entry dd").evaluateAll((all) => {
    return Math.min(...all.map((formula) => parseFloat(getComputedStyle(formula).fontSize)));
  });

for (const format of ["A4", "Letter"]) {
  test(`all formulas fit one page of ${format}, and so does a family @once`, async ({ page }) => {
    await open(page, "/reference/sheet/");
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
    await page.emulateMedia({ media: "print" });
    // 6.5 pt are 6.5 · 96 / 72 px.
    expect(await lettersOf(page)).toBeGreaterThan(8.66);
    await open(page, "/reference/sheet/convolution/");
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
  });
}

test("a sheet shows each formula once, says where it stands, and explains its symbols @once", async ({
  page,
}) => {
  await open(page, "/reference/sheet/");
  const entry = (name: string) => page.locator(".entry").filter({ hasText: name });
  await expect(entry("Conv2D, Conv1D, Conv3D").locator("dt").first()).toHaveText("output size");
  await expect(entry("DepthwiseConv2D")).toContainText("As Conv2D: output size, effective kernel");
  await expect(page.getByRole("listitem").filter({ hasText: "effective kernel" })).toBeVisible();
  await page.getByRole("link", { name: "Recurrent" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recurrent: the formulas");
});

test("no formula is cut at the edge of a column @once", async ({ page }) => {
  await open(page, "/reference/sheet/");
  for (const width of [1180, 800, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page
      .locator("dd")
      .evaluateAll((all) =>
        all.flatMap(({ scrollWidth, clientWidth, textContent }) =>
          scrollWidth > clientWidth ? [textContent] : [],
        ),
      );
    expect.soft(cut, `${width} px`).toEqual([]);
  }
});
