import type { Locator, Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

const address = "/reference/conv2d/";
const calculator = (page: Page) => page.locator("#calculator");
const field = (page: Page, name: string) =>
  calculator(page).getByRole("textbox", { name, exact: false });
const result = (page: Page, name: string) => calculator(page).locator(`[data-result=${name}]`);
const code = (page: Page, framework: string) =>
  page.getByLabel(`${framework} code`, { exact: true });
const shown = (page: Page) => calculator(page).locator(".template:visible math");

async function choose(page: Page, choices: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(choices)) await field(page, name).fill(text);
}

// ResNet’s first layer: floor((224 + 2·3 − 7) / 2) + 1 = floor(111.5) + 1 = 112;
// 7·7·3·64 = 9,408 weights and 64 biases, 9,472 in all; 112·112·9,408 = 118,013,952.
const resNet = {
  "input size": "224",
  "output channels": "64",
  "kernel size": "7",
  stride: "2",
  padding: "3",
};

test("a changed control shows in formula, results and code", async ({ page }) => {
  await open(page, address);
  await choose(page, resNet);
  await expect(result(page, "output")).toHaveText("112 × 112 × 64");
  await expect(result(page, "params")).toHaveText("9,472");
  await expect(result(page, "macs")).toHaveText("118,013,952");
  const formula = (await shown(page).allTextContents()).join("");
  for (const number of ["224", "111.5", "112", "9,472"]) expect(formula).toContain(number);
  await expect(code(page, "Keras")).toContainText("layers.ZeroPadding2D(padding=3),");
  await expect(code(page, "PyTorch")).toContainText("stride=2");
  await expect(calculator(page).getByText("(batch, 64, 112, 112)")).toBeVisible();
  await expect(
    page.getByRole("status").filter({ hasText: "Output 112 × 112 × 64" }),
  ).toBeAttached();
});

// “same” at stride 2 under k = 3 on 224: (112 − 1)·2 + 3 − 224 = 1, nothing before and 1 after.
test("sides and axes that differ are both shown", async ({ page }) => {
  await open(page, address);
  await choose(page, { "input size": "224", "kernel size": "3", stride: "2" });
  await page.getByRole("button", { name: "same", exact: true }).click();
  await expect(result(page, "output")).toHaveText("112 × 112 × 96");
  const sides = (await shown(page).allTextContents()).join("");
  expect(sides).toContain("after");
  // floor((320 − 3) / 2) + 1 = 159 along the width; floor((224 − 3) / 2) + 1 = 111 along the height.
  await choose(page, { "input size": "224, 320", padding: "0" });
  await expect(result(page, "output")).toHaveText("111 × 159 × 96");
  const both = (await shown(page).allTextContents()).join("");
  for (const number of ["110.5", "158.5"]) expect(both).toContain(number);
  await expect(
    calculator(page).getByText("width", { exact: true }).filter({ visible: true }),
  ).toBeVisible();
});

const impossible = [
  ["a kernel larger than the padded input", "kernel size", "228", /reaches over 228/],
  ["a stride of 0", "stride", "0", /can’t be “0”/],
  ["a negative stride", "stride", "-1", /can’t be “-1”/],
  ["half a stride", "stride", "1.5", /can’t be “1.5”/],
  ["nothing at all", "stride", "", /can’t be empty/],
  ["a number beyond all measure", "stride", `1${"0".repeat(30)}`, /can’t be “1000/],
  ["a sentence", "kernel size", "<img src=x onerror=alert(1)>", /can’t be “<img/],
  ["groups that do not divide", "groups", "2", /2 groups can’t share the input channels \(3\)/],
] as const;

