import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "../browser/test.ts";
import { broken } from "./broken.ts";
import { differences, drawDifferences } from "./compare.ts";
import { figures } from "./figures.ts";
import { forget, keep, keptNames, readKept } from "./kept.ts";
import { addressOf, kinds, type Kind } from "./kinds.ts";
import { height, lookAt, looks, shrunk, take } from "./looks.ts";
import { see, type Seen } from "./seen.ts";
import { settle } from "./settle.ts";
import { mostApart } from "./tiles.ts";

const advice = "If it is meant to look like that: npm run visual:renew";
/** On a renewal a picture stays that differs by no more than this, so that little is renewed. */
const hardlyApart = mostApart / 4;

const isRenewing = ({ config }: TestInfo) => config.updateSnapshots === "all";
const pages = [...kinds, ...figures()];

for (const kind of pages) {
  test(`${kind.name} looks as it is kept`, async ({ page }, info) => {
    await show(page, kind);
    for (const look of looks) {
      await lookAt(page, look);
      await compare(page, info, `${kind.name}/${look.name}`);
    }
  });
}

test("a lesson that is broken looks otherwise, however it is", async ({ page }) => {
  const lesson = kinds.find(({ name }) => name === "lesson");
  if (!lesson) throw new Error("There is a lesson.");
  await show(page, lesson);
  // Each width and each theme once.
  for (const look of [looks[0], looks[2]]) {
    await lookAt(page, look);
    const whole = await take(page);
    for (const [how, rules] of Object.entries(broken)) {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, rules);
      const tiles = await differences(whole, await take(page));
      expect.soft(tiles.length, `${how}, ${look.name}`).toBeGreaterThan(0);
      await page.evaluate(() => document.adoptedStyleSheets.pop());
    }
  }
});

test("no picture is kept of what is there no more", () => {
  const wanted = pages.flatMap(({ name }) => looks.map((look) => `${name}/${look.name}`));
  const stale = keptNames().filter((name) => !wanted.includes(name));
  if (isRenewing(test.info())) stale.forEach(forget);
  else expect(stale, advice).toEqual([]);
});

async function show(page: Page, kind: Kind): Promise<void> {
  // Progress and sheets say the date.
  await page.clock.setFixedTime("2026-03-02T09:00:00Z");
  await page.setViewportSize({ width: looks[0].width, height });
  await page.goto(await addressOf(kind));
  await kind.prepare?.(page);
  await settle(page);
}

/** Compares the page with the picture that is kept of it; on a renewal, keeps another. */
async function compare(page: Page, info: TestInfo, name: string): Promise<void> {
  const kept = readKept(name);
  const seen = await see(page, kept, isRenewing(info) ? hardlyApart : mostApart);
  if (isRenewing(info)) {
    if (kept === undefined || seen.tiles.length > 0) keep(name, seen.now);
    return;
  }
  expect.soft(kept, `No picture is kept of ${name}. ${advice}`).toBeDefined();
  if (kept === undefined || seen.tiles.length === 0) return;
  const files = {
    "kept.webp": kept,
    "now.webp": seen.now,
    "difference.png": await drawDifferences(seen.now, seen.tiles),
  };
  for (const [file, picture] of Object.entries(files)) {
    writeFileSync(info.outputPath(`${name.replace("/", "-")}-${file}`), picture);
  }
  expect.soft(seen.tiles.length, `${said(name, seen)} See ${info.outputDir}. ${advice}`).toBe(0);
}

/** Where a page differs most, in its own pixels. */
function said(name: string, { tiles: [worst, ...others] }: Seen): string {
  const { left = 0, top = 0, apart = 0 } = worst ?? {};
  const place = `${left * shrunk} px from the left, ${top * shrunk} px from the top`;
  const levels = `by ${Math.round(apart)} levels of 255, where ${mostApart} are allowed`;
  return `${name} differs most ${place}, ${levels}, and in ${others.length} other places.`;
}
