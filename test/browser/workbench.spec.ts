import { expect, test } from "./test.ts";

const fastai = `from fastai.vision.all import *
model = nn.Sequential(
    nn.Conv2d(1, 8, 5, padding=2, stride=2), nn.ReLU(),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(),
    nn.Linear(8, data.c),
)`;

const table = ["name, kernel, params", "conv2d_1, 3, 640", "conv2d_2, 3, 36928"].join("\n");

test("what is pasted is read at once, and asks for what it does not say", async ({ page }) => {
  await page.goto("/workbench/");
  const layers = page.getByRole("region", { name: /layer by layer/ });
  await expect(layers.getByRole("row", { name: /^conv2d_10 / })).toContainText("2,097,664");
  const code = page.getByRole("textbox", { name: "Code" });
  await expect(code).toHaveAttribute("contenteditable", "true");
  await code.fill(fastai);
  // (8 + 1)·10 while ten are taken for data.c.
  await expect(layers.getByRole("row", { name: /^linear / })).toContainText("90 ?");
  await page.getByLabel("What is data.c?").fill("100");
  await expect(layers.getByRole("row", { name: /^linear / })).toContainText("900");
  await page.reload();
  await expect(layers.getByRole("row", { name: /^linear / })).toContainText("900");
});

test("a row explains its number and changes the code", async ({ page }) => {
  await page.goto("/workbench/");
  const layers = page.getByRole("region", { name: /layer by layer/ });
  await layers.getByRole("button", { name: /2,097,664, Param # of conv2d_10/ }).click();
  const working = page.getByRole("region", { name: "Parameters of conv2d_10" });
  await expect(working).toContainText("2,097,664");
  await expect(working.locator("math").first()).toBeVisible();
  await layers.getByRole("button", { name: "kernel_size: one more" }).click();
  // 9·1024·512 + 512.
  await expect(layers.getByRole("row", { name: /^conv2d_10 / })).toContainText("4,719,104");
  await expect(page.getByRole("textbox", { name: "Code" })).toContainText(
    "Conv2D(512, 3, **same)(UpS",
  );
});

test("Tab leaves the code, and each other view comes by the arrow keys @once", async ({ page }) => {
  await page.goto("/workbench/");
  const code = page.getByRole("textbox", { name: "Code" });
  await expect(code).toHaveAttribute("contenteditable", "true");
  await code.focus();
  await page.keyboard.press("Tab");
  await expect(code).not.toBeFocused();
  await code.focus();
  await page.keyboard.press("Control+m");
  await page.keyboard.press("Tab");
  await expect(code).toBeFocused();
  await page.getByRole("radio", { name: "Table" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("list", { name: /Layers by parameters/ })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("Your numbers").fill(table);
  await expect(page.getByText("2 counts agree with the code.")).toBeVisible();
  await page.getByRole("radio", { name: "An error message" }).check();
  await page
    .getByLabel("What your framework said")
    .fill("mat1 and mat2 shapes cannot be multiplied (32x9216 and 4096x4096)");
  await expect(page.getByRole("link", { name: /first dense layer/ })).toBeVisible();
  await page.getByRole("radio", { name: "Write as" }).check();
  await expect(page.getByLabel("The network in Keras")).toContainText("model = Model(");
});