// One page for all, as a person would go from one to the next. AlexNet’s first layer learns
// 11·11·3·96 + 96 = 34,944 parameters.
test("what cannot be has a sentence beside it and leaves the results", async ({ page }) => {
  await open(page, address);
  for (const [what, name, text, sentence] of impossible) {
    const control = field(page, name);
    const before = await control.inputValue();
    await control.fill(text);
    await expect(control, what).toHaveAttribute("aria-invalid", "true");
    await expect(control, what).toHaveAccessibleDescription(sentence);
    await expect(control, what).toHaveValue(text);
    await expect(result(page, "params"), what).toHaveText("34,944");
    await expect(calculator(page).getByText("the last possible state"), what).toBeVisible();
    await control.fill(before);
    await expect(control, what).toHaveAttribute("aria-invalid", "false");
  }
});

test("the address holds the state", async ({ page }) => {
  await open(page, address);
  await choose(page, { ...resNet, "input size": "224, 320" });
  // What was chosen last is written last.
  await expect(page).toHaveURL(/kernelSize=7/);
  await expect(page).toHaveURL(/padding=3/);
  await expect(page).toHaveURL(/input=3,224,320/);
  await open(page, page.url());
  await expect(field(page, "input size")).toHaveValue("224, 320");
  await expect(result(page, "output")).toHaveText("112 × 160 × 64");
});

test("a link says what it says, and the rest is the layer’s default @once", async ({ page }) => {
  // 27 + 2·2 − 5 + 1 = 27
  await open(page, `${address}?outChannels=256&kernelSize=5&padding=2&input=96,27,27`);
  await expect(result(page, "output")).toHaveText("27 × 27 × 256");
  await expect(field(page, "stride")).toHaveValue("1");
});

for (const query of [
  "kernelSize=banana",
  "stride=0",
  "input=227",
  "input=3,227,227,227",
  "stride=1&stride=2",
  "kernelSize=%3Cscript%3Ealert(1)%3C/script%3E",
  `padding=${"9".repeat(500)}`,
]) {
  test(`a mangled address is said to be one: ${query.slice(0, 40)} @once`, async ({ page }) => {
    await open(page, `${address}?${query}`);
    await expect(calculator(page).getByText(/Here is the example instead/)).toBeVisible();
    await expect(result(page, "output")).toHaveText("55 × 55 × 96");
  });
}

test("code, formulas and the link can be copied @once", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, address);
  const copied = async (button: Locator) => {
    await button.click();
    await expect(page.getByText("Copied").first()).toBeAttached();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const button = (name: string) => page.getByRole("button", { name });
  expect(await copied(button("Copy the Keras code"))).toBe(
    "layers.Conv2D(\n    filters=96,\n    kernel_size=11,\n    strides=4,\n)",
  );
  expect(await copied(button("Copy link"))).toContain("kernelSize=11");
});

