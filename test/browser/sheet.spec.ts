import { expect, open, test } from "./test.ts";

/** How many pages a printed file has. */
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

for (const format of ["A4", "Letter"]) {
  test(`all formulas fit one page of ${format}, and so does a family @once`, async ({ page }) => {
    await open(page, "/reference/sheet/");
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
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
