import type { Page } from "@playwright/test";
import { expect, open, test } from "./test.ts";

const address = "/lessons/convolution/output-size/";
const figure = (page: Page) => page.locator("#sliding-kernel");
const field = (page: Page, name: string) => figure(page).getByRole("textbox", { name });
const kernel = (page: Page) =>
  figure(page).getByRole("slider", { name: "Value of the output", exact: true });
const inFormula = (page: Page, slot: string) =>
  figure(page).locator(`.equation [data-slot="${slot}"]`).first();
const inSentence = (page: Page, name: string) =>
  page.locator(`.prose > p :is([data-slot="${name}"], [data-choose="${name}"])`).first();

async function type(page: Page, name: string, text: string) {
  await field(page, name).fill(text);
}

test("one changed control changes formula, its copy for screen readers, sentence, picture, caption and address", async ({
  page,
}) => {
  await open(page, address);
  await expect(inFormula(page, "outSize")).toHaveText("6");
  await type(page, "stride", "3");
  // floor((22 + 2·2 − 5) / 3) + 1 = floor(7) + 1 = 8, and nothing is left over
  await expect(inFormula(page, "outSize")).toHaveText("8");
  await expect(inFormula(page, "stride")).toHaveText("3");
  await expect(figure(page).locator('mn[data-slot="outSize"]').first()).toHaveText("8");
  await expect(inSentence(page, "outSize")).toHaveText("8");
  await expect(inSentence(page, "stride")).toHaveText("3");
  await expect(inSentence(page, "leftOver")).toHaveText("0");
  await expect(figure(page).locator(".result")).toHaveCount(8);
  await expect(figure(page).locator(".caption")).toContainText("Place 1 of 8");
  await expect(page).toHaveURL(/[?&]stride=3(&|$)/);
});

test("the figure that opens a lesson counts in numbers; its rule stands where it is explained", async ({
  page,
}) => {
  await open(page, address);
  // floor((22 + 2·2 − 5) / 4) + 1, and below it a kernel of 5 without dilation.
  const inNumbers = ["nout=⌊22+2⋅2−54⌋+1=⌊5.25⌋+1=6", "keff=1⋅(5−1)+1=5"];
  await expect(figure(page).locator(".equation")).toHaveText(inNumbers);
  const rule = "nout=⌊nin+2p−keffs⌋+1";
  await expect(page.locator(".cell .equation").first()).toContainText(rule);
  // Whoever meets the figure elsewhere has no lesson around it.
  await open(page, "/embed/lessons/convolution/output-size/sliding-kernel/");
  await expect(figure(page).locator(".equation").first()).toContainText(rule);
  // A figure further down is met after the rule.
  await open(page, "/lessons/convolution/padding/");
  await expect(page.locator("#kernel-grid .equation")).toContainText("nin");
});

