import type { Page } from "@playwright/test";
import { addresses, htmlAt } from "../../src/build/dist.ts";
import { expect, open, test } from "./test.ts";

const lessons = addresses().filter((address) => /^\/lessons\/[\w-]+\/[\w-]+\/$/.test(address));
/** The first lesson that has something; the course has each thing somewhere. */
function lessonWith(text: string): string {
  const found = lessons.find((address) => htmlAt(address).includes(text));
  if (found === undefined) throw new Error(`No lesson has ${text}.`);
  return found;
}
const lesson = "/lessons/convolution/output-size/";
const nameOf = (address: string) => address.replace(/^\/lessons\/|\/$/g, "");
const rail = (page: Page) => page.locator("nav.rail");
const wide = { width: 1280, height: 900 };

test.describe("contents", () => {
  test("stand beside the text where there is room, and folded where there is none @once", async ({
    page,
  }) => {
    await page.setViewportSize(wide);
    await page.goto(lesson);
    await expect(rail(page)).toBeVisible();
    await expect(page.getByText("In this lesson", { exact: true })).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(rail(page)).toBeHidden();
    await page.getByText("In this lesson", { exact: true }).click();
    await page.locator(".folded a[href^='#']").first().click();
    await expect(page.locator(".prose h2").first()).toBeInViewport();
  });

  test("mark the heading that is read, and move nothing @once", async ({ page }) => {
    await page.setViewportSize(wide);
    await open(page, lesson);
    const links = rail(page).locator(".sections a");
    const third = page.locator(".prose :is(h2, h3)").nth(2);
    await third.evaluate((heading) => {
      scrollTo(0, heading.getBoundingClientRect().top + scrollY - 20);
    });
    await expect(links.nth(2)).toHaveAttribute("aria-current", "true");
    await expect(rail(page).locator("[aria-current=true]")).toHaveCount(1);
    await page.keyboard.press("Control+Home");
    await expect(rail(page).locator("[aria-current=true]")).toHaveCount(0);
  });

  test("lead to every heading that the page has @once", async ({ page }) => {
    await page.goto(lesson);
    const ids = await page
      .locator(".prose .heading > :is(h2, h3)")
      .evaluateAll((headings) => headings.map(({ id }) => `#${id}`));
    const hrefs = await rail(page)
      .locator(".sections a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(ids.length).toBeGreaterThan(2);
    expect(hrefs).toEqual(ids);
  });
});

test("a heading has a link to itself, which is no part of its name", async ({ page }) => {
  await page.goto(lesson);
  const heading = page.locator(".prose h2").first();
  const words = await heading.innerText();
  await expect(page.getByRole("heading", { name: words, exact: true })).toHaveCount(1);
  const link = page.getByRole("link", { name: `Link to this section: ${words}` });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#${(await heading.getAttribute("id")) ?? ""}$`));
});

test("one goes from lesson to lesson, and back @once", async ({ page }) => {
  await page.goto("/lessons/");
  const order = await page
    .locator("li[data-lesson] > a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect([...order].sort()).toEqual(lessons);
  await page.goto(order[0] ?? "");
  await expect(page.locator("a[rel=prev]")).toHaveCount(0);
  await page.locator("a[rel=next]").click();
  await expect(page).toHaveURL(order[1] ?? "");
  await page.locator("a[rel=prev]").click();
  await expect(page).toHaveURL(order[0] ?? "");
});

test.describe("what was read", () => {
  test("is ticked in the contents, and forgotten when asked", async ({ page }) => {
    await page.goto("/lessons/");
    await expect(page.locator(".going-on")).toBeHidden();
    await open(page, lesson);
    await page.locator("[data-end]").scrollIntoViewIfNeeded();
    await expect(page.locator(`li[data-lesson="${nameOf(lesson)}"] .tick`)).toHaveCount(2);
    await page.goto("/lessons/");
    await expect(page.getByRole("img", { name: "read to the end" })).toHaveCount(1);
    await page.getByRole("button", { name: "Forget what I read" }).click();
    await expect(page.getByRole("img", { name: "read to the end" })).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem("reading"))).toBeNull();
  });

  test("is gone on with where it was left", async ({ page }) => {
    await page.goto(lesson);
    const heading = page.locator(".prose h2").nth(1);
    const id = (await heading.getAttribute("id")) ?? "";
    await heading.evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - 20);
    });
    await expect(page.locator(".sections [aria-current=true]").first()).toHaveAttribute(
      "href",
      `#${id}`,
    );
    await page.goto("/lessons/");
    await page.locator(".going-on a").click();
    await expect(page).toHaveURL(`${lesson}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  for (const text of ["{", '{"read":"all","last":7}', '{"read":["\\"]<b>"],"last":{"lesson":1}}']) {
    test(`is nothing if storage holds ${text} @once`, async ({ page }) => {
      await page.addInitScript((stored) => localStorage.setItem("reading", stored), text);
      await page.goto("/lessons/");
      await expect(page.locator(".going-on")).toBeHidden();
      await expect(page.locator(".tick")).toHaveCount(0);
    });
  }

  test("needs no storage @once", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    await open(page, lesson);
    await page.locator("[data-end]").scrollIntoViewIfNeeded();
    await expect(page.locator(".tick").first()).toBeAttached();
  });
});

test.describe("a term", () => {
  const shown = (page: Page) => page.locator(".hint:popover-open");

  test("says what it means on focus, and Escape sends it away", async ({ page }) => {
    await open(page, lessonWith('class="term"'));
    const term = page.locator("a.term").first();
    await expect(term).toHaveAccessibleDescription(/\w{3}.*\./s);
    await term.press("Shift");
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(shown(page)).toHaveCount(0);
    await expect(term).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/glossary\/#[\w-]+$/);
  });

  test("says it while the pointer is on it or on what it says @once", async ({ page }) => {
    await open(page, lessonWith('class="term"'));
    await page.locator("a.term").first().hover();
    await expect(shown(page)).toHaveCount(1);
    await shown(page).hover();
    await page.waitForTimeout(400);
    await expect(shown(page)).toHaveCount(1);
    await page.mouse.move(5, 5);
    await expect(shown(page)).toHaveCount(0);
  });

  test.describe("by finger", () => {
    test.use({ hasTouch: true });

    test("says it at the first tap, and leads there at the second", async ({ page }) => {
      await open(page, lessonWith('class="term"'));
      const term = page.locator("a.term").first();
      await term.tap();
      await expect(shown(page)).toHaveCount(1);
      await expect(page).toHaveURL(/\/lessons\//);
      await term.tap();
      await expect(page).toHaveURL(/\/glossary\/#[\w-]+$/);
    });
  });

  test("stands in the glossary @once", async ({ page }) => {
    await page.goto("/glossary/#dilation");
    await expect(page.locator("#dilation")).toBeInViewport();
    // calc’s own words for the quantity
    await expect(page.locator("#dilation")).toContainText("How far apart the values are");
  });
});

test("a source is a footnote, and leads back", async ({ page }) => {
  await open(page, lessonWith('id="source-fnref'));
  await expect(page.getByRole("heading", { name: "Sources", exact: true })).toBeVisible();
  const reference = page.locator("[data-footnote-ref]").first();
  await reference.click();
  await expect(page.locator(".footnotes li").first()).toBeInViewport();
  await page
    .getByRole("link", { name: /^Back to the text, source 1/ })
    .first()
    .click();
  await expect(reference).toBeInViewport();
});

test("on paper a lesson is text and figures alone @once", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(lesson);
  for (const hidden of [
    ".rail",
    ".folded",
    ".progress",
    "[data-end]",
    ".permalink",
    "header nav",
  ]) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
  await expect(page.locator("h1")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("contents, permalinks, terms and neighbours are links @once", async ({ page }) => {
    await page.goto("/lessons/");
    await expect(page.locator(".going-on")).toBeHidden();
    await page.goto(lessonWith('class="term"'));
    await expect(page.locator(".hint").first()).toBeHidden();
    await page.locator("a.term").first().click();
    await expect(page).toHaveURL(/\/glossary\/#[\w-]+$/);
  });
});
