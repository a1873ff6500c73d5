import type { Page } from "@playwright/test";
import { awake } from "./settle.ts";

/** How a page is looked at, in the order in which it changes least from one to the next. */
export const looks = [
  { name: "1180-light", width: 1180, theme: "light" },
  { name: "1180-dark", width: 1180, theme: "dark" },
  { name: "390-dark", width: 390, theme: "dark" },
  { name: "390-light", width: 390, theme: "light" },
] as const;

/** How much is seen of a long page: below it come more of the same pieces. */
export const height = 1800;

/** One pixel of a picture for so many of a page. */
export const shrunk = 3;

/** Shows the page at a width and in a theme. */
export async function lookAt(page: Page, { width, theme }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  if (page.viewportSize()?.width === width) return;
  await page.setViewportSize({ width, height });
  await awake(page);
}

/** A small picture of what the page shows now. */
export async function take(page: Page): Promise<Buffer> {
  const bottom = await page.evaluate(() => document.body.getBoundingClientRect().bottom);
  const { width } = page.viewportSize() ?? { width: 0 };
  const wire = await page.context().newCDPSession(page);
  const { data } = await wire.send("Page.captureScreenshot", {
    format: "webp",
    quality: 30,
    clip: { x: 0, y: 0, width, height: Math.min(Math.ceil(bottom), height), scale: 1 / shrunk },
  });
  await wire.detach();
  return Buffer.from(data, "base64");
}