test("a copied link opens the same picture, and so does a reload", async ({ page }) => {
  await open(page, address);
  await type(page, "kernel", "3");
  await kernel(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  // The address is written once the figure has followed.
  await expect(page).toHaveURL(/kernelSize=3.*sliding-kernel\.place=3/);
  const caption = await figure(page).locator(".caption").innerText();
  const reopened = [() => open(page, page.url()), () => page.reload()];
  for (const reopen of reopened) {
    await reopen();
    // It comes to life where it is seen, and a reload stays further down.
    await figure(page).scrollIntoViewIfNeeded();
    await expect(field(page, "kernel")).toHaveValue("3");
    await expect(figure(page).locator(".caption")).toHaveText(caption);
  }
});

test("the numbers in the sentence can be stepped by keyboard", async ({ page }) => {
  await open(page, address);
  const stride = page.getByRole("spinbutton", { name: "stride" });
  await stride.focus();
  await page.keyboard.press("ArrowUp");
  await expect(stride).toHaveText("5");
  await expect(stride).toHaveAttribute("aria-valuenow", "5");
  // floor((22 + 4 − 5) / 5) + 1 = 5
  await expect(inFormula(page, "outSize")).toHaveText("5");
  await expect(field(page, "stride")).toHaveValue("5");
});

test("the kernel steps by keyboard, to both ends, and no further", async ({ page }) => {
  await open(page, address);
  await kernel(page).focus();
  await page.keyboard.press("End");
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", "6");
  await page.keyboard.press("ArrowRight");
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", "6");
  await page.keyboard.press("Home");
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", "1");
  await expect(kernel(page)).toHaveAttribute("aria-valuetext", /columns 1 to 5 of 26/);
});

test("play moves the kernel on, and pause stops it", async ({ page }) => {
  await open(page, address);
  await figure(page).getByRole("button", { name: "play" }).click();
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", "3");
  await figure(page).getByRole("button", { name: "pause" }).click();
  const place = await kernel(page).getAttribute("aria-valuenow");
  await page.waitForTimeout(1200);
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", place ?? "");
});

test("over the image there is a place for each row and column of the output", async ({ page }) => {
  await open(page, address);
  await figure(page).getByRole("button", { name: "image" }).click();
  await expect(kernel(page)).toHaveAttribute("aria-valuemax", "36");
  await kernel(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(figure(page).locator(".caption")).toContainText("row 2, column 1");
  await expect(page).toHaveURL(/sliding-kernel\.place=7&sliding-kernel\.view=image/);
});

// One page for all, as a person would go from one to the next.
test("what cannot be gets a sentence beside it, and the figure stays", async ({ page }) => {
  await open(page, address);
  for (const [name, text] of [
    ["stride", "0"],
    ["stride", "-1"],
    ["stride", "1.5"],
    ["stride", ""],
    ["padding", "1" + "0".repeat(30)],
    ["input", "two"],
  ] as const) {
    const before = await field(page, name).inputValue();
    await type(page, name, text);
    const what = `a ${name} of “${text}”`;
    await expect(field(page, name), what).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, name), what).toHaveAccessibleDescription(/Write a whole number/);
    await expect(field(page, name), what).toHaveValue(text);
    await expect(inFormula(page, "outSize"), what).toHaveText("6");
    await type(page, name, before);
    await expect(field(page, name), what).not.toHaveAttribute("aria-invalid", "true");
  }
});

test("a step from a word goes on from the number that it means", async ({ page }) => {
  await open(page, "/lessons/convolution/padding/");
  await expect(field(page, "padding")).toHaveValue("same");
  // SAME gives a kernel of 3 one zero at each end.
  await figure(page).getByRole("button", { name: "padding: one more" }).click();
  await expect(field(page, "padding")).toHaveValue("2");
  await figure(page).getByRole("button", { name: "reset" }).click();
  await figure(page).getByRole("button", { name: "padding: one less" }).click();
  await expect(field(page, "padding")).toHaveValue("0");
});

test("a figure’s link leads to it on its page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, address);
  await type(page, "stride", "3");
  await expect(page).toHaveURL(/stride=3/);
  await figure(page).getByRole("button", { name: "link to this picture" }).click();
  await expect(figure(page).getByText("Copied").first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe("?stride=3");
  expect(new URL(link).hash).toBe("#sliding-kernel");
});

test("a kernel larger than the padded input says what to change", async ({ page }) => {
  await open(page, address);
  await type(page, "padding", "0");
  // floor((22 − 5) / 4) + 1 = 5
  await expect(inFormula(page, "outSize")).toHaveText("5");
  await type(page, "input", "4");
  await expect(field(page, "kernel")).toHaveAccessibleDescription(/5.*4.*smaller/);
  // the last state that could be
  await expect(inFormula(page, "outSize")).toHaveText("5");
  await type(page, "kernel", "3");
  // floor((4 − 3) / 4) + 1 = 1
  await expect(inFormula(page, "outSize")).toHaveText("1");
});

for (const query of [
  "?stride=0",
  "?stride=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "?stride=4&stride=5",
  `?padding=${"9".repeat(200)}`,
  "?sliding-kernel.place=0",
]) {
  test(`a mangled link (${query.slice(0, 30)}) is refused with a message`, async ({ page }) => {
    await open(page, address + query);
    await expect(page.getByRole("alert")).toContainText("page as it begins");
    await expect(inFormula(page, "outSize")).toHaveText("6");
    await expect(field(page, "stride")).toHaveValue("4");
  });
}

