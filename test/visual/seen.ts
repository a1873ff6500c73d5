import type { Page } from "@playwright/test";
import { differences } from "./compare.ts";
import { take } from "./looks.ts";
import type { Tile } from "./tiles.ts";

/** What a page looks like, and where that differs from the picture that is kept of it. */
export interface Seen {
  readonly now: Buffer;
  readonly tiles: readonly Tile[];
}

/** How often a page is looked at again, and after how many milliseconds. */
const [often, pause] = [8, 300];

/** Looks at a page until it is as kept, or as it was a moment before: a busy machine draws late. */
export async function see(page: Page, kept: Buffer | undefined, most: number): Promise<Seen> {
  let before: Buffer | undefined;
  for (let time = 1; ; time += 1) {
    const now = await take(page);
    const tiles = kept === undefined ? [] : await differences(kept, now, most);
    const isAsKept = kept !== undefined && tiles.length === 0;
    if (isAsKept || before?.equals(now) || time === often) return { now, tiles };
    before = now;
    await page.waitForTimeout(pause);
  }
}
