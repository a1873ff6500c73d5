import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  drawnAmong,
  readCode,
  sheetStudent,
  variantFor,
  type Assignment,
} from "../../src/assignments/index.ts";
import { readPosed, type Posed, type Written } from "../../src/exercises/posed.ts";
import { expect, test } from "./test.ts";

const written = (name: string) =>
  readPosed(JSON.parse(readFileSync(`dist/exercises/${name}.json`, "utf8")) as Written);

/** Searches and presses by keys alone, as somebody without a mouse. */
async function add(page: Page, words: string, button: Locator): Promise<void> {
  await page.getByRole("searchbox", { name: "Search" }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
  await button.focus();
  await page.keyboard.press("Enter");
}

const link = (page: Page) => page.getByRole("textbox", { name: "Link for everybody" });

async function assignmentAt(page: Page): Promise<Assignment> {
  const read = await readCode(await link(page).inputValue());
  if (!read.ok) throw new Error(read.why);
  return read.value;
}

async function begin(page: Page): Promise<readonly string[]> {
  await page.goto("/teach/");
  await expect(page.getByRole("searchbox")).toBeEnabled();
  const exercises = ["alexnet-first-layer", "alexnet-first-output", "alexnet-first-pooling"];
  for (const name of exercises) {
    const { title } = written(name);
    await add(page, title, page.getByRole("button", { name: `Add ${title}`, exact: true }));
  }
  await expect(link(page)).toHaveValue(/#a2\./);
  await page.getByRole("link", { name: "Hand it out" }).click();
  await expect(link(page)).toBeInViewport();
  // The link follows a moment later.
  await expect.poll(async () => (await assignmentAt(page)).items.length).toBe(exercises.length);
  return exercises;
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

test("an assignment of three exercises is made by keys, kept over a reload, and opens again", async ({
  page,
}) => {
  const exercises = await begin(page);
  const own = page.getByRole("region", { name: "Your assignment" });
  // The second goes up, and the button goes with it.
  const second = written(exercises[1] ?? "").title;
  await own.getByRole("button", { name: `Up: ${second}` }).focus();
  await page.keyboard.press("Enter");
  await expect(own.getByRole("button", { name: `Up: ${second}` })).toBeFocused();
  await own.getByLabel(`${second}, points`).fill("two");
  await expect(own).toContainText("Points are a whole number from 0 to 100.");
  await expect(link(page)).toBeHidden();
  await own.getByLabel(`${second}, points`).fill("3");
  await page.getByLabel("Title").fill("Week 3");
  await page.getByLabel("Tries for each exercise").selectOption("2");
  await page.getByRole("radio", { name: "The same for all" }).check({ force: true });
  await expect
    .poll(() => assignmentAt(page))
    .toMatchObject({ title: "Week 3", tries: 2, numbers: "same" });

  const before = await assignmentAt(page);
  expect(before.items.map(({ exercise, points }) => [exercise, points])).toEqual([
    [exercises[1], 3],
    [exercises[0], 1],
    [exercises[2], 1],
  ]);
  expect(before.draw).toMatch(/^[a-z2-9]{8}$/);
  await page.reload();
  await expect.poll(() => assignmentAt(page)).toEqual(before);

  const address = await link(page).inputValue();
  await page.getByText("Change one that you made before").click();
  await page.getByRole("button", { name: "Begin another" }).click();
  await expect(link(page)).toBeHidden();
  await page.goto(`/teach/${address.slice(address.indexOf("#"))}`);
  await expect.poll(() => assignmentAt(page)).toEqual(before);
  await expect(page).toHaveURL(/\/teach\/$/);
});

test("a broken link says so, and what stood here stays @once", async ({ page }) => {
  await begin(page);
  const before = await assignmentAt(page);
  const address = await link(page).inputValue();
  await page.goto(`/teach/${address.slice(address.indexOf("#"), -3)}`);
  await page.reload();
  await expect(page.getByText("Some of this link is missing")).toBeVisible();
  await expect.poll(() => assignmentAt(page)).toEqual(before);
});

test("a roster of three gives three links, in a table and as CSV that no spreadsheet computes @once", async ({
  page,
}) => {
  await begin(page);
  await page.getByText("A link for each student").click();
  await page
    .getByLabel("Students, one a line")
    .fill('Ada Lovelace, ada@example.org\nGrace Hopper\n=HYPERLINK("x")\nGrace  hopper');
  await expect(page.getByText("3 students.")).toBeVisible();
  const rows = page.getByRole("region", { name: "Links of the students" }).getByRole("row");
  await expect(rows).toHaveCount(1 + 3);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save all as CSV" }).click(),
  ]);
  const lines = readFileSync(await saved.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(1 + 3);
  expect(lines[1]).toMatch(/^Ada Lovelace,ada@example\.org,http\S+#a2\.[\w-]+~[\w-]+$/);
  expect(lines[3]).toMatch(/^"'=HYPERLINK\(""x""\)",,http/);
  expect(new Set(lines).size).toBe(4);

  const grace = rows.nth(2).getByRole("link", { name: "open" });
  const before = (await grace.getAttribute("href")) ?? "";
  await rows
    .nth(2)
    .getByRole("button", { name: /^Draw others/ })
    .click();
  await expect(rows.nth(2)).toContainText("drawn anew once");
  await expect(grace).not.toHaveAttribute("href", before);
});

test("sheets have numbers of their own, and the key has their answers @once", async ({ page }) => {
  const exercises = await begin(page);
  const assignment = await assignmentAt(page);
  await page.getByRole("link", { name: "Print worksheets" }).click();
  const sheets = page.getByRole("article");
  await expect(sheets).toHaveCount(2);
  const key = page.getByRole("region", { name: "Key" });
  for (const sheet of [1, 2]) {
    const posed = exercises.map((name, place): Posed => {
      const { variants, group } = written(name);
      const among = drawnAmong(assignment, { variants, group });
      const whose = sheetStudent(sheet);
      const found = variants[variantFor(assignment, place, whose, variants.length, among)];
      if (!found) throw new Error("There are variants.");
      return found;
    });
    const shown = sheets.nth(sheet - 1);
    for (const [place, { numbers }] of posed.entries()) {
      await expect(shown.getByRole("listitem").nth(place).locator("[class*='q-']")).toHaveText([
        ...numbers,
      ]);
    }
    const answers = key
      .getByRole("list")
      .nth(sheet - 1)
      .locator("strong");
    await expect(answers).toHaveText(
      posed.flatMap(({ parts }) => parts.map(({ answer }) => answer)),
    );
    const code = (await shown.getByText(/^Sheet \d · /).textContent()) ?? "";
    await expect(key.getByRole("heading", { name: code })).toBeVisible();
  }
  await expect(sheets.first()).not.toHaveText((await sheets.nth(1).textContent()) ?? "");
  await page.getByLabel("How many").fill("0");
  await expect(page.getByText("Give a whole number from 1 to 500.")).toBeVisible();
  await page.getByLabel("How many").fill("3");
  await expect(sheets).toHaveCount(3);

  // A sheet with a name has the numbers of that student’s link.
  const ada = { name: "Ada Lovelace", id: "ada@example.org" };
  await page.getByRole("radio", { name: "With names" }).check({ force: true });
  await page.getByLabel("Students, one a line").fill(`${ada.name}, ${ada.id}`);
  await expect(sheets).toHaveCount(1);
  await expect(sheets.first()).toContainText("Ada Lovelace ada@example.org");
  await expect(key.getByRole("heading", { level: 3 })).toHaveText(
    /^Ada Lovelace, ada@example\.org · /,
  );
  await expect(key.locator("strong")).toHaveText(
    exercises.flatMap((name, place) => {
      const { variants, group } = written(name);
      const among = drawnAmong(assignment, { variants, group });
      const posed = variants[variantFor(assignment, place, ada, variants.length, among)];
      return posed?.parts.map(({ answer }) => answer) ?? [];
    }),
  );
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(sheets.first()).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`all of it breaks no rule of axe, ${theme} @once`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await begin(page);
    await page.getByRole("searchbox").fill("");
    await page
      .getByRole("button", { name: /^Preview / })
      .first()
      .click();
    await expect(page.getByRole("button", { name: /^Another variant/ })).toBeVisible();
    await page.getByText("QR code").click();
    await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
    await page.getByText("A link for each student").click();
    await page.getByLabel("Students, one a line").fill("Ada\nGrace");
    await page
      .getByLabel(/, points$/)
      .first()
      .fill("?");
    await page
      .getByLabel(/, points$/)
      .first()
      .fill("1");
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // What is chosen stands below the list here, and the way to it in sight.
    await page.getByRole("searchbox").focus();
    await page.getByRole("link", { name: "Your assignment: 3 exercises" }).click();
    await expect(page.getByRole("heading", { name: "Your assignment" })).toBeInViewport();
    await page.getByRole("link", { name: "Print worksheets" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
