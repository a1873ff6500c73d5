import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const firstLayer = exerciseAt("AlexNet’s first layer");
const firstOutput = exerciseAt("What AlexNet’s first layer puts out");
const wholeNetwork = exerciseAt("All of AlexNet");

// An exercise comes to life at a sign of a reader, the focus of its field for one. Then its button can
// be pressed, and Playwright waits for that.
test.beforeEach(async ({ page }) => {
  await page.goto("/practice/");
});

test("the right number is right in three spellings, said in a place that was there, with its formula", async ({
  page,
}) => {
  const { answer, feedback, working } = firstLayer(page);
  await expect(feedback).toBeEmpty();
  for (const spelling of ["34944", "34,944", "34 944"]) {
    await answer(spelling);
    await expect(feedback).toHaveText(/^\s*Right\..*34,944 parameters it is\.\s*$/);
  }
  await expect(working).toContainText("Show the working");
  await expect(working.locator("math").first()).toBeVisible();
  await expect(working.getByRole("link", { name: "All about conv1 in AlexNet" })).toHaveAttribute(
    "href",
    "/networks/alexnet/conv1/#params",
  );
});

test("three mistakes are understood, and how the number was read is said @once", async ({
  page,
}) => {
  const { answer, feedback, section, working } = firstLayer(page);
  await expect(working).toBeHidden();
  await answer("34,848");
  await expect(section.getByText("read as 34\u202f848", { exact: true })).toBeVisible();
  await expect(feedback).toContainText(/^\s*Nearly\..*weights.*96/);
  await expect(working).toBeVisible();
  await answer("11712");
  await expect(feedback).toContainText(/^\s*I see where that comes from\..*one input channel only/);
  await answer("69696");
  await expect(feedback).toContainText(/^\s*Nearly\..*every weight a bias/);
  await expect(section.getByRole("textbox")).toHaveValue("69696");
});

test("a whole network's mistakes are understood, all that give the number @once", async ({
  page,
}) => {
  const { answer, feedback } = wholeNetwork(page);
  await answer("62,367,776");
  await expect(feedback).toContainText(/^\s*Nearly\..*10,568 biases/);
  await answer("62374248");
  await expect(feedback.getByRole("listitem")).toHaveText([/except dense1/, /except dense2/]);
  await answer("62.378344M");
  await expect(feedback).toContainText(/^\s*Right\./);
});

test("what is rounded or unreadable is not wrong, and gives nothing away @once", async ({
  page,
}) => {
  const { answer, feedback, working } = wholeNetwork(page);
  await answer("62.4M");
  await expect(feedback).toContainText(/^\s*That’s rounded\..*exact count/);
  await answer("1,00");
  await expect(feedback).toContainText(/^\s*That can’t be marked yet\..*“1,00” has a separator/);
  await answer("");
  await expect(feedback).toContainText("Nothing is written here yet.");
  await expect(working).toBeHidden();
});

test("a shape is right in any spelling, channels first too @once", async ({ page }) => {
  const { answer, feedback, section, working } = firstOutput(page);
  // A whole shape in the first of its boxes is spread over all.
  for (const spelling of ["55×55×96", "55 x 55 x 96", "(55, 55, 96)"]) {
    await answer(spelling);
    await expect(feedback).toHaveText(/^\s*Right\..*55 × 55 × 96 it is\.\s*$/);
  }
  await answer("96, 55, 55");
  await expect(feedback).toContainText("Right.");
  const readAs = "read as 96 × 55 × 55, channels first";
  await expect(section.getByText(readAs, { exact: true })).toBeVisible();
  await expect(working.locator("math").first()).toBeVisible();
  await expect(working.getByRole("link", { name: "All about conv1 in AlexNet" })).toHaveAttribute(
    "href",
    "/networks/alexnet/conv1/#shape",
  );
});

test("a wrong shape is told where, and a batch costs nothing @once", async ({ page }) => {
  const { answer, feedback, working } = firstOutput(page);
  await answer("None, 55, 55, 96");
  await expect(feedback).toContainText(/^\s*Leave the batch out\..*stands for the batch/);
  await expect(working).toBeHidden();
  await answer("55, 96");
  await expect(feedback).toContainText(/^\s*Not yet\..*three axes.*You wrote two/);
  await answer("55×55×3");
  await expect(feedback).toContainText(/not the channels\..*all 3 channels at once/);
});

test("hints come one at a time", async ({ page }) => {
  const { section } = firstOutput(page);
  await section.getByRole("textbox").first().focus();
  const hints = section.getByRole("list", { name: "Hints" }).getByRole("listitem");
  await expect(hints).toHaveCount(0);
  await section.getByRole("button", { name: "Hint" }).click();
  await expect(hints).toHaveText([/kernel of 11×11 can stand along one side, 4 pixels apart/]);
  await section.getByRole("button", { name: "Another hint" }).click();
  await expect(hints).toHaveCount(2);
  await expect(section.getByRole("button", { name: "No more hints" })).toBeDisabled();
});

