import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { test as plain, type Page } from "@playwright/test";
import { readPosed, type Posed, type Written } from "../../src/exercises/posed.ts";
import { expect, test } from "./test.ts";

/** The exercises that practice begins with, and the variants that it begins with: from the last on. */
const kept = (page: Page) =>
  page.evaluate(() => localStorage.getItem("layerwise progress") ?? "{}");
const round = (page: Page) => page.locator(".round");
const practise = (page: Page) => page.getByRole("button", { name: "Practise", exact: true });

/** The variant of the exercise on the page, as progress has it. */
async function posedOn(page: Page): Promise<Posed> {
  const { open } = JSON.parse(await kept(page)) as {
    open: { exercise: string; variant: number };
  };
  const file = `dist/exercises/${open.exercise}.json`;
  const { variants } = readPosed(JSON.parse(readFileSync(file, "utf8")) as Written);
  const posed = variants[open.variant];
  if (!posed) throw new Error(`${open.exercise} has no variant ${open.variant}.`);
  return posed;
}

/** Fills in every part of the exercise: numbers, shapes box by box, options. */
async function fillIn(page: Page, answers: readonly string[]): Promise<void> {
  for (const [part, answer] of answers.entries()) {
    const id = `practising-answer${part === 0 ? "" : `-${part + 1}`}`;
    const first = page.locator(`#${id}`);
    if ((await first.getAttribute("type")) === "radio") {
      await page.locator(`input[name="${id}"][value="${answer}"]`).check();
    } else await first.fill(answer);
  }
}

const check = (page: Page) => round(page).getByRole("button", { name: "Check" }).click();
const rightOf = ({ parts }: Posed) => parts.map(({ answer }) => answer);
const saidRight = (page: Page) =>
  expect(round(page).getByRole("group", { name: "How did it go?" })).toBeVisible();

async function begin(page: Page, topic = "convolution/counting-weights"): Promise<void> {
  await page.goto("/practice/");
  await page.getByLabel("Or pick a topic").selectOption(topic);
  await page.getByRole("button", { name: "Practise this" }).click();
  await expect(round(page)).toBeVisible();
}