test("a formula is copied with the numbers of the calculator, by keyboard alone @once", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${address}?outChannels=64&kernelSize=7&stride=2&padding=3&input=3,224,224`);
  const entry = page.locator("#outSize");
  await entry.getByRole("button", { name: /^Copy as/ }).focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("group", { name: "Copy the output size as" });
  await expect(menu).toBeVisible();
  const copied = async (name: string) => {
    await menu.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeAttached();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await expect(menu.getByRole("button", { name, exact: true })).toBeVisible();
    return text;
  };
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("button", { name: "TeX", exact: true })).toBeFocused();
  const latex = await copied("TeX");
  expect(latex).toContain("\\frac{n_{\\text{in}} + 2p - k_{\\text{eff}}}{s}");
  expect(latex).not.toContain("htmlClass");
  // floor((224 + 2·3 − 7) / 2) + 1 = 112
  expect(await copied("Plain text with the numbers")).toBe(
    "outSize = floor((224 + 2 · 3 − 7) / 2) + 1 = 112",
  );
  expect(await copied("Python")).toContain("padding=3))  # 112");
  expect(await copied("Link with the numbers")).toContain("input=3,224,224#outSize");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
});

const inverse = (page: Page) => page.locator("#inverse");

// AlexNet’s second layer: 27 + 2·2 − 5 + 1 = 27, and “causal” puts all 4 before.
test("asked the other way round, the value that is found is set, and the link says it", async ({
  page,
}) => {
  await open(page, `${address}?outChannels=256&kernelSize=5&input=96,27,27&ask=padding.outSize.27`);
  await expect(inverse(page)).toContainText("Paddings 2 and “causal” give 27; nothing else does.");
  await inverse(page).getByRole("button", { name: "Set the padding to 2" }).click();
  await expect(result(page, "output")).toHaveText("27 × 27 × 256");
  await expect(field(page, "padding")).toHaveValue("2");
  await inverse(page).getByLabel("equal to").fill("28");
  // One more on each side gives 29.
  await expect(inverse(page)).toContainText("None gives 28: padding 2 gives 27, and 3 gives 29.");
  await inverse(page).getByLabel("equal to").fill("a few");
  await expect(inverse(page).getByLabel("equal to")).toHaveAccessibleDescription(
    /^Write a whole number/,
  );
  await inverse(page).getByLabel("equal to").fill("29");
  await inverse(page).getByLabel("Which").selectOption("kernel size");
  // 27 + 2·2 − 3 + 1 = 29
  await expect(inverse(page)).toContainText("Kernel size 3 gives 29; nothing else does.");
  await expect(page).toHaveURL(/padding=2.*ask=kernelSize\.outSize\.29/);
});

test("the keyboard is enough @once", async ({ page }) => {
  await open(page, address);
  await field(page, "padding").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  // floor((227 + 2·2 − 11) / 4) + 1 = 56
  await expect(result(page, "output")).toHaveText("56 × 56 × 96");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "valid" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(result(page, "output")).toHaveText("55 × 55 × 96");
  await page.getByRole("checkbox", { name: "bias" }).focus();
  await page.keyboard.press("Space");
  await expect(result(page, "params")).toHaveText("34,848");
  await expect(code(page, "Keras")).toContainText("use_bias=False");
});

test("without JavaScript the example stands, and says why it stands still @once", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await expect(result(page, "output")).toHaveText("55 × 55 × 96");
  await expect(field(page, "stride")).toBeDisabled();
  await expect(page.locator("noscript p")).toBeVisible();
  await page.close();
});

test("every layer has a page, and the list leads there @once", async ({ page }) => {
  await open(page, "/reference/");
  await page.getByRole("link", { name: "MaxPooling2D", exact: true }).click();
  await open(page, page.url());
  // AlexNet’s first pooling: floor((55 − 3) / 2) + 1 = 27
  await expect(result(page, "output")).toHaveText("27 × 27 × 96");
});

test("a shape of any length has its formula, or a line of text @once", async ({ page }) => {
  // 2·3·4·5·6 = 720
  await open(page, "/reference/flatten/?inShape=2,3,4,5,6");
  await expect(result(page, "output")).toHaveText("720");
  await expect(shown(page).first()).toBeVisible();
  const line = calculator(page).getByText("output features = 2 · 1 · 1 · 1 · 1 · 1 · 3 = 6");
  await field(page, "input shape").fill("2, 1, 1, 1, 1, 1, 3");
  await expect(result(page, "output")).toHaveText("6");
  await expect(shown(page)).toHaveCount(0);
  await expect(line).toBeVisible();
});

test("the rarer mistakes are folded away, and all of them are printed @once", async ({ page }) => {
  await open(page, address);
  const rarer = page.getByText("That is the size for a stride of 1.");
  await expect(rarer).toBeHidden();
  await page.locator("details", { has: rarer }).locator("summary").click();
  await expect(rarer).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("not how many numbers are learned.")).toBeVisible();
});

test("the page leads to the lesson that explains it @once", async ({ page }) => {
  await open(page, address);
  await page.getByRole("link", { name: "In how many places can a kernel stand?" }).first().click();
  await expect(page).toHaveURL(/lessons\/convolution\/output-size/);
});