test("what was typed is there after a reload, each field its own @once", async ({ page }) => {
  const { section } = firstLayer(page);
  await section.getByRole("textbox").focus();
  await expect(section.getByRole("button", { name: "Check" })).toBeEnabled();
  await section.getByRole("textbox").fill("34,848");
  await page.reload();
  await section.getByRole("textbox").focus();
  await expect(section.getByRole("textbox")).toHaveValue("34,848");
  await expect(section.getByText("read as 34\u202f848", { exact: true })).toBeVisible();
  await expect(section.getByRole("status")).toBeEmpty();
  await firstOutput(page).section.getByRole("textbox").first().focus();
  await expect(firstOutput(page).section.getByRole("button", { name: "Check" })).toBeEnabled();
  await expect(firstOutput(page).section.getByRole("textbox").first()).toHaveValue("");
});

test("the keyboard is enough, and the focus stays @once", async ({ page }) => {
  const { section, feedback } = firstLayer(page);
  const field = section.getByRole("textbox", { name: "Your answer: how many parameters" });
  await section.getByRole("textbox").focus();
  await expect(section.getByRole("button", { name: "Check" })).toBeEnabled();
  await field.focus();
  await page.keyboard.type("34944");
  await page.keyboard.press("Enter");
  await expect(feedback).toContainText("Right.");
  await expect(field).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(section.getByRole("button", { name: "Check" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(section.getByRole("button", { name: "Hint" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(section.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(section.locator("details")).not.toHaveAttribute("open");
});

test("a table is marked field by field, and what is empty costs nothing", async ({ page }) => {
  await page.goto("/lessons/networks/mnist/");
  const section = page.locator("#mnist-first-rows");
  const row = (name: string) => section.getByRole("group", { name, exact: true });
  const params = (name: string) =>
    row(name).getByRole("textbox", { name: `Your answer: ${name}, how many parameters` });
  await params("conv1").fill("208");
  await params("conv2").fill("160");
  await row("conv1").getByRole("textbox").first().fill("14x14x8");
  await section.getByRole("button", { name: "Check" }).click();
  await expect(section.getByRole("status")).toHaveText(
    /2 of 6 right\. 1 not yet\. 3 still empty\./,
  );
  await expect(row("conv1").getByText("Right.", { exact: true })).toHaveCount(2);
  await expect(row("conv2").locator(".feedback")).toContainText("one input channel only");
  await expect(row("conv3").locator(".feedback")).toHaveCount(0);
  // What was said of the others stays while one is changed.
  await params("conv2").fill("1168");
  await expect(row("conv1").getByText("Right.", { exact: true })).toHaveCount(2);
  await page.reload();
  await params("conv2").focus();
  await expect(params("conv2")).toHaveValue("1168");
});

test("a choice is made by keyboard, and a wrong option brings its sentence @once", async ({
  page,
}) => {
  await page.goto("/lessons/networks/checking-a-hand-count/");
  const section = page.locator("#check-which-row");
  await section.getByRole("radio").first().focus();
  await expect(section.getByRole("button", { name: "Check" })).toBeEnabled();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(section.getByRole("status")).toContainText(
    /Not that one\..*conv2 does come to 1,168/,
  );
  await section.getByRole("radio", { name: "conv3: 320" }).check();
  await section.getByRole("button", { name: "Check" }).click();
  await expect(section.getByRole("status")).toHaveText(/^\s*Right\.\s*$/);
  await expect(section.locator("details")).toContainText(
    /320 for conv3\? .*one input channel only.* it is 4,640\./,
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the question, its answer and the working can be read @once", async ({ page }) => {
    const { section, working } = firstLayer(page);
    await expect(section).toContainText("A 227×227×3 image meets 96 kernels of 11×11 at stride 4");
    await expect(section.getByRole("textbox")).toBeHidden();
    await working.getByText("Answer and working").click();
    await expect(working).toContainText("34,944 parameters.");
    await expect(working.locator("math").first()).toBeVisible();
  });
});

function exerciseAt(title: string) {
  return (page: Page) => {
    const section = page.getByRole("region", { name: `Try it · ${title}`, exact: true });
    const answer = async (text: string) => {
      for (const box of (await section.getByRole("textbox").all()).toReversed()) await box.fill("");
      await section.getByRole("textbox").first().fill(text);
      await section.getByRole("button", { name: "Check" }).click();
    };
    return {
      section,
      answer,
      feedback: section.getByRole("status"),
      working: section.locator("details"),
    };
  };
}