test("a learner answers one with a hint and one after a mistake, and a reload keeps all", async ({
  page,
}) => {
  await begin(page);
  const first = await posedOn(page);
  await round(page).getByRole("button", { name: "Hint" }).click();
  await expect(round(page).getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(
    1,
  );
  await fillIn(page, rightOf(first));
  await check(page);
  await saidRight(page);
  await expect(round(page).getByRole("button", { name: "Hard" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(round(page)).toContainText("begun, 0 of 3");
  await round(page).getByRole("button", { name: "Good" }).click();
  await expect(round(page)).toContainText("You chose this.");

  await round(page).getByRole("button", { name: "Next" }).click();
  await expect(round(page).locator("#practising-answer")).toBeFocused();
  await expect(round(page).getByRole("status").first()).toBeEmpty();
  const second = await posedOn(page);
  expect(second.numbers).not.toEqual(first.numbers);
  await fillIn(
    page,
    second.parts.map(() => "1"),
  );
  await check(page);
  await expect(round(page).locator(".feedback").first()).toHaveAttribute("data-verdict", "wrong");
  await page.reload();
  await expect(round(page).locator(".feedback").first()).toHaveAttribute("data-verdict", "wrong");
  await expect(round(page).locator("#practising-answer")).toHaveValue("1");
  await fillIn(page, rightOf(second));
  await check(page);
  await saidRight(page);
  await page.reload();
  await saidRight(page);
  await round(page).getByRole("button", { name: "Enough for now" }).click();
  await expect(practise(page)).toBeFocused();
  await expect(page.getByRole("button", { name: /^3\.5 .*begun, 0 of 3/ })).toBeVisible();
  expect(JSON.parse(await kept(page))).toMatchObject({
    skills: { "convolution/counting-weights": { attempts: 2, steps: [] } },
    log: [
      { outcome: "right", hints: 1, wrong: 0, rating: 3, chosen: true },
      { outcome: "right", hints: 0, wrong: 1, rating: 2 },
    ],
  });
});

test("three right at once on two days are known, and come back when they are due @once", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-20T10:00:00") });
  await begin(page);
  for (const day of ["20", "21", "22"]) {
    await page.clock.setFixedTime(new Date(`2026-11-${day}T10:00:00`));
    await fillIn(page, rightOf(await posedOn(page)));
    await check(page);
    await saidRight(page);
    if (day !== "22") await round(page).getByRole("button", { name: "Next" }).click();
    if (day !== "22") await expect(round(page).locator(".feedback")).toHaveCount(0);
  }
  await expect(round(page)).toContainText("This topic is known, and comes back");
  await round(page).getByRole("button", { name: "Enough for now" }).click();
  await expect(page.getByRole("button", { name: /^3\.5 .* known$/ })).toBeVisible();
  await page.clock.setFixedTime(new Date("2028-11-22T10:00:00"));
  await page.reload();
  await expect(page.getByRole("button", { name: /^3\.5 .* due again$/ })).toBeVisible();
  await expect(page.locator(".begin")).toContainText("It is time to look at it again.");
  await practise(page).click();
  await expect(round(page)).toContainText("3.5 ·");
});

test("an exercise that is left for another does not come again @once", async ({ page }) => {
  await begin(page);
  const question = round(page).locator(".question");
  const first = await question.textContent();
  await round(page).getByRole("button", { name: "Another one instead" }).click();
  await expect(question).not.toHaveText(first ?? "");
  expect(JSON.parse(await kept(page))).toMatchObject({ skills: {}, log: [{ outcome: "left" }] });
});

test("the keyboard is enough @once", async ({ page }) => {
  await page.goto("/practice/");
  await expect(practise(page)).toBeEnabled();
  await practise(page).focus();
  await page.keyboard.press("Enter");
  await expect(round(page).locator("#practising-answer")).toBeFocused();
  const [answer = "", ...others] = rightOf(await posedOn(page));
  expect(others).toEqual([]);
  await page.keyboard.type(answer);
  await page.keyboard.press("Enter");
  await saidRight(page);
  const onward = round(page).getByRole("button", { name: "Next" });
  for (let press = 0; press < 20; press += 1) {
    if (await onward.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(onward).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(round(page).locator("#practising-answer")).toBeFocused();
  await expect(round(page).locator("#practising-answer")).toHaveValue("");
});

plain.describe("without a service worker", () => {
  plain.use({ serviceWorkers: "block" });

  // A request that fails is logged as an error.
  plain("the next exercise is there before it is asked for @once", async ({ page }) => {
    await begin(page);
    const question = round(page).locator(".question");
    const first = await question.textContent();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await fillIn(page, rightOf(await posedOn(page)));
    await check(page);
    await saidRight(page);
    await round(page).getByRole("button", { name: "Next" }).click();
    await expect(question).not.toHaveText(first ?? "");
    await expect(round(page).getByRole("button", { name: "Another one instead" })).toBeVisible();
    await page.context().setOffline(false);
  });
});

test("progress is forgotten once that is meant, and comes back until the page is left @once", async ({
  page,
}) => {
  await begin(page);
  await fillIn(page, rightOf(await posedOn(page)));
  await check(page);
  await saidRight(page);
  const before = await kept(page);
  const keeping = page.locator(".keeping");
  await keeping.getByRole("button", { name: "Forget my progress" }).click();
  await expect(keeping).toContainText("Forget 1 answer to 1 topic in this browser?");
  await expect(keeping.getByRole("button", { name: "Download it first" })).toBeFocused();
  await keeping.getByRole("button", { name: "Forget it" }).click();
  expect(await kept(page)).toBe("{}");
  await expect(round(page)).toBeHidden();
  await expect(page.getByRole("button", { name: /^3\.5 .* not met yet$/ })).toBeVisible();
  await expect(keeping.getByRole("button", { name: "Bring it back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^3\.5 .* begun, 1 of 3$/ })).toBeVisible();
  expect(JSON.parse(await kept(page))).toEqual(JSON.parse(before));
  await expect(keeping.getByRole("button", { name: "Forget my progress" })).toBeVisible();
});

test("a file is taken in and handed out, and a broken one changes nothing @once", async ({
  page,
}) => {
  await page.goto("/practice/");
  const field = page.getByLabel("Take in a progress file");
  await expect(field).toBeEnabled();
  await field.setInputFiles("test/golden/progress/version-1.json");
  await expect(page.locator(".keeping")).toContainText("Taken in: 3 answers that were not here");
  await expect(page.getByRole("button", { name: /^3\.2 / })).not.toHaveAttribute(
    "data-standing",
    "new",
  );
  const before = await kept(page);
  await field.setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"version": 1, "skills": {'),
  });
  await expect(page.locator(".keeping")).toContainText("Nothing was taken in. It can’t be read");
  expect(await kept(page)).toBe(before);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download it" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^layerwise-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toEqual(JSON.parse(before));
});

test("what can’t be read is set aside, offered, and not written over @once", async ({ page }) => {
  await page.goto("/practice/");
  // It reads what is kept when it wakes, and would set this aside itself.
  await expect(practise(page)).toBeEnabled();
  await page.evaluate(() => localStorage.setItem("layerwise progress", "{broken"));
  await page.reload();
  await expect(page.locator(".practice")).toContainText(
    "It is set aside, and nothing of it is lost",
  );
  await practise(page).click();
  await expect(round(page)).toBeVisible();
  const aside = () => page.evaluate(() => localStorage.getItem("layerwise progress set aside"));
  expect(await aside()).toBe("{broken");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download what was set aside" }).click();
  expect(readFileSync(await (await coming).path(), "utf8")).toBe("{broken");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(page.getByText("Something is set aside")).toBeHidden();
  expect(await aside()).toBeNull();
});

test("without storage one can practise, and is told to download @once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto("/practice/");
  const trouble = page.getByText("Your browser keeps nothing here: download your progress");
  await expect(trouble).toBeVisible();
  await practise(page).click();
  await round(page).locator("#practising-answer").fill("1");
  await check(page);
  await expect(round(page).locator(".feedback").first()).toBeVisible();
  await expect(trouble).toBeVisible();
});

test("what one page keeps another takes over @once", async ({ page, context }) => {
  await page.goto("/practice/");
  await expect(practise(page)).toBeEnabled();
  const other = await context.newPage();
  await other.goto("/practice/");
  const field = other.getByLabel("Take in a progress file");
  await expect(field).toBeEnabled();
  await field.setInputFiles("test/golden/progress/version-1.json");
  await expect(page.getByRole("button", { name: /^3\.2 / })).not.toHaveAttribute(
    "data-standing",
    "new",
  );
  await other.close();
});

test("an exercise with its answer breaks no rule of axe, nor scrolls sideways @once", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await begin(page);
    await fillIn(page, rightOf(await posedOn(page)));
    await check(page);
    await saidRight(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const beyond = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await beyond()).toBe(0);
    await round(page).getByRole("button", { name: "Enough for now" }).click();
    expect(await beyond()).toBe(0);
    await page.setViewportSize({ width: 1180, height: 900 });
  }
});
