import { describe, expect, test } from "vitest";
import { asideKey, keeperWith, noProgress, progressKey, readProgress } from "@practice";
import { storageWith } from "../widgets/storage.ts";
import { attemptWith, progressWith } from "./attempts.ts";

const one = progressWith({ "a/one": 1 });
const keptIn = (box: ReturnType<typeof storageWith>) => {
  const read = readProgress(box.getItem(progressKey) ?? "");
  return read.ok ? read.progress : noProgress;
};

test("what is saved is read again", () => {
  const box = storageWith();
  expect(keeperWith(() => box).read()).toEqual({ progress: noProgress });
  const keeper = keeperWith(() => box);
  expect(keeper.save(one).trouble).toBeUndefined();
  expect(keeperWith(() => box).read().progress).toEqual(one);
});

test("what is forgotten is gone from the browser, and not found again", () => {
  const box = storageWith();
  const keeper = keeperWith(() => box);
  keeper.save(one);
  expect(keeper.forget()).toEqual({ progress: noProgress });
  expect(box.getItem(progressKey)).toBeNull();
  // Nothing of it comes along with what is practised next.
  const next = progressWith({ "b/two": 1 });
  expect(keeper.save(next)).toEqual({ progress: next });
  expect(keptIn(box)).toEqual(next);
});

test("what could not be read is not forgotten with the rest", () => {
  const box = storageWith({ [progressKey]: "{broken" });
  const keeper = keeperWith(() => box);
  keeper.read();
  expect(keeper.forget()).toEqual({ progress: noProgress, aside: "{broken" });
  expect(box.getItem(asideKey)).toBe("{broken");
});

test("a storage that is refused troubles nobody but says so", () => {
  const keeper = keeperWith(() => {
    throw new DOMException("no", "SecurityError");
  });
  expect(keeper.read()).toEqual({ progress: noProgress, trouble: "refused" });
  expect(keeper.save(one)).toEqual({ progress: one, trouble: "refused" });
});

test("a full storage keeps what it had, and says so", () => {
  const text = JSON.stringify(one);
  const box = storageWith({ [progressKey]: text }, text.length);
  const keeper = keeperWith(() => box);
  const { progress } = keeper.read();
  const more = { ...progress, log: [attemptWith()] };
  expect(keeper.save(more)).toMatchObject({ progress: more, trouble: "full" });
  expect(box.getItem(progressKey)).toBe(text);
});

describe("what can’t be read is never written over", () => {
  test.each([
    ["{broken", "unreadable"],
    ['{"version":7,"of":"the future"}', "newer"],
  ])("%s is set aside, and practice begins anew", (text, trouble) => {
    const box = storageWith({ [progressKey]: text });
    const keeper = keeperWith(() => box);
    expect(keeper.read()).toEqual({ progress: noProgress, trouble, aside: text });
    keeper.save(one);
    expect(box.getItem(asideKey)).toBe(text);
    expect(keptIn(box)).toEqual(one);
    // It is still offered at the next visit, and thrown away only when asked.
    expect(keeperWith(() => box).read()).toEqual({ progress: one, aside: text });
    keeper.forgetAside();
    expect(box.getItem(asideKey)).toBeNull();
  });

  test("a second one has a name of its own", () => {
    const box = storageWith({ [progressKey]: "second", [asideKey]: "first" });
    keeperWith(() => box).read();
    expect([box.getItem(asideKey), box.getItem(`${asideKey} 2`)]).toEqual(["first", "second"]);
  });

  test("where there is no room to set it aside it stays, and nothing is saved", () => {
    const text = "{broken, and large";
    const box = storageWith({ [progressKey]: text }, text.length + 5);
    const keeper = keeperWith(() => box);
    expect(keeper.read().trouble).toBe("unreadable");
    expect(keeper.save(one)).toMatchObject({ progress: one, trouble: "unreadable", aside: text });
    expect(keeper.save(one).trouble).toBe("unreadable");
    expect(box.getItem(progressKey)).toBe(text);
  });
});

test("two pages do not undo each other’s work", () => {
  const box = storageWith();
  const [here, there] = [keeperWith(() => box), keeperWith(() => box)];
  here.read();
  there.read();
  here.save(one);
  const both = there.save(progressWith({ "b/two": 2 })).progress;
  expect(Object.keys(both.skills).sort()).toEqual(["a/one", "b/two"]);
  expect(Object.keys(keptIn(box).skills).sort()).toEqual(["a/one", "b/two"]);
});
