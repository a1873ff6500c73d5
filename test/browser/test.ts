import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** Playwright's `test`, which also fails when the page logs an error (a refused script, say), or asks another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error")
          errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(http|ws)/.test(protocol) && hostname !== "localhost")
          errors.push(`${request.url()} was asked for`);
      });
      await use(undefined);
      base.expect(errors, "what the page logged as an error").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and brings each figure into view, so that all of them have come to life. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Some figures wait for a sign of a reader.
  await page.evaluate(() => dispatchEvent(new Event("pointermove")));
  const asleep = page.locator('astro-island[ssr]:not([client="media"]):has(> :visible)');
  while ((await asleep.count()) > 0) {
    // The island itself has no box (`display: contents`), and may wake at any moment.
    await asleep.evaluateAll(([island]) => {
      island?.firstElementChild?.scrollIntoView({ block: "center" });
    });
    await page.waitForTimeout(20);
  }
}
