import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const address = "/networks/alexnet/";
const panel = (page: Page) => page.getByRole("dialog");
const row = (page: Page, layer: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: layer, exact: true }) });
const number = (page: Page, layer: string, text: string) =>
  row(page, layer).getByRole("link", { name: new RegExp(`^${text},`) });

// LearnOpenCV, Number of Parameters and Tensor Sizes in a CNN: its table of AlexNet.
const published = [
  ["conv1", "55 × 55 × 96", "34,944"],
  ["pool1", "27 × 27 × 96", "0"],
  ["conv2", "27 × 27 × 256", "614,656"],
  ["pool2", "13 × 13 × 256", "0"],
  ["conv3", "13 × 13 × 384", "885,120"],
  ["conv4", "13 × 13 × 384", "1,327,488"],
  ["conv5", "13 × 13 × 256", "884,992"],
  ["pool3", "6 × 6 × 256", "0"],
  ["dense1", "4,096", "37,752,832"],
  ["dense2", "4,096", "16,781,312"],
  ["dense3", "1,000", "4,097,000"],
  ["Conv2D layers", "", "3,747,200"],
  ["Dense layers", "", "58,631,144"],
  ["Whole network", "", "62,378,344"],
] as const;

test("the table says what was published, on a phone too", async ({ page }) => {
  await page.goto(address);
  for (const [layer, shape, params] of published) {
    const said = (await row(page, layer).innerText()).split(/\s*[\t\n]\s*/);
    if (shape) expect(said).toContain(shape);
    expect(said).toContain(params);
  }
  await expect(page.getByText("our total agrees").first()).toBeVisible();
});

test("layers that only hand values on show when asked for", async ({ page }) => {
  await page.goto(address);
  await expect(row(page, "relu1")).toBeHidden();
  await page.getByLabel("Show Activation and Dropout layers").check();
  await expect(row(page, "relu1")).toBeVisible();
  await expect(row(page, "dropout2")).toBeVisible();
});

test("a narrow page shows the columns that one chooses, and none is cut off @once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  const table = page.getByRole("region", { name: "AlexNet, layer by layer" });
  const cutOff = () => table.evaluate((box) => box.scrollWidth - box.clientWidth);
  for (const [columns, layer, text] of [
    ["parameters", "conv1", "34,944"],
    ["weights, biases", "conv1", "34,848"],
    ["computation", "conv1", "105,415,200"],
  ] as const) {
    await page.getByRole("group", { name: "Columns" }).getByText(columns).click();
    await expect(number(page, layer, text)).toBeVisible();
    expect(await cutOff()).toBe(0);
  }
  for (const width of [705, 850, 929]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await cutOff(), `at ${width} px`).toBe(0);
  }
});

test("a pressed number says why, and where to read on", async ({ page }) => {
  await page.goto(address);
  await number(page, "conv1", "34,944").click();
  await expect(panel(page)).toHaveAccessibleName(/Parameters of conv1\s+34,944/);
  await expect(panel(page).locator(".derivation math").first()).toBeVisible();
  // 11 · 11 · 3 · 96 weights and 96 biases.
  await expect(panel(page).locator(".derivation")).toContainText("34,848");
  await expect(panel(page).getByRole("listitem").last()).toContainText("34,944");
  await expect(panel(page)).toContainText("conv1.weight (96, 3, 11, 11)");
  await expect(panel(page).locator('a[href^="/lessons/"], a[href^="/reference/"]')).toBeVisible();
  await expect(page).toHaveURL(address);
  await expect(panel(page)).toBeInViewport({ ratio: 0.9 });
});

test("a shape leads to the lesson that explains it @once", async ({ page }) => {
  await page.goto(address);
  await number(page, "conv1", "55 × 55 × 96").click();
  await panel(page).locator('a[href="/lessons/convolution/output-size/"]').click();
  await expect(page).toHaveURL("/lessons/convolution/output-size/");
});

test("what learns nothing says so @once", async ({ page }) => {
  await page.goto(address);
  await row(page, "pool1")
    .getByRole("link", { name: /^0, parameters/ })
    .click();
  await expect(panel(page)).toContainText("It learns nothing.");
});

test("the keyboard opens a working, stays in it, and comes back @once", async ({ page }) => {
  await page.goto(address);
  const asked = number(page, "dense1", "37,752,832");
  await asked.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await expect(asked).toHaveAttribute("aria-expanded", "true");
  await expect(panel(page).getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(asked).toBeFocused();
  await expect(asked).not.toHaveAttribute("aria-expanded");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeHidden();
  await expect(asked).toBeFocused();
});

test("pressing elsewhere closes it, and another number takes its place", async ({ page }) => {
  await page.goto(address);
  await number(page, "dense1", "37,752,832").click();
  await expect(panel(page)).toHaveAccessibleName(/dense1/);
  await page.mouse.click(5, 5);
  await expect(panel(page)).toBeHidden();
  await number(page, "dense2", "16,781,312").click();
  await expect(panel(page)).toHaveAccessibleName(/dense2/);
});

test("the number pressed last is the one explained, though an earlier one comes later @once", async ({
  page,
}) => {
  await page.goto(address);
  const arrival = Promise.withResolvers<undefined>();
  await page.route("**/networks/alexnet/conv1/", async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await number(page, "conv1", "34,944").click();
  await number(page, "dense2", "16,781,312").click();
  await expect(panel(page)).toHaveAccessibleName(/dense2/);
  const came = page.waitForResponse("**/networks/alexnet/conv1/");
  arrival.resolve(undefined);
  await (await came).finished();
  // By now conv1 would be shown: what has arrived is shown at once.
  await page.evaluate(() => fetch(location.href).then((response) => response.text()));
  await expect(panel(page)).toHaveAccessibleName(/dense2/);
});

test("when its working can't be fetched, a number is still a link @once", async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new Error("offline"));
  });
  await number(page, "conv2", "614,656").click();
  await expect(page).toHaveURL("/networks/alexnet/conv2/#params");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a number leads to its working, and on to the next layer @once", async ({ page }) => {
    await page.goto(address);
    await number(page, "conv1", "34,944").click();
    await expect(page).toHaveURL("/networks/alexnet/conv1/#params");
    await expect(page.getByRole("heading", { name: "Parameters of conv1 34,944" })).toBeVisible();
    await page.getByRole("link", { name: "relu1 →" }).click();
    await expect(page).toHaveURL("/networks/alexnet/relu1/");
  });

  test("what a number is made of has its own place @once", async ({ page }) => {
    await page.goto("/networks/alexnet/conv1/");
    await page.getByRole("link", { name: "11", exact: true }).click();
    await expect(page).toHaveURL("/networks/alexnet/conv1/#kernelSize");
    const heading = page.getByRole("heading", { name: "Kernel size of conv1 11" });
    await expect(heading).toBeInViewport();
    await expect(page.locator("#inChannels")).toContainText("from the network’s input");
  });

  test("a total leads to its sum @once", async ({ page }) => {
    await page.goto(address);
    await number(page, "Conv2D layers", "3,747,200").click();
    await expect(page).toHaveURL("/networks/alexnet/totals/#params-conv2d");
    await expect(page.locator("#params-conv2d")).toContainText("3,747,200");
  });
});

test("leaving the panel by Tab goes on from the number that opened it @once", async ({ page }) => {
  await page.goto(address);
  const first = page.locator("main a.asks-why").first();
  const second = page.locator("main a.asks-why").nth(1);
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await panel(page).locator("a[href], button").last().focus();
  await page.keyboard.press("Tab");
  await expect(panel(page)).toBeHidden();
  await expect(second).toBeFocused();
});
