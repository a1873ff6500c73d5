import { afterEach, expect, it, vi } from "vitest";
import {
  forgetReading,
  readingIn,
  recallReading,
  rememberReading,
} from "@components/site/readingMemory.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser's storage, as far as it is used here. */
function storage(start: Record<string, string> = {}) {
  const items = new Map(Object.entries(start));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

it("what was read comes back, each lesson once, with the last place", () => {
  vi.stubGlobal("localStorage", storage());
  rememberReading("convolution/padding", { toTheEnd: true });
  rememberReading("convolution/padding", { toTheEnd: true });
  rememberReading("pooling/pooling", { section: "the-odd-row" });
  expect(recallReading()).toEqual({
    read: ["convolution/padding"],
    last: { lesson: "pooling/pooling", section: "the-odd-row" },
  });
  forgetReading();
  expect(recallReading()).toEqual({ read: [] });
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["a number", "7"],
  ["null", "null"],
  ["another shape", '{"read":{"0":"a/b"},"last":["a/b"]}'],
])("%s in storage is no memory", (_, text) => {
  expect(readingIn(text).read).toEqual([]);
  expect(readingIn(text).last).toBeUndefined();
});

it("of a memory that somebody mangled the sound part is kept", () => {
  const text = JSON.stringify({
    read: ["a/b", "a/b", '"]<img>', 3, null, "no-chapter"],
    last: { lesson: "a/b", section: '"><script>' },
  });
  expect(readingIn(text)).toEqual({ read: ["a/b"], last: undefined });
});

it("a heading in another alphabet is a place, too", () => {
  const last = { lesson: "a/b", section: "größe-und-форма" };
  expect(readingIn(JSON.stringify({ last })).last).toEqual(last);
});

it("storage that is full, forbidden or missing breaks nothing", () => {
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  rememberReading("a/b", { toTheEnd: true });
  forgetReading();
  expect(recallReading()).toEqual({ read: [] });
  vi.stubGlobal("localStorage", undefined);
  rememberReading("a/b", { toTheEnd: true });
  expect(recallReading()).toEqual({ read: [] });
});
