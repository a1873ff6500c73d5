import { addresses } from "../../src/build/dist.ts";
import {
  cards,
  firstDrawing,
  moving,
  scrub,
  shownBy,
  unreachable,
  type Shown,
} from "./lessonCards.ts";
import { expect, open, test } from "./test.ts";

// That no page breaks a rule of axe or scrolls sideways is in axe.spec.ts.
const lessons = addresses().filter((address) => /^\/lessons\/[\w-]+\/[\w-]+\/$/.test(address));

test("the lessons were built", () => {
  expect(lessons.length).toBeGreaterThan(30);
});

for (const address of lessons) {
  test(`${address}: its figures can be read, reached and stepped by keyboard, and a link brings them back`, async ({
    page,
  }) => {
    const { width } = page.viewportSize() ?? { width: 0 };
    await page.emulateMedia({ reducedMotion: width > 600 ? "reduce" : "no-preference" });
    await open(page, address);
    const { shown: within, wanted } = await firstDrawing(page);
    expect.soft(within, "pixels of the first drawing").toBeGreaterThanOrEqual(wanted);
    const figures = await cards(page).all();
    const stepped: string[] = [];
    for (const figure of figures) {
      const name = (await figure.getAttribute("aria-label")) ?? "";
      expect.soft(await unreachable(page, figure), `${name}: out of reach`).toEqual([]);
      const summary = figure.locator("summary", { hasText: "As a table" });
      if ((await summary.count()) > 0) await summary.press("Enter");
      await expect.soft(figure.locator("table").first(), name).toBeVisible();
      const bar = figure.locator(".playback input[type=range]");
      if ((await bar.count()) === 0) continue;
      const before = await figure.locator(".caption").innerText();
      const drawn = await figure.locator(".picture").innerHTML();
      await scrub(page, bar);
      stepped.push((await figure.getAttribute("id")) ?? "");
      await expect.soft(figure.locator(".caption"), `${name}: the bar`).not.toHaveText(before);
      expect.soft(await figure.locator(".picture").innerHTML(), name).not.toBe(drawn);
    }
    for (const shown of await shownBy(cards(page))) expectToBeWhole(shown);
    // Reduced motion leaves nothing that goes on by itself.
    if (width <= 600) return;
    expect.soft(await moving(page)).toEqual([]);
    for (const name of stepped) await expect(page).toHaveURL(new RegExp(`[?&]${name}\\.`));
    const captions = await page.locator("figure.card .caption").allTextContents();
    await open(page, page.url());
    await expect(page.locator("figure.card .caption")).toHaveText(captions);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

  for (const address of lessons) {
    test(`${address}: picture, caption and table are there, 320 px wide @once`, async ({
      page,
    }) => {
      await page.goto(address);
      for (const shown of await shownBy(cards(page))) expectToBeWhole(shown);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond, "pixels beyond the page").toBe(0);
    });
  }
});

/** A figure has a name, a sentence that says what is to be seen, a drawing, and a table of full lines. */
function expectToBeWhole({ name, caption, parts, table }: Shown) {
  expect.soft(name).toMatch(/^\p{L}.{8,}$/u);
  expect.soft(caption, name).toMatch(/^.*\p{L}.*[.?]/su);
  expect.soft(parts, `${name}: parts drawn`).toBeGreaterThan(3);
  expect.soft(table.length, `${name}: lines of the table`).toBeGreaterThan(1);
  expect.soft(Math.min(...table), `${name}: cells in a line`).toBeGreaterThan(1);
}
