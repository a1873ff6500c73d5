import { expect, test, vi } from "vitest";
import { keepFiles, type Shelf } from "../../../src/widgets/offline/keepFiles.ts";

const addresses = Array.from({ length: 20 }, (_, at) => `/${at}/`);

/** A shelf that has every file and room for all, but for what is said. */
function shelf(other: Partial<Shelf> = {}) {
  const there: string[] = [];
  return {
    there,
    fetch: () => Promise.resolve(new Response("text")),
    put: (address: string) => {
      there.push(address);
      return Promise.resolve();
    },
    ...other,
  };
}

test("all files are fetched once, kept and told of", async () => {
  const told: string[] = [];
  const full = shelf();
  const { signal } = new AbortController();
  expect(await keepFiles(addresses, full, (address) => told.push(address), signal)).toBe("done");
  expect(told.sort()).toEqual([...addresses].sort());
  expect(full.there.sort()).toEqual([...addresses].sort());
});

test("it stops when it is told to, and keeps what has come", async () => {
  const controller = new AbortController();
  const told: string[] = [];
  const ending = await keepFiles(
    addresses,
    shelf(),
    (address) => {
      told.push(address);
      if (told.length === 3) controller.abort();
    },
    controller.signal,
  );
  expect(ending).toBe("stopped");
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told.length).toBeLessThan(addresses.length);
});

test.each([
  [
    "a missing file",
    { fetch: () => Promise.resolve(new Response("", { status: 404 })) },
    "offline",
  ],
  ["no network", { fetch: () => Promise.reject(new TypeError("Failed to fetch")) }, "offline"],
  ["no room", { put: () => Promise.reject(new DOMException("", "QuotaExceededError")) }, "full"],
] as const)("%s ends it, and is no error", async (_, other, ending) => {
  vi.stubGlobal("navigator", { onLine: true });
  const { signal } = new AbortController();
  expect(await keepFiles(addresses, shelf(other), () => undefined, signal)).toBe(ending);
  vi.unstubAllGlobals();
});
