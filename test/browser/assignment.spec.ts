import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { test as plain, type Page } from "@playwright/test";
import {
  readSubmission,
  studentLetters,
  variantFor,
  writeCode,
  type Assignment,
  type Student,
} from "../../src/assignments/index.ts";
import { readPosed, type PosedExercise, type Written } from "../../src/exercises/posed.ts";
import { expect, test } from "./test.ts";

const names = ["alexnet-first-layer", "alexnet-whole-network"] as const;
const layer = exerciseOf(names[0]);
const network = exerciseOf(names[1]);
const choice = exerciseOf("pooling-which-shape");

const homework: Assignment = {
  title: "Counting weights",
  note: "Take your time.",
  due: "Friday, 18:00",
  items: [
    { exercise: names[0], revision: layer.revision, points: 2 },
    { exercise: names[1], revision: network.revision, points: 3 },
  ],
  tries: 2,
  hints: true,
  workings: true,
  numbers: "same",
  draw: "k3Jm-_9Z",
};
const own: Assignment = { ...homework, numbers: "own" };
const ada: Student = { name: "Ada Lovelace", id: "" };
const bea: Student = { name: "Bea", id: "" };

const addressOf = async (assignment: Assignment, student?: Student) =>
  `/assignment/#${await writeCode(assignment)}${student ? studentLetters(student) : ""}`;
const card = (page: Page, place: number) => page.locator(`#exercise-${place + 1}`);

async function submit(page: Page, place: number, text: string): Promise<void> {
  await card(page, place).getByRole("textbox").fill(text);
  await card(page, place).getByRole("button", { name: "Submit this answer" }).click();
}

/** The variant of the first exercise that a student has. */
function variantOf(assignment: Assignment, student: Student) {
  const place = variantFor(assignment, 0, student, layer.variants.length);
  const posed = layer.variants[place];
  const part = posed?.parts[0];
  if (!posed || !part) throw new Error("There are variants.");
  return { place, numbers: [...posed.numbers], part };
}

