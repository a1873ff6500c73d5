import { readFileSync } from "node:fs";
import { readPosed, type Posed, type Written } from "../../src/exercises/posed.ts";
import { test as plain, type Locator } from "@playwright/test";
import { expect, test } from "./test.ts";

const name = "alexnet-first-layer";
const variants = (): readonly Posed[] =>
  readPosed(JSON.parse(readFileSync(`dist/exercises/${name}.json`, "utf8")) as Written).variants;

/** An exercise wakes at a sign of a reader; its button can be pressed then. */
async function check(section: Locator, text: string): Promise<void> {
  await section.getByRole("textbox").fill(text);
  await section.getByRole("button", { name: "Check" }).click();
}

test("another like this asks with other numbers, and shows their own working", async ({ page }) => {
  await page.goto("/practice/");
  const section = page.locator(`#${name}`);
  const answer = section.getByRole("textbox");
  const another = section.getByRole("button", { name: "Another like this" });
  await check(section, "34944");
  await expect(section.locator(".feedback")).toContainText("Right.");
  await another.click();
  const [, second] = variants();
  const answered = second?.parts[0]?.answer;
  if (!second || answered === undefined) throw new Error("There are variants.");
  await expect(section.locator("[data-hole]")).toHaveText([...second.numbers]);
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue("");
  await expect(section.locator(".feedback")).toBeHidden();
  // The answer of the first is not the second's, and nothing of the second is shown before an attempt.
  await expect(section.locator(".working")).toBeHidden();
  await check(section, answered);
  await expect(section.locator(".feedback")).toContainText(`${answered} parameters it is.`);
  const written = second.working.flatMap(({ lines }) => lines).join("");
  const formulas = written.match(/<math/g) ?? [];
  await expect(section.locator(".working math")).toHaveCount(formulas.length);
  await expect(section.locator(".working")).toContainText(answered);

  await page.reload();
  await answer.focus();
  await expect(section.locator("[data-hole]")).toHaveText([...second.numbers]);
  await expect(answer).toHaveValue(answered);
});

test("a number that no mistake explains is told which one choice would make it right @once", async ({
  page,
}) => {
  await page.goto("/practice/");
  const section = page.locator(`#${name}`);
  // 11 · 11 · 3 · 192 + 192
  await check(section, "69888");
  await expect(section.locator(".feedback")).toContainText(
    "Your number would be right if the output channels were 192.",
  );
});

// A request that fails is logged as an error.
plain(
  "without a network it says so, keeps what was typed, and can be asked again @once",
  async ({ page }) => {
    let isOffline = true;
    await page.route("**/exercises/*.json", (route) =>
      isOffline ? route.abort() : route.continue(),
    );
    await page.goto("/practice/");
    const section = page.locator(`#${name}`);
    const answer = section.getByRole("textbox");
    await answer.fill("34944");
    await answer.press("Enter");
    await expect(section).toContainText("The numbers could not be fetched.");
    await expect(answer).toHaveValue("34944");
    isOffline = false;
    await answer.press("Enter");
    await expect(section.locator(".feedback")).toContainText("Right.");
  },
);
