import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recallText, rememberText } from "../../../src/widgets/parts/remembered.ts";
import { storageWith, uselessStorages } from "../storage.ts";

const storage = storageWith();
const { kept } = storage;

beforeEach(() => {
  kept.clear();
  visit("/practice/");
  vi.stubGlobal("localStorage", storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what was typed is recalled, and an emptied field is forgotten", () => {
  rememberText("first", "34,848");
  expect(recallText("first")).toBe("34,848");
  rememberText("first", "");
  expect(recallText("first")).toBeUndefined();
  expect(kept.size).toBe(0);
});

test("each page and each field has its own", () => {
  rememberText("first", "1");
  rememberText("second", "2");
  visit("/networks/alexnet/");
  expect(recallText("first")).toBeUndefined();
  visit("/practice/");
  expect(recallText("second")).toBe("2");
});

test("a text of more than 200 characters is neither kept nor believed", () => {
  rememberText("first", "x".repeat(200));
  expect(recallText("first")).toHaveLength(200);
  const [key = ""] = kept.keys();
  kept.set(key, "x".repeat(201));
  expect(recallText("first")).toBeUndefined();
  rememberText("first", "x".repeat(201));
  expect(kept.size).toBe(0);
});

describe("storage may fail", () => {
  test.each(uselessStorages)("%s: nothing is thrown, nothing is recalled", (_how, useless) => {
    vi.stubGlobal("localStorage", useless);
    expect(() => rememberText("first", "1")).not.toThrow();
    expect(recallText("first")).toBeUndefined();
  });
});

function visit(pathname: string) {
  vi.stubGlobal("location", { pathname });
}
