import { afterEach, expect, it, vi } from "vitest";
import { keepCode, recallCode } from "@widgets/codeCell/keptCode.ts";
import { storageWith, uselessStorages } from "../storage.ts";

function onPage(pathname: string, storage: unknown) {
  vi.stubGlobal("location", { pathname });
  vi.stubGlobal("localStorage", storage);
}
afterEach(() => {
  vi.unstubAllGlobals();
});

it("code is kept for its cell, its framework and its page, until it is the author’s again", () => {
  const storage = storageWith();
  onPage("/lessons/a/", storage);
  keepCode("code-cell", "keras", "layers.Dense(3)");
  expect(recallCode("code-cell", "keras")).toBe("layers.Dense(3)");
  expect(recallCode("code-cell", "pytorch")).toBeUndefined();
  expect(recallCode("another", "keras")).toBeUndefined();
  onPage("/lessons/b/", storage);
  expect(recallCode("code-cell", "keras")).toBeUndefined();
  onPage("/lessons/a/", storage);
  keepCode("code-cell", "keras", undefined);
  expect(storage.kept.size).toBe(0);
});

it("what nobody types is not kept, nor believed", () => {
  const storage = storageWith({ "code /lessons/a/ code-cell keras": "a".repeat(20_001) });
  onPage("/lessons/a/", storage);
  expect(recallCode("code-cell", "keras")).toBeUndefined();
  keepCode("code-cell", "keras", "a".repeat(20_001));
  expect(storage.kept.size).toBe(0);
});

it.each(uselessStorages)("a storage that is %s is no misfortune", (_, storage) => {
  onPage("/lessons/a/", storage);
  expect(() => {
    keepCode("code-cell", "keras", "layers.Dense(3)");
  }).not.toThrow();
  expect(recallCode("code-cell", "keras")).toBeUndefined();
});
