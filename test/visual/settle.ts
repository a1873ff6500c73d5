import type { Frame, Page } from "@playwright/test";

/** What moves stands still; letters of the machine’s own give way to the site’s, unrounded in their width. */
const rules = `
  *, ::before, ::after { animation: none !important; transition: none !important }
  * { caret-color: transparent !important; text-rendering: geometricPrecision !important }
  :root { --mono: var(--sans) !important }
`;

/** Makes a page, and what it frames, look as they do everywhere, and waits until they do. */
export async function settle(page: Page): Promise<void> {
  for (const frame of page.frames()) await still(frame);
  await awake(page);
}

function still(frame: Frame): Promise<void> {
  return frame.evaluate((own) => {
    const faces = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      // As they are written, fonts that come late stay unused.
      .map(({ cssText }) => cssText.replace(/font-display:\s*\w+/, "font-display: block"));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own + faces.join(""));
    document.adoptedStyleSheets.push(sheet);
    // Some figures wait for a sign of a reader.
    dispatchEvent(new Event("pointermove"));
  }, rules);
}

/** Waits until what is in view has come to life, has its fonts, and has been drawn. */
export async function awake(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.waitForFunction(() => {
      const asleep = document.querySelectorAll('astro-island[ssr]:not([client="media"])');
      return [...asleep].every((island) => {
        const box = island.firstElementChild?.getBoundingClientRect();
        return !box || box.width === 0 || box.top > innerHeight;
      });
    });
    await frame.evaluate(async () => {
      const drawn = () => new Promise((then) => requestAnimationFrame(then));
      // Mathematics laid out before its font came may not ask for it; not each machine has each.
      const fonts = () => Promise.allSettled([...document.fonts].map((face) => face.load()));
      for (const wait of [drawn, fonts, drawn, drawn]) await wait();
    });
  }
}
