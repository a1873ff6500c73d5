import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { sampleOfAddresses } from "../../src/build/dist.ts";
import { expect, open, test } from "./test.ts";

// Of networks and layers, one of each sort: they are all built from the same pieces.
const networks = "alexnet|u-net|resnet-152|gpt2-small|simple-rnn";
const layers = "conv2d|avgPool3d|lstm|multiHeadAttention|concatenate|batchNorm|reshape|activation";
const isOfItsSort = (address: string) =>
  new RegExp(`^/networks/((${networks})/((totals|conv1)/)?)?$`).test(address) ||
  new RegExp(`^/reference/((${layers})/)?$`).test(address) ||
  !/^\/(networks|reference)\//.test(address);
const visited = sampleOfAddresses();

// A lesson is long: each is looked at once, in one theme or the other.
const isLesson = (address: string) => /^\/lessons\/[\w-]+\/[\w-]+\/$/.test(address);
const themes = ["light", "dark"] as const;

// One visit for each page and not one for each claim: the visit is what takes the time.
for (const [place, address] of visited.filter(isOfItsSort).entries()) {
  const looked = isLesson(address) ? [themes[place % 2] ?? "light"] : themes;
  const once = isLesson(address) ? " @once" : "";
  test(`${address} breaks no rule of axe, ${looked.join(" or ")}, nor scrolls sideways${once}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, address);
    for (const theme of looked) {
      await page.getByRole("radio", { name: theme, exact: true }).check({ force: true });
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      expect.soft(await violations(page), theme).toEqual([]);
    }
    const { width, height } = page.viewportSize() ?? { width: 1180, height: 900 };
    for (const narrower of width < 600 ? [width, 320] : [width]) {
      await page.setViewportSize({ width: narrower, height });
      expect.soft(await pixelsBeyond(page), `beyond ${String(narrower)} px`).toBe(0);
    }
  });
}

// Conv1D and Conv3D have the same page as Conv2D, with fewer or more boxes.
const isLikeAnother = (address: string) => /(1d|3d|Cell)\/$/.test(address);

for (const address of visited.filter((each) => each.startsWith("/reference/"))) {
  if (isOfItsSort(address) || isLikeAnother(address)) continue;
  test(`${address} breaks no rule of axe, nor scrolls sideways at 320 px @once`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address);
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await pixelsBeyond(page), "beyond 320 px").toBe(0);
  });
}

async function violations(page: Page): Promise<string[]> {
  // No page here has frames from elsewhere, for which the other mode opens a second page.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
}

function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