test("a place beyond the last is the last: the link may be from before another value was changed", async ({
  page,
}) => {
  // floor((26 − 5) / 8) + 1 = 3
  await open(page, `${address}?stride=8&sliding-kernel.place=6`);
  await expect(figure(page).locator(".caption")).toContainText("Place 3 of 3");
  await expect(page.getByRole("alert")).toHaveCount(0);
  // The own address of a page that somebody works on is such a link, too.
  await open(page, address);
  await kernel(page).focus();
  await page.keyboard.press("End");
  await type(page, "stride", "8");
  await expect(page).toHaveURL(/stride=8/);
  await page.reload();
  await expect(figure(page).locator(".caption")).toContainText("Place 3 of 3");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("focus stays on what goes no further, and on the figure that was reset", async ({ page }) => {
  await open(page, `${address}?stride=2`);
  const less = figure(page).getByRole("button", { name: "stride: one less" });
  await less.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(field(page, "stride")).toHaveValue("1");
  await expect(less).toBeFocused();
  await expect(less).toHaveAttribute("aria-disabled", "true");
  const step = figure(page).getByRole("button", { name: "step" });
  await kernel(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await step.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(step).toBeFocused();
  // floor((26 − 5) / 1) + 1 = 22
  await expect(kernel(page)).toHaveAttribute("aria-valuenow", "22");
  const reset = figure(page).getByRole("button", { name: "reset" });
  await reset.focus();
  await page.keyboard.press("Enter");
  await expect(reset).toBeHidden();
  await expect(figure(page)).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sentence and formula can be read, and a number’s formula be opened", async ({ page }) => {
    await page.goto(address);
    await expect(inSentence(page, "outSize")).toHaveText("6");
    await expect(inFormula(page, "outSize")).toHaveText("6");
    await inSentence(page, "outSize").click();
    await expect(page.getByRole("dialog", { name: "Why: output size" })).toBeVisible();
  });
});

test("a link never carries a choice that cannot be", async ({ page }) => {
  await open(page, address);
  await type(page, "kernel", "abc");
  // The sentence beside it moves what stands below.
  await expect(field(page, "kernel")).toHaveAccessibleDescription(/abc/);
  await figure(page).getByRole("button", { name: "step" }).click();
  await expect(page).toHaveURL(/place=2/);
  await expect(page).not.toHaveURL(/kernelSize/);
  await expect(figure(page).getByText("the last possible state")).toBeVisible();
});

test("a number that follows shows its formula with the numbers in", async ({ page }) => {
  await open(page, address);
  await type(page, "stride", "3");
  // The sentence is laid out anew, and the number may move.
  await expect(inSentence(page, "outSize")).toHaveText("8");
  await inSentence(page, "outSize").click();
  const why = page.getByRole("dialog", { name: "Why: output size" });
  await expect(why).toBeVisible();
  await expect(why.locator('mn[data-slot="stride"]').first()).toHaveText("3");
  await page.keyboard.press("Escape");
  await expect(why).toBeHidden();
});

test("a slider stops where the other values allow no more, and says why", async ({ page }) => {
  await open(page, address);
  await type(page, "padding", "0");
  await figure(page).getByRole("slider", { name: "input", exact: true }).fill("1");
  await expect(field(page, "input")).toHaveValue("5");
  await expect(figure(page).getByText("It stops at 5. With 4: The kernel reaches")).toBeVisible();
});

test("at the end of a control a button, a key and a slider say why it is one", async ({ page }) => {
  await open(page, `${address}?padding=8`);
  await expect(field(page, "padding")).toHaveValue("8");
  const more = figure(page).getByRole("button", { name: "padding: one more" });
  const drawn = figure(page).getByText("It stops at 8. Here the numbers for the padding go");
  await expect(more).toHaveAttribute("aria-disabled", "true");
  // Playwright takes it for disabled; a person can press it.
  await more.click({ force: true });
  await expect(more).toBeFocused();
  await expect(drawn).toBeVisible();
  await field(page, "stride").press("ArrowDown");
  await expect(drawn).toBeHidden();
  await figure(page).getByRole("slider", { name: "padding" }).press("ArrowRight");
  await expect(drawn).toBeVisible();
  await type(page, "stride", "1");
  await expect(drawn).toBeHidden();
  await field(page, "stride").press("ArrowDown");
  await expect(figure(page).getByText("It stops at 1. The stride can’t be “0”.")).toBeVisible();
  const number = page.getByRole("spinbutton", { name: "padding" });
  await number.press("ArrowUp");
  await expect(drawn).toBeVisible();
});

test("a number that only the page does not show is not called impossible", async ({ page }) => {
  await open(page, address);
  await type(page, "padding", "9");
  await expect(field(page, "padding")).toHaveAccessibleDescription(
    /^Here the numbers for the padding go from 0 to 8, which the figures can show\./,
  );
});

test("output padding ends where the stride says, in the framework's own name", async ({ page }) => {
  await open(page, "/lessons/convolution/transposed/?stride=3");
  const transposed = page.locator("#transposed-kernel");
  const output = transposed.getByRole("textbox", { name: "output padding" });
  const more = transposed.getByRole("button", { name: "output padding: one more" });
  for (const reached of ["1", "2", "2"]) {
    await more.click();
    await expect(output).toHaveValue(reached);
  }
  await expect(transposed.getByText("It stops at 2. With 3: PyTorch wants")).toBeVisible();
});

test("reset brings the author's values back, everywhere", async ({ page }) => {
  await open(page, `${address}?stride=3`);
  await expect(inFormula(page, "outSize")).toHaveText("8");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(inFormula(page, "outSize")).toHaveText("6");
  await expect(inSentence(page, "stride")).toHaveText("4");
  await expect(page).toHaveURL(address);
});

test("a teacher's link locks and hides controls", async ({ page }) => {
  await open(page, `${address}?lock=stride&hide=dilation`);
  await expect(field(page, "stride")).toBeDisabled();
  await expect(field(page, "padding")).toBeEnabled();
  await expect(field(page, "dilation")).toHaveCount(0);
  await expect(page.getByRole("spinbutton", { name: "stride" })).toHaveCount(0);
});

test("what a teacher locked, no sentence sets and no reset brings back", async ({ page }) => {
  await open(page, "/lessons/convolution/stride-and-dilation/?stride=3&lock=stride&hide=dilation");
  await page.locator('a[data-set*="dilation"]').first().click();
  await expect(page).toHaveURL(/stride=3/);
  await expect(page).not.toHaveURL(/dilation=/);
  await expect(page.getByRole("spinbutton", { name: "dilation" })).toHaveCount(0);
  await type(page, "kernel", "5");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(field(page, "kernel")).toHaveValue("3");
  await expect(field(page, "stride")).toHaveValue("3");
});

test("a factor of the formula lights its control, and the other way round", async ({ page }) => {
  await open(page, address);
  await field(page, "stride").focus();
  await expect(inFormula(page, "stride")).toHaveClass(/lit/);
  await inFormula(page, "padding").hover();
  await expect(inFormula(page, "stride")).not.toHaveClass(/lit/);
  await expect(figure(page).locator('.controls [data-lights~="padding"]')).toHaveClass(/lit/);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a number in the sentence can be dragged by finger", async ({ page }) => {
    await open(page, address);
    const number = page.getByRole("spinbutton", { name: "input" });
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, dx: number) =>
      client.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: type === "touchEnd" ? [] : [{ x: x + dx, y }],
      });
    await touch("touchStart", 0);
    for (let dx = 6; dx <= 60; dx += 6) await touch("touchMove", dx);
    await touch("touchEnd", 60);
    // one step for each 12 pixels: 22 + 60 / 12
    await expect(number).toHaveText("27");
  });
});
