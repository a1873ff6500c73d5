import { expect, test } from "./test.ts";

for (const path of ["/reference/conv2d/", "/lessons/convolution/output-size/"]) {
  test(`${path}: the press that wakes the page keeps its field`, async ({ page }) => {
    await page.goto(path);
    const field = page.getByRole("textbox").first();
    await field.click();
    await page.waitForLoadState("networkidle");
    await expect(field).toBeFocused();
    await field.press("ControlOrMeta+a");
    await page.keyboard.type("3", { delay: 30 });
    await expect(field).toHaveValue("3");
    await expect(field).toBeFocused();
  });
}
