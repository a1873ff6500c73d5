import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  bringPredictionsBack,
  forgetPredictions,
  hasPredictions,
  keepPrediction,
  recallPrediction,
} from "@widgets/parts/keptPredictions.ts";
import { storageWith, uselessStorages } from "../storage.ts";

const storage = storageWith();
const { kept } = storage;
const predicted = { typed: "34,848", isOpen: true };

beforeEach(() => {
  kept.clear();
  visit("/lessons/pooling/pooling/");
  vi.stubGlobal("localStorage", storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a prediction is recalled as it was left, on its own page and under its own name", () => {
  keepPrediction("first", predicted);
  keepPrediction("second", { typed: "5", isOpen: false });
  expect(recallPrediction("first")).toEqual(predicted);
  expect(recallPrediction("second")).toEqual({ typed: "5", isOpen: false });
  visit("/lessons/recurrent/lstm/");
  expect(recallPrediction("first")).toBeUndefined();
});

test.each(["", "34,848", "open ", "ajar 5", `open ${"5".repeat(300)}`, "open 5\n6"])(
  "%j, which we did not write, is no prediction",
  (text) => {
    keepPrediction("first", predicted);
    const [name = ""] = [...kept.keys()];
    kept.set(name, text);
    expect(recallPrediction("first")).toBeUndefined();
  },
);

test("those of one lesson are forgotten, or all, and can be brought back; nothing else goes", () => {
  kept.set("typed /lessons/pooling/pooling/ odd-row", "5");
  keepPrediction("first", predicted);
  visit("/lessons/recurrent/lstm/");
  keepPrediction("first", predicted);
  forgetPredictions("/lessons/recurrent/lstm/");
  expect(recallPrediction("first")).toBeUndefined();
  expect(hasPredictions()).toBe(true);
  const forgotten = forgetPredictions();
  expect(hasPredictions()).toBe(false);
  expect([...kept.values()]).toEqual(["5"]);
  bringPredictionsBack(forgotten);
  visit("/lessons/pooling/pooling/");
  expect(recallPrediction("first")).toEqual(predicted);
});

describe.each(uselessStorages)("with a storage that is %s", (_, useless) => {
  test("nothing is recalled, and nothing throws", () => {
    vi.stubGlobal("localStorage", useless);
    keepPrediction("first", predicted);
    expect(recallPrediction("first")).toBeUndefined();
    expect(forgetPredictions()).toEqual([]);
    expect(hasPredictions()).toBe(false);
  });
});

function visit(pathname: string) {
  vi.stubGlobal("location", { pathname });
}
