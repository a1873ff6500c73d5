import { windowStrip } from "@widgets/exercise/windowStrip.ts";
import { describe, expect, test } from "vitest";

describe("the end of a padded row is drawn where the count is not far off", () => {
  const row = [1, 20, 1, 5, 4];

  test("with the window that was left out", () => {
    // 5 windows begin at 0, 4, 8, 12, 16 of 22; the row is drawn from the third of them.
    expect(windowStrip(row, 4, 5)).toEqual({
      isCut: true,
      cells: [...Array.from({ length: 13 }, () => "input"), "padding"],
      windows: [
        { from: 0, length: 5, kind: "counted" },
        { from: 4, length: 5, kind: "counted" },
        { from: 8, length: 5, kind: "missing" },
      ],
      caption: "One more window fits behind your last.",
    });
  });

  test("with the window that would end outside", () => {
    // A sixth would begin at 20 and end at 25, 3 behind the 22.
    const strip = windowStrip(row, 6, 5);
    expect(strip?.caption).toBe("Your last window would end 3 places outside.");
    expect(strip?.windows.at(-1)).toEqual({ from: 8, length: 5, kind: "over" });
    expect(strip?.cells.filter((kind) => kind === "outside")).toHaveLength(3);
  });

  test("and not otherwise", () => {
    expect(windowStrip(row, 18, 5)).toBeUndefined();
    expect(windowStrip(row, 5, 5)).toBeUndefined();
    expect(windowStrip(row, -1, 1)).toBeUndefined();
    expect(windowStrip([0, 500, 0, 100, 50], 8, 9)).toBeUndefined();
  });
});
