import type { Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

const calculator = (page: Page) => page.locator("#calculator");
const field = (page: Page, name: string) =>
  calculator(page).getByRole("textbox", { name, exact: true });
const result = (page: Page, name: string) => calculator(page).locator(`[data-result=${name}]`);
const code = (page: Page, framework: string) =>
  page.getByLabel(`${framework} code`, { exact: true });
const block = (page: Page, framework: string) => page.getByLabel(`In ${framework}`);

test("an LSTM: 4 · 256 · (4,096 + 256 + 1), and a second bias in PyTorch", async ({ page }) => {
  await open(page, "/reference/lstm/?units=3&input=5,7");
  await field(page, "input features").fill("4096");
  await field(page, "units").fill("256");
  await expect(result(page, "params")).toHaveText("4,457,472");
  await expect(block(page, "PyTorch")).toContainText("4,458,496 parameters in all");
  await expect(block(page, "PyTorch")).toContainText("bias_hh_l0 (1024,)");
  await expect(block(page, "Keras")).toContainText("lstm_cell/kernel (4096, 1024)");
  await field(page, "bias vectors").fill("2");
  await expect(result(page, "params")).toHaveText("4,458,496");
  await field(page, "directions").fill("2");
  await expect(result(page, "output")).toHaveText("512");
  await expect(code(page, "Keras")).toContainText("layers.Bidirectional(");
  await expect(code(page, "PyTorch")).toContainText("bidirectional=True");
});

test("a causal convolution looks back only", async ({ page }) => {
  await open(page, "/reference/conv1d/?kernelSize=4&dilation=2&input=64,128");
  await page.getByRole("button", { name: "causal" }).click();
  await expect(result(page, "output")).toHaveText("128 × 64");
  await expect(code(page, "Keras")).toContainText('padding="causal"');
  // 2 · (4 − 1) = 6 before, none after
  await expect(code(page, "PyTorch")).toContainText("nn.ZeroPad1d((6, 0)),");
});

test("a concatenation takes as many parts as are written", async ({ page }) => {
  await open(page, "/reference/concatenate/");
  await field(page, "sizes of the parts").fill("64, 128, 32");
  await field(page, "axes after").fill("28, 28");
  // 64 + 128 + 32 = 224
  await expect(result(page, "output")).toHaveText("28 × 28 × 224");
  await expect(page).toHaveURL(/partSizes=64,128,32/);
  // What was written last is in the address last.
  await expect(page).toHaveURL(/=28,28/);
  await open(page, page.url());
  await expect(result(page, "output")).toHaveText("28 × 28 × 224");
  await field(page, "positions").fill("10");
  await expect(result(page, "output")).toContainText("224");
  await expect(code(page, "Keras")).toContainText("layers.Concatenate(axis=1)");
});

test("attention: further inputs follow the first until they are written", async ({ page }) => {
  await open(page, "/reference/multiHeadAttention/");
  await field(page, "time steps").fill("10");
  await field(page, "input features").fill("512");
  await field(page, "heads").fill("8");
  // 4 · 512² + 4 · 512 = 1,050,624
  await expect(result(page, "params")).toHaveText("1,050,624");
  await expect(field(page, "key features")).toHaveValue("512");
  await expect(code(page, "Keras")).toContainText("key_dim=64");
  await field(page, "head size").fill("512");
  await expect(result(page, "params")).toHaveText("8,401,408");
  await field(page, "source steps").fill("37");
  await expect(block(page, "PyTorch")).toContainText("weights (batch, 10, 37)");
});

test("what cannot be has its sentence beside the control that it is about", async ({ page }) => {
  await open(page, "/reference/pixelShuffle/");
  await field(page, "factor").fill("3");
  await expect(field(page, "factor")).toHaveAccessibleDescription(/dealt out to 9 evenly/);
  await expect(calculator(page).getByText("the last possible state")).toBeVisible();
  await open(page, "/reference/permute/");
  await field(page, "order of the axes").fill("1, 1");
  await expect(field(page, "order of the axes")).toHaveAccessibleDescription(/each of the 2 axes/);
});

test("frameworks stand side by side, each with its number", async ({ page }) => {
  await open(page, "/reference/lstm/");
  const table = page.getByRole("region", { name: "How many biases has a gate?" });
  const row = (name: string) => table.getByRole("row").filter({ hasText: name });
  await expect(row("Keras")).toContainText("4,457,472");
  await expect(row("PyTorch")).toContainText("4,458,496");
  await expect(row("Lasagne")).toContainText("4,458,240");
  await open(page, "/reference/conv2d/");
  const same = page.getByRole("region", { name: "What does “same” pad?" });
  await expect(same.getByRole("row").filter({ hasText: "PyTorch" })).toContainText("refused");
});

test("the arithmetic comes only when somebody wants to change something", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await open(page, "/reference/dense/");
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await field(page, "units").fill("10");
  // 9,216 · 10 + 10 = 92,170
  await expect(result(page, "params")).toHaveText("92,170");
  expect(scripts.length).toBeGreaterThan(before);
});
