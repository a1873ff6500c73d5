import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { sampleOfAddresses } from "../../src/build/dist.ts";
import { nameless } from "./nameless.ts";
import { expect, open, test } from "./test.ts";

// Of networks and layers, one of each sort: they are all built from the same pieces.
const networks = "alexnet|u-net|resnet-152|gpt2-small|simple-rnn";
const layers = "conv2d|avgPool3d|lstm|multiHeadAttention|concatenate|batchNorm|reshape|activation";
const isOfItsSort = (address: string) =>
  new RegExp(`^/networks/((${networks})/((totals|conv1)/)?)?$`).test(address) ||
  new RegExp(`^/reference/((${layers})/)?$`).test(address) ||
  !/^\/(networks|reference)\//.test(address);
// Figures are met in their lessons, and in another page by `embed.spec.ts`.
const alike = [
  /^\/embed\/./,
  /^\/exercises\/(?!code-conv-pytorch\/)/,
  /^\/reference\/sheet\/(?!convolution\/)./,
];
const visited = sampleOfAddresses().filter((page) => !alike.some((each) => each.test(page)));

// Conv1D and Conv3D have the same page as Conv2D, with fewer or more boxes.
const isLikeAnother = (address: string) => /^\/reference\/.*(1d|3d|Cell)\/$/.test(address);
const isLesson = (address: string) => /^\/lessons\/[\w-]+\/[\w-]+\/$/.test(address);

// One visit for each page and not one for each claim: the visit is what takes the time.
const pages = visited.filter((each) => isOfItsSort(each) || each.startsWith("/reference/"));
for (const [place, address] of pages.entries()) {
  if (isLikeAnother(address) && !isOfItsSort(address)) continue;
  const looks = looksAt(address, place);
  const said = looks.map(({ theme, width }) => `${theme} at ${width} px`).join(", ");
  test(`${address} breaks no rule of axe and names everything, ${said}, nor scrolls sideways @once`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const [{ width: first } = { width: 320 }] = looks;
    await page.setViewportSize({ width: first, height: 900 });
    await open(page, address);
    await layOutAll(page);
    for (const { theme, width } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole("radio", { name: theme, exact: true }).check({ force: true });
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      const found = await violations(page, isOfItsSort(address) ? [] : ["color-contrast"]);
      expect.soft(found, `${theme}, ${width} px`).toEqual([]);
    }
    expect.soft(await nameless(page), "without a name").toEqual([]);
    for (const width of [1180, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await pixelsBeyond(page), `beyond ${width} px`).toBe(0);
    }
    if (isLesson(address)) await expect.poll(() => cut(page), "cut at 320 px").toEqual([]);
  });
}

/**
 * The themes differ by their colours alone, which `contrast.test.ts` compares: each is looked at once,
 * at one width, and of the many lessons and layers each in one.
 */
function looksAt(address: string, place: number) {
  const [light, dark] = ["light", "dark"] as const;
  const one = place % 2 === 0 ? light : dark;
  if (isLesson(address)) return [{ theme: one, width: 1180 }];
  if (!isOfItsSort(address)) return [{ theme: one, width: 320 }];
  return [
    { theme: light, width: 1180 },
    { theme: dark, width: 390 },
  ];
}

/** What waits until it comes near has no place yet, and axe takes another’s background for its own. */
function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What axe finds; the colours of many pages alike are looked at in one of their sort. */
async function violations(page: Page, without: readonly string[]): Promise<string[]> {
  // No page here has frames from elsewhere, for which the other mode opens a second page.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
    .disableRules([...without])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
  // An area is as large as its share; the table beside it has the same links.
  return found.filter((each) => !/^target-size: .*\.tile\b/.test(each));
}

function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** The figures whose picture is wider than its place. */
function cut(page: Page): Promise<string[]> {
  return page.locator("figure.card:has(.picture)").evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const { scrollWidth = 0, clientWidth = 0 } = figure.querySelector(".picture") ?? {};
      return scrollWidth > clientWidth ? [`${figure.id}: ${scrollWidth - clientWidth} px`] : [];
    }),
  );
}
