import { inBrowser } from "./load.ts";

/** How many sliders are tried, and how many keys they share: of fewer, a 95th percentile is one of the slowest. */
const [sliders, keys] = [3, 84];
/** So many steps up, then as many down. */
const steps = 7;
/** Milliseconds from one key to the next, and from reaching a slider to the first: nobody is quicker. */
const pause = 120;

/** Milliseconds of every key: until the next paint, and until the figures that it changes are painted. */
export interface Answers {
  readonly toPaint: readonly number[];
  readonly toFigure: readonly number[];
}

/** How a page answers keys on its sliders at a quarter of the machine’s speed. Nothing where it has none. */
export const answers = (address: string): Promise<Answers> =>
  inBrowser(async (page) => {
    await page.goto(address);
    await page.mouse.move(300, 300);
    await page.waitForTimeout(1500);
    const wire = await page.context().newCDPSession(page);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.evaluate(() => {
      window.keys = { toPaint: [], toFigure: [] };
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) {
          if (name === "keydown") window.keys.toPaint.push(duration);
        }
        // Every event is told from 16 ms on.
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);

      let pressed: number | undefined;
      addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
      const drawn = new MutationObserver(() => {
        const from = pressed;
        pressed = undefined;
        if (from === undefined) return;
        requestAnimationFrame(() => {
          setTimeout(() => window.keys.toFigure.push(Math.round(performance.now() - from)));
        });
      });
      for (const drawing of document.querySelectorAll("figure svg")) {
        drawn.observe(drawing, { attributes: true, childList: true, subtree: true });
      }
    });
    const found = page.locator("input[type=range]:visible");
    const count = Math.min(await found.count(), sliders);
    const moves = keys / count;
    for (let place = 0; place < count; place += 1) {
      await found.nth(place).focus();
      for (let move = 0; move < moves; move += 1) {
        await page.waitForTimeout(pause);
        await page.keyboard.press(move % (2 * steps) < steps ? "ArrowRight" : "ArrowLeft");
      }
    }
    await page.waitForTimeout(pause);
    const { toPaint, toFigure } = await page.evaluate(() => window.keys);
    // What was faster is not told.
    const untold = Array<number>(count === 0 ? 0 : Math.max(0, keys - toPaint.length)).fill(16);
    return { toPaint: [...toPaint, ...untold], toFigure };
  });

declare global {
  interface Window {
    keys: { toPaint: number[]; toFigure: number[] };
  }
}
