import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../chromium.ts";

/** What one cold load of a page took. Times in milliseconds. */
export interface Load {
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly elements: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly interactive: number;
  readonly blocking: number;
  readonly shift: number;
}

interface Seen {
  paint: number;
  largest: number;
  shift: number;
  tasks: [start: number, length: number][];
}

/** Lighthouse’s Slow 4G as it is applied: for each request 562.5 ms, and 1,474.56 kbit/s. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1000) / 8,
  uploadThroughput: (675 * 1000) / 8,
};
/** No task, script, style sheet or document for so long: the page is at rest. */
const rest = 5000;
/** After so long without a request, in seconds, a page has loaded: what it fetches then is for later. */
const calm = 1;

/** A page in a browser of its own, with nothing kept from before, at a quarter of the machine’s speed. */
export async function inBrowser<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ].concat(process.getuid?.() === 0 ? "--no-sandbox" : []),
  });
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      viewport: { width: 1350, height: 940 },
    });
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** Loads a page cold, on a slow network and a slow machine, until it is at rest. */
export const load = (address: string): Promise<Load> =>
  inBrowser(async (page) => {
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.emulateNetworkConditions", slow4G);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const bytes: Record<string, number> = {};
    const kinds = new Map<string, string>();
    const [underWay, later] = [new Set<string>(), new Set<string>()];
    let [begun, ended, lastEnd, blockingEnd] = [0, 0, Infinity, 0];
    wire.on("Network.requestWillBeSent", ({ requestId, type = "Other", timestamp }) => {
      begun ||= timestamp;
      if (underWay.size === 0 && timestamp - lastEnd > calm) later.add(requestId);
      underWay.add(requestId);
      kinds.set(requestId, type);
    });
    wire.on("Network.loadingFailed", ({ requestId }) => underWay.delete(requestId));
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
      const kind = kinds.get(requestId) ?? "Other";
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
      ended = performance.now();
      lastEnd = timestamp;
      underWay.delete(requestId);
      if (later.has(requestId)) return;
      if (/Document|Script|Stylesheet/.test(kind)) blockingEnd = (timestamp - begun) * 1000;
    });
    await page.addInitScript(watch);
    await page.goto(address);
    while (performance.now() - ended < rest) await page.waitForTimeout(250);
    const { paint, largest, shift, tasks } = await page.evaluate(() => window.seen);
    const late = tasks.filter(([start, length]) => start + length > paint);
    const interactive = Math.max(
      paint,
      blockingEnd,
      ...late.map(([start, length]) => start + length),
    );
    return {
      bytes,
      requests: kinds.size,
      elements: await page.evaluate(() => document.querySelectorAll("*").length),
      firstPaint: paint,
      largestPaint: largest,
      interactive,
      // As Lighthouse counts it: of a task that was under way at the first paint, the rest.
      blocking: late
        .map(([start, length]) => Math.min(length, start + length - paint) - 50)
        .reduce((total, over) => total + Math.max(0, over), 0),
      shift,
    };
  });

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page, before anything else. */
function watch() {
  const seen: Seen = (window.seen = { paint: 0, largest: 0, shift: 0, tasks: [] });
  const on = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  on("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.paint = startTime;
  });
  on("largest-contentful-paint", ({ startTime }) => {
    seen.largest = startTime;
  });
  on("layout-shift", (entry) => {
    // Not among the types that every browser has.
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  on("longtask", ({ startTime, duration }) => {
    seen.tasks.push([startTime, duration]);
  });
}
