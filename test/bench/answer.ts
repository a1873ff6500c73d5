import { inBrowser } from "./load.ts";

/** How many sliders are tried, and how often each is moved. */
const [sliders, moves] = [3, 14];

/**
 * The time from a key on a slider to the next paint, in milliseconds, at a quarter of the machine’s
 * speed: that of every key. None where the page has no sliders.
 */
export const answers = (address: string): Promise<number[]> =>
  inBrowser(async (page) => {
    await page.goto(address);
    await page.mouse.move(300, 300);
    await page.waitForTimeout(1500);
    const wire = await page.context().newCDPSession(page);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.evaluate(() => {
      window.keys = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) {
          if (name === "keydown") window.keys.push(duration);
        }
        // Every event is told from 16 ms on.
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    });
    const found = page.locator("input[type=range]:visible");
    const count = Math.min(await found.count(), sliders);
    for (let place = 0; place < count; place += 1) {
      await found.nth(place).focus();
      for (let move = 0; move < moves; move += 1) {
        await page.keyboard.press(move < moves / 2 ? "ArrowRight" : "ArrowLeft");
        await page.waitForTimeout(120);
      }
    }
    const told = await page.evaluate(() => window.keys);
    // What was faster is not told.
    return [...told, ...Array<number>(Math.max(0, count * moves - told.length)).fill(16)];
  });

declare global {
  interface Window {
    keys: number[];
  }
}
