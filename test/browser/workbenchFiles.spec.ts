import { expect, test } from "./test.ts";

test(
  "a file of ONNX opens as its text, without its weights, and is read",
  { tag: "@once" },
  async ({ page }) => {
    await page.goto("/workbench/");
    const open = page.getByLabel("Open a file");
    await expect(async () => {
      await open.setInputFiles("test/reading/written/small-plain.onnx");
      await expect(page.getByText("small-plain.onnx is open.")).toBeVisible({ timeout: 2000 });
    }).toPass();
    await expect(page.getByRole("rowheader", { name: /fc/ })).toBeVisible();
    // 1,176 · 10 + 10.
    await expect(page.getByText("11,770").first()).toBeVisible();
    await open.setInputFiles({ name: "torn.onnx", mimeType: "", buffer: Buffer.from("torn") });
    await expect(page.getByText("torn.onnx holds no network that can be read.")).toBeVisible();
  },
);