test("a student works, goes away, comes back, and hands in what they did", async ({ page }) => {
  await page.goto(await addressOf(homework));
  await expect(page).toHaveTitle("Counting weights · Layerwise");
  await expect(page.getByText("You have 2 tries for each exercise")).toBeVisible();
  await expect(page.getByText("0 of 2 answered · saved in this browser")).toBeVisible();

  const { numbers, part, place } = variantOf(homework, ada);
  const [first, second] = [card(page, 0), card(page, 1)];
  await expect(first.locator(".question .lining")).toHaveText(numbers);

  // Nobody has to be named before the end, but the file wants a name.
  await page.getByRole("button", { name: "Download my submission" }).click();
  await expect(page.getByText("Write your name first, at the top of the page.")).toBeVisible();
  await expect(page.getByLabel("Your name", { exact: true })).toBeFocused();
  await page.keyboard.type("  Ada   Lovelace ");
  await expect(page.getByText("Stored as “Ada Lovelace”.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You hand this in as Ada Lovelace.")).toBeVisible();

  // Unreadable costs nothing, a known mistake is understood, and the right one ends it.
  await submit(page, 0, "");
  await expect(first.getByRole("status")).toContainText("Nothing is written here yet.");
  await submit(page, 0, "many");
  await expect(first.getByRole("status")).toContainText("That can’t be marked yet.");
  const mistake = part.marked.mistakes[0];
  if (!mistake) throw new Error("It knows a mistake.");
  await submit(page, 0, String(mistake.value));
  await expect(first.getByRole("status")).toContainText(mistake.because);
  await expect(first.getByRole("status")).toContainText("1 of 2 tries left.");
  await expect(page.getByText("1 of 2 answered · saved")).toBeVisible();
  await first.getByRole("button", { name: "Hint 1 of" }).click();
  await expect(first.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  await second.getByRole("textbox").fill("62,");

  await page.reload();
  await expect(page.getByText("You hand this in as Ada Lovelace.")).toBeVisible();
  await expect(first.getByRole("textbox")).toHaveValue(String(mistake.value));
  await expect(first.getByRole("status")).toContainText("1 of 2 tries left.");
  await expect(first.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  await expect(second.getByRole("textbox")).toHaveValue("62,");

  await submit(page, 0, part.answer);
  await expect(first.getByRole("status")).toContainText("Right.");
  await expect(first.getByRole("status")).toContainText("2 of 2 points.");
  await expect(first.getByText("The answer and its working")).toBeVisible();
  await expect(first.locator("math").first()).toBeVisible();
  await expect(page.getByText("1 of 2 answered, 2 of 5 points. Still open:")).toBeVisible();
  await page.getByRole("button", { name: `2. ${network.title}` }).click();
  await expect(second).toBeFocused();

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my submission" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("Ada-Lovelace-Counting-weights.layerwise.json");
  const read = readSubmission(readFileSync(await file.path(), "utf8"));
  if (!read.ok) throw new Error(read.why);
  const { events, ...rest } = read.value;
  expect(rest).toEqual({
    assignment: await writeCode(homework),
    student: ada,
    variants: [place, variantFor(homework, 1, ada, network.variants.length)],
    claimed: [2, 0],
    isIntact: true,
  });
  const done = events.filter(({ kind, item }) => kind !== "shown" && item === 0);
  expect(done.map((event) => (event.kind === "answer" ? event.typed : event.kind))).toEqual([
    ["many"],
    [String(mistake.value)],
    "hint",
    [part.answer],
  ]);
  expect(events.filter(({ kind, item }) => kind === "shown" && item === 0)).toHaveLength(1);
});

test("a link that is damaged says so, and another can be pasted @once", async ({ page }) => {
  const address = await addressOf(homework);
  await page.goto(address.slice(0, -3));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link doesn’t open");
  await expect(page.getByText("Some of this link is missing or was changed")).toBeVisible();
  const field = page.getByLabel("The link of your assignment");
  await field.fill("https://layerwise.example/lessons/");
  await page.keyboard.press("Enter");
  await expect(page.getByText("This is not the link of an assignment")).toBeVisible();
  await expect(field).toHaveValue("https://layerwise.example/lessons/");
  await field.fill(`<https://layerwise.example${address}>.`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Counting weights");
  // The link that skips to the content leaves the assignment where it is.
  await page.evaluate(() => (location.hash = "#main"));
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Counting weights");
});

test("two students with numbers of their own see different ones, after their names @once", async ({
  page,
}) => {
  await page.goto(await addressOf(own));
  await expect(page.getByText("The exercises show once your name stands above")).toBeVisible();
  await expect(page.locator("#exercise-1")).toHaveCount(0);
  const numbers = page.locator("#exercise-1 .question .lining");
  const name = page.getByLabel("Your name", { exact: true });
  await name.fill(ada.name);
  await page.getByRole("button", { name: "Show my questions" }).click();
  await expect(numbers).toHaveText(variantOf(own, ada).numbers);
  await submit(page, 0, "5");

  await page.getByRole("button", { name: "Change", exact: true }).click();
  await name.fill("Bea");
  await page.getByRole("button", { name: "Show my questions" }).click();
  await expect(page.getByText("Bea has other numbers, so the questions change.")).toBeVisible();
  await page.getByRole("button", { name: "Change to Bea" }).click();
  expect(variantOf(own, bea).numbers).not.toEqual(variantOf(own, ada).numbers);
  await expect(numbers).toHaveText(variantOf(own, bea).numbers);
  await expect(card(page, 0).getByRole("textbox")).toHaveValue("");

  // A link of her own needs no name, and finds what she did.
  await page.goto("/assignment/");
  await page.goto(await addressOf(own, ada));
  await expect(page.getByText("You hand this in as Ada Lovelace.")).toBeVisible();
  await expect(page.getByText("This link is yours.")).toBeVisible();
  await expect(numbers).toHaveText(variantOf(own, ada).numbers);
  await expect(card(page, 0).getByRole("textbox")).toHaveValue("5");
});

test("where the browser keeps nothing it says so, and the work goes on @once", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(await addressOf(homework));
  await expect(page.getByText("This browser keeps nothing for you")).toBeVisible();
  await submit(page, 0, variantOf(homework, ada).part.answer);
  await expect(card(page, 0).getByRole("status")).toContainText("Right.");
  await expect(page.getByText("1 of 2 answered · not saved")).toBeVisible();
});

test("the keyboard is enough @once", async ({ page }) => {
  await page.goto(await addressOf(own));
  await page.getByLabel("Your name", { exact: true }).focus();
  await page.keyboard.type("Ada Lovelace");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Who works on this" })).toBeFocused();
  const first = card(page, 0);
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Change", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(first.getByRole("textbox")).toBeFocused();
  await page.keyboard.type(variantOf(own, ada).part.answer);
  await page.keyboard.press("Enter");
  await expect(first.getByRole("status")).toContainText("Right.");
  // The field is closed, and what was said has the focus: the working is next.
  await expect(first.getByRole("status")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(first.locator("summary")).toBeFocused();
});

test("it breaks no rule of axe, nor scrolls sideways, from the name to the end @once", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const violations = async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  };
  await page.goto(await addressOf(own));
  await expect(page.getByText("The exercises show once your name stands above")).toBeVisible();
  expect.soft(await violations()).toEqual([]);
  await page.getByLabel("Your name", { exact: true }).fill("Ada Lovelace");
  await page.keyboard.press("Enter");
  await submit(page, 0, variantOf(own, ada).part.answer);
  await submit(page, 1, "5");
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await violations()).toEqual([]);
  for (const width of [1180, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    expect.soft(await beyond(), `beyond ${width} px`).toBe(0);
  }
});

// A request that fails is logged as an error.
plain("an exercise that the site has not is named, and the others work @once", async ({ page }) => {
  const items = [
    { exercise: "no-such-one", revision: 1, points: 4 },
    { ...homework.items[0], revision: 999, exercise: names[0], points: 4 },
    ...homework.items,
    { exercise: "pooling-which-shape", revision: choice.revision, points: 1 },
  ];
  await page.goto(await addressOf({ ...homework, items }));
  await expect(card(page, 0)).toContainText("This site has no exercise named “no-such-one”.");
  await expect(card(page, 1)).toContainText("only an older revision");
  await submit(page, 3, "62378344");
  await expect(page.getByText("1 of 3 answered, 3 of 6 points.")).toBeVisible();
  // What was chosen is spoken of as chosen.
  const { length: count } = choice.variants;
  const place = variantFor({ ...homework, items }, 4, ada, count);
  const [part] = choice.variants[place]?.parts ?? [];
  const wrong = part?.options?.find((option) => option !== part.answer) ?? "";
  await card(page, 4).getByRole("radio", { name: wrong, exact: true }).check();
  await card(page, 4).getByRole("button", { name: "Submit this answer" }).click();
  await expect(card(page, 4).getByRole("status")).toContainText("Not that one.");
});

plain("without a network it says what is missing, and asks again @once", async ({ page }) => {
  let isOffline = true;
  await page.route(`**/exercises/${names[0]}.json`, (route) =>
    isOffline ? route.abort() : route.continue(),
  );
  await page.goto(await addressOf(homework));
  await expect(page.getByText(`Missing: ${names[0]}.`)).toBeVisible();
  isOffline = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(card(page, 0)).toBeVisible();
  // Once all is there, nothing more is fetched.
  await page.context().setOffline(true);
  await submit(page, 0, variantOf(homework, ada).part.answer);
  await expect(card(page, 0).getByRole("status")).toContainText("Right.");
  await page.context().setOffline(false);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("it says that it needs it @once", async ({ page }) => {
    await page.goto("/assignment/");
    await expect(page.getByText("An assignment needs JavaScript")).toBeVisible();
    await expect(page.getByText("Opening the assignment")).toBeHidden();
  });
});

function exerciseOf(name: string): PosedExercise {
  return readPosed(JSON.parse(readFileSync(`dist/exercises/${name}.json`, "utf8")) as Written);
}
